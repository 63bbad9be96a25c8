// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/NotificationOutlet.h"

#include <QHash>
#include <QStringList>

#include <optional>

class QDBusMessage;

namespace uinbox::ui {

class SessionBus;

/// The desktop's notification server (Desktop Notifications Specification 1.2, org.freedesktop.Notifications). A notice is replaced under
/// its id; what is shown before the server has given one waits for it, the last state only. Main thread.
class FreedesktopNotifications final : public NotificationOutlet {
    Q_OBJECT

public:
    explicit FreedesktopNotifications(SessionBus& bus, QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const override { return m_isThere; }
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;
    /// The server keeps everything quiet at the moment (KDE says so; others keep it to themselves).
    [[nodiscard]] bool isInhibited() const { return m_isInhibited; }

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action, const QDBusMessage& message);
    void onReplied(uint id, const QString& text, const QDBusMessage& message);
    void onClosed(uint id, uint reason, const QDBusMessage& message);
    void onToken(uint id, const QString& token, const QDBusMessage& message);
    void onPropertiesChanged(const QString& interface, const QVariantMap& values, const QStringList& gone);
    void onOwnerChanged(const QString& name, const QString& before, const QString& now);

private:
    struct Shown {
        uint id = 0;           ///< 0: the server has not answered yet
        bool isAsked = false;  ///< an answer is on its way
        std::optional<Notice> next{};
        bool isWithdrawn = false;
    };

    void listen();
    void ask();
    void send(const QString& key, const Notice& notice);
    void onSent(const QString& key, const QDBusMessage& reply);
    void close(uint id);
    [[nodiscard]] QString keyOf(uint id, const QDBusMessage& message) const;
    [[nodiscard]] QStringList actionsOf(const Notice& notice) const;

    SessionBus& m_bus;
    QHash<QString, Shown> m_shown;
    QStringList m_capabilities;
    QString m_server;  ///< its unique name: signals of others are none
    QHash<uint, QString> m_tokens;
    bool m_isThere = false;
    bool m_isInhibited = false;
};

}  // namespace uinbox::ui
