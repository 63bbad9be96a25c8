// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QComboBox;
class QPushButton;

namespace uinbox::ui {

/// WhatsApp through the Twilio account of the SMS page: the number, the templates, and how somebody joins the sandbox.
class WhatsAppPage final : public SettingsPage {
    Q_OBJECT

public:
    WhatsAppPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void fill() override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] QStringList fromEnvironment() const override;

private:
    void addSearch();
    /// Asked for by a button, or because somebody looks at the page.
    void findSenders(bool isAsked);
    void onFound(const Result<twilio::ProbedAccount>& account, bool isAsked);
    void addTemplates();
    void addSandboxHint();
    void updateHint();
    void readTemplates();
    void refreshTemplates();
    void showTemplates(const Result<int>& count);

    Field m_number;
    QPushButton* m_find;
    QLabel* m_outcome = nullptr;
    QComboBox* m_found;
    Field m_foundField;
    bool m_hasLooked = false;
    QLabel* m_templates = nullptr;
    QPushButton* m_refresh = nullptr;
    QWidget* m_sandbox = nullptr;
};

}  // namespace uinbox::ui
