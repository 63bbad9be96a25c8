// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/TrayNotifications.h"

#include "shell/Tray.h"

namespace uinbox::ui {

TrayNotifications::TrayNotifications(NotificationOutlet& desktop, Tray& tray, QObject* parent)
    : NotificationOutlet(parent), m_desktop(desktop), m_tray(tray)
{
    connect(&desktop, &NotificationOutlet::activated, this, &NotificationOutlet::activated);
    connect(&desktop, &NotificationOutlet::replied, this, &NotificationOutlet::replied);
    connect(&desktop, &NotificationOutlet::closed, this, &NotificationOutlet::closed);
    connect(&desktop, &NotificationOutlet::availabilityChanged, this, &NotificationOutlet::availabilityChanged);
    connect(&tray, &Tray::shownChanged, this, &NotificationOutlet::availabilityChanged);
    connect(&tray, &Tray::messageClicked, this, [this] {
        if (!m_last.isEmpty()) Q_EMIT activated(std::exchange(m_last, {}), NoticeAction::Open, {});
    });
}

bool TrayNotifications::isThere() const
{
    return m_desktop.isThere() || m_tray.isShown();
}

void TrayNotifications::show(const Notice& notice)
{
    if (m_desktop.isThere()) return m_desktop.show(notice);
    if (m_tray.showMessage(notice.title, notice.body)) m_last = notice.key;
}

void TrayNotifications::withdraw(const QString& key)
{
    if (m_last == key) m_last.clear();
    m_desktop.withdraw(key);
}

}  // namespace uinbox::ui
