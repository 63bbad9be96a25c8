// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;

namespace uinbox::ui {

/// The Twilio account, and texts through it. What is pasted is cleaned, and the token goes to the keychain.
class SmsPage final : public SettingsPage {
    Q_OBJECT

public:
    SmsPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

protected:
    void fill() override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] QStringList fromEnvironment() const override;
    [[nodiscard]] QString typedSecret() const override;

private:
    Field m_sid;
    Field m_token;
    Field m_phone;
    Field m_service;
    QCheckBox* m_smart;
    QComboBox* m_validity;
};

}  // namespace uinbox::ui
