// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uinbox::ui {

class SessionBus;

/// The number at the program's icon in the launcher: conversations with something unread. By the signal of Unity's LauncherEntry, which
/// GNOME's docks and KDE listen to, and by Qt's own way where it has one (6.5). Main thread.
class LauncherBadge final : public QObject {
    Q_OBJECT

public:
    explicit LauncherBadge(SessionBus& bus, QObject* parent = nullptr);
    /// Takes the number away.
    ~LauncherBadge() override;

    void setCount(int count);

private:
    void send();

    SessionBus& m_bus;
    int m_count = 0;
};

}  // namespace uinbox::ui
