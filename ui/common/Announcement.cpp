// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Announcement.h"

#include <QCoreApplication>
#include <QWidget>

namespace uinbox::ui {

QEvent::Type AnnouncementEvent::kind()
{
    static const int kind = registerEventType();
    return static_cast<Type>(kind);
}

void announce(QWidget& widget, QAccessible::Event what, int child)
{
    AnnouncementEvent event(what, child);
    QCoreApplication::sendEvent(&widget, &event);
    if (!QAccessible::isActive()) return;
    QAccessibleEvent told(&widget, what);
    if (child >= 0) told.setChild(child);
    QAccessible::updateAccessibility(&told);
}

}  // namespace uinbox::ui
