// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/AccountsGateway.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace uinbox::ui {

class Theme;

/// Settings: the Twilio account. What is pasted is cleaned, what is wrong is said beside its field, and the token goes to the keychain.
class AccountsDialog final : public QDialog {
    Q_OBJECT

public:
    AccountsDialog(AccountsGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

private:
    /// One field with its hint and, when something is wrong, what.
    struct Field {
        QLineEdit* edit = nullptr;
        QLabel* problem = nullptr;
    };

    [[nodiscard]] Field addField(QFormLayout& form, const QString& label, const QString& hint, const char* name);
    void addTokenEye();
    void fill();
    [[nodiscard]] bool check();
    bool say(Field& field, const QString& problem);
    void save();
    void onSaved(const Result<>& saved);
    void showState();

    AccountsGateway& m_gateway;
    const Theme& m_theme;
    Field m_sid;
    Field m_token;
    Field m_phone;
    Field m_service;
    Field m_address;
    QLabel* m_state;
    QPushButton* m_save;
};

}  // namespace uinbox::ui
