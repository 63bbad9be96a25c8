// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace uinbox::ui {

class DesktopGateway;
class Preferences;

/// How the program calls for attention: notifications and what of a message they show, the tray. What is chosen holds at once.
class NotificationsPage final : public SettingsPage {
    Q_OBJECT

public:
    /// `desktop` may be null: then there is nothing around the window.
    NotificationsPage(AccountsGateway& gateway, Preferences& preferences, DesktopGateway* desktop, const Theme& theme,
                      QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }

protected:
    void fill() override;
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

private:
    void build();
    void listen();
    void test();
    void updateEnabled();

    Preferences& m_preferences;
    DesktopGateway* m_desktop;
    QCheckBox* m_on;
    QComboBox* m_content;
    QCheckBox* m_sound;
    QCheckBox* m_quiet;
    QPushButton* m_test;
    QLabel* m_note;
    QCheckBox* m_tray;
    QCheckBox* m_keep;
    QCheckBox* m_hidden;
    QLabel* m_trayNote;
    bool m_isFilling = false;
};

}  // namespace uinbox::ui
