// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Backend.h"
#include "settings/AccountsGateway.h"

namespace uinbox {
class TemplateService;
}

namespace uinbox::app {

/// The settings' way to the accounts of a Backend. Main thread; the backend outlives it.
class BackendAccounts final : public ui::AccountsGateway {
    Q_OBJECT

public:
    explicit BackendAccounts(Backend& backend, QObject* parent = nullptr);

    /// Where the templates come from; without it there are none.
    void setTemplates(TemplateService* templates) { m_templates = templates; }

    [[nodiscard]] ui::TwilioForm twilio() const override;
    [[nodiscard]] QFuture<Result<>> saveTwilio(const ui::TwilioInput& input) override;
    [[nodiscard]] QFuture<Result<twilio::ProbedAccount>> testTwilio(const ui::TwilioInput& input,
                                                                    twilio::ProbeDepth depth) override;
    [[nodiscard]] ui::WhatsAppForm whatsApp() const override;
    [[nodiscard]] QFuture<Result<>> saveWhatsApp(const QString& number) override;
    [[nodiscard]] QFuture<Result<int>> countTemplates() override;
    [[nodiscard]] QFuture<Result<int>> refreshTemplates() override;
    [[nodiscard]] ui::EmailForm email() const override;
    [[nodiscard]] QFuture<Result<>> saveEmail(const ui::EmailInput& input) override;
    [[nodiscard]] QFuture<Result<resend::ProbedKey>> testEmail(const ui::EmailInput& input) override;
    [[nodiscard]] ui::SendingForm sending() const override;
    [[nodiscard]] QFuture<Result<>> saveSending(const ui::SendingForm& input) override;
    [[nodiscard]] ui::AutoReplyForm autoReply() const override;
    [[nodiscard]] QFuture<Result<>> saveAutoReply(const ui::AutoReplyForm& input) override;

private:
    /// Names of what the environment sets, secrets among them.
    [[nodiscard]] QStringList fromEnvironment() const;
    /// Stores all but what the environment sets: that would come back when the variable goes.
    [[nodiscard]] QFuture<Result<>> save(QHash<QString, QString> values, const QHash<QString, Secret>& secrets);

    Backend& m_backend;
    twilio::AccountProbe m_account;
    resend::KeyProbe m_key;
    TemplateService* m_templates = nullptr;
};

}  // namespace uinbox::app
