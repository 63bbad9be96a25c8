// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;

namespace uinbox::ui {

class Preferences;

/// How messages leave, whatever the channel: how long they can be taken back, and who keeps those that leave later.
class SendingPage final : public SettingsPage {
    Q_OBJECT

public:
    /// Without preferences there is nothing about the keyboard and the spelling.
    SendingPage(AccountsGateway& gateway, Preferences* preferences, const Theme& theme, QWidget* parent = nullptr);

protected:
    void fill() override;
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] QStringList fromEnvironment() const override;

private:
    QComboBox* m_undo;
    QCheckBox* m_handOver;
    QCheckBox* m_enterSends;
    QCheckBox* m_spelling;
    Preferences* m_preferences;  ///< borrowed; may be null
};

}  // namespace uinbox::ui
