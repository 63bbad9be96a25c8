// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ToastPlace.h"

#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "conversation/ConversationPane.h"
#include "theme/Theme.h"

#include <QEvent>

namespace uinbox::ui {

namespace {

/// Less has no room for a sentence.
constexpr int kNarrowest = 200;

}  // namespace

ToastPlace::ToastPlace(ToastArea& toasts, const Theme& theme, const QWidget& rail, QWidget& list, ConversationPane& pane)
    : QObject(&toasts), m_toasts(toasts), m_theme(theme), m_rail(rail), m_list(list), m_pane(pane)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ToastPlace::place);
    for (QWidget* each : {toasts.parentWidget(), static_cast<QWidget*>(&toasts), &list, static_cast<QWidget*>(&pane.composer())})
        each->installEventFilter(this);
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
    const QWidget& window = *m_toasts.parentWidget();
    const int rail = m_rail.width() + space::kL;
    const int beside = m_list.width() - 2 * space::kL;
    if (m_list.isVisible() && beside >= m_theme.scaled(kNarrowest)) {
        m_pane.setRoomBelow(0);
        m_toasts.setMostWidth(beside);
        return m_toasts.setOffsets(rail, space::kL);
    }
    const QWidget& composer = m_pane.composer();
    const int above = window.height() - composer.mapTo(&window, QPoint(0, 0)).y();
    m_toasts.setMostWidth(0);
    m_toasts.setOffsets(rail, (composer.isVisible() ? above : 0) + space::kS);
    // The newest message stays in sight above them.
    m_pane.setRoomBelow(m_toasts.isVisible() ? m_toasts.height() : 0);
}

}  // namespace uinbox::ui
