// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QPushButton;

namespace uinbox::ui {

/// E-mail through Resend: the key, which is tried before it goes to the keychain, and the address.
class EmailPage final : public SettingsPage {
    Q_OBJECT

public:
    EmailPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

protected:
    void fill() override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] QStringList fromEnvironment() const override;
    [[nodiscard]] QString typedSecret() const override;
    bool explain(const Error& error) override;

private:
    void addTrial();
    [[nodiscard]] bool checkKey();
    [[nodiscard]] EmailInput typed() const;
    void tryKey();
    /// What is said of it; false where the key is wrong, which is said at its field.
    bool onTried(const Result<resend::ProbedKey>& tried);

    Field m_key;
    Field m_from;
    QPushButton* m_try = nullptr;
    QLabel* m_outcome = nullptr;
};

}  // namespace uinbox::ui
