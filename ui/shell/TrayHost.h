// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;

namespace uinbox::ui {

class SessionBus;

/// Whether something shows tray icons, and can be seen to go: a host that is registered with org.kde.StatusNotifierWatcher. A tray of the
/// old kind (XEmbed) goes without a word, so a window is not hidden in one. Where there is no such bus (Windows, macOS) it is Qt that
/// knows. Main thread.
class TrayHost final : public QObject {
    Q_OBJECT

public:
    explicit TrayHost(SessionBus& bus, QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();
    void onOwnerChanged(const QString& name, const QString& before, const QString& now);

private:
    void listen();
    void setThere(bool isThere);

    SessionBus& m_bus;
    bool m_isThere = false;
};

}  // namespace uinbox::ui
