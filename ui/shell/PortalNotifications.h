// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/NotificationOutlet.h"

#include <QSet>
#include <QVariantList>

namespace uinbox::ui {

class SessionBus;

/// True within a sandbox (Flatpak, Snap), where the server is reached by the portal alone.
[[nodiscard]] bool isSandboxed();

/// The portal org.freedesktop.portal.Notification, for a program in a sandbox. It replaces by the program's own ids. Main thread.
class PortalNotifications final : public NotificationOutlet {
    Q_OBJECT

public:
    explicit PortalNotifications(SessionBus& bus, QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const override { return m_isThere; }
    void show(const Notice& notice) override;
    void withdraw(const QString& key) override;

private Q_SLOTS:
    void onActionInvoked(const QString& id, const QString& action, const QVariantList& parameters);

private:
    void listen();

    SessionBus& m_bus;
    QSet<QString> m_shown;
    bool m_isThere = false;
};

}  // namespace uinbox::ui
