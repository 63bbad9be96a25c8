// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

namespace uinbox::ui {

/// E-mail through Resend: the key, which goes to the keychain, and the address.
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

private:
    Field m_key;
    Field m_from;
};

}  // namespace uinbox::ui
