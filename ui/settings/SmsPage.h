// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace uinbox::ui {

/// The Twilio account, and texts through it. What is pasted is cleaned, the token goes to the keychain, and a pair that is new is tried
/// before it is stored: a fault is said at its field. The account's numbers are found and offered.
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
    bool explain(const Error& error) override;

private:
    void addTrial();
    [[nodiscard]] bool checkKeys();
    [[nodiscard]] TwilioInput typed() const;
    [[nodiscard]] bool isNewPair() const;
    void tryKeys();
    void onTried(const Result<twilio::ProbedAccount>& tried);
    void sayFault(twilio::SignInFault fault);
    void offer(const twilio::ProbedAccount& account);
    void take(int index);

    Field m_sid;
    Field m_token;
    Field m_phone;
    Field m_service;
    QCheckBox* m_smart;
    QComboBox* m_validity;
    QPushButton* m_try;
    QLabel* m_outcome = nullptr;
    QComboBox* m_found;
    Field m_foundField;
};

}  // namespace uinbox::ui
