// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/NotificationOutlet.h"

namespace uinbox::ui {

class Tray;

/// The desktop's way to notify where it has one, else the tray's messages, else nothing. Of a tray's message only the last can be clicked,
/// and none can be taken back. Main thread; both outlive it.
class TrayNotifications final : public NotificationOutlet {
    Q_OBJECT

public:
    TrayNotifications(NotificationOutlet& desktop, Tray& tray, QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const override;
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;

private:
    NotificationOutlet& m_desktop;
    Tray& m_tray;
    QString m_last;  ///< what the tray showed last
};

}  // namespace uinbox::ui
