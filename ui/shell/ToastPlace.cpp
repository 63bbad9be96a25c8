// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ToastPlace.h"

#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "conversation/ConversationPane.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QStackedWidget>

namespace uinbox::ui {

namespace {

/// Less has no room for a sentence.
constexpr int kNarrowest = 200;

}  // namespace

ToastPlace::ToastPlace(ToastArea& toasts, const Theme& theme, const ToastRoom& room)
    : QObject(&toasts), m_toasts(toasts), m_theme(theme), m_room(room)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ToastPlace::place);
    for (QWidget* each : {toasts.parentWidget(), static_cast<QWidget*>(&toasts), &room.list,
                          static_cast<QWidget*>(&room.pane.composer()), static_cast<QWidget*>(&room.pages)})
        each->installEventFilter(this);
    connect(&room.pages, &QStackedWidget::currentChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

bool ToastPlace::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide) m_soon.start();
    return QObject::eventFilter(watched, event);
}

void ToastPlace::place()
{
    const int beside = m_room.list.width() - 2 * space::kL;
    if (m_room.list.isVisible() && beside >= m_theme.scaled(kNarrowest)) return placeBelowList(beside);
    m_room.pane.composer().isVisible() ? placeAboveComposer() : placeBelowPage();
}

void ToastPlace::placeBelowList(int width)
{
    m_room.pane.setRoomBelow(0);
    m_toasts.setMostWidth(width);
    m_toasts.setOffsets(m_room.rail.width() + space::kL, space::kL);
    leaveRoomIn(&m_room.list);
}

void ToastPlace::placeAboveComposer()
{
    leaveRoomIn(nullptr);
    const QWidget& window = *m_toasts.parentWidget();
    const int above = window.height() - m_room.pane.composer().mapTo(&window, QPoint(0, 0)).y();
    m_toasts.setMostWidth(0);
    m_toasts.setOffsets(m_room.rail.width() + space::kL, above + space::kS);
    // The newest message stays in sight above them.
    m_room.pane.setRoomBelow(m_toasts.isVisible() ? m_toasts.height() : 0);
}

void ToastPlace::placeBelowPage()
{
    m_room.pane.setRoomBelow(0);
    m_toasts.setMostWidth(0);
    m_toasts.setOffsets(m_room.rail.width() + space::kL, space::kL);
    leaveRoomIn(m_room.pages.currentWidget());
}

/// Below its rows or its fields, as much as the toasts take; not more than half of it.
void ToastPlace::leaveRoomIn(QWidget* part)
{
    if (m_given && m_given != part) m_given->setContentsMargins({});
    m_given = part;
    if (!part) return;
    const int taken = m_toasts.isVisible() ? m_toasts.parentWidget()->height() - m_toasts.y() : 0;
    part->setContentsMargins(0, 0, 0, qMin(taken, part->height() / 2));
}

}  // namespace uinbox::ui
