// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ToastPlace.h"

#include "common/ToastArea.h"
#include "theme/Theme.h"

#include <QEvent>

namespace uinbox::ui {

namespace {

/// Less makes a sentence and its button a column.
constexpr int kNarrowest = 340;

}  // namespace

ToastPlace::ToastPlace(ToastArea& toasts, const Theme& theme, const QWidget& rail, QWidget& list, QWidget& composer)
    : QObject(&toasts), m_toasts(toasts), m_theme(theme), m_rail(rail), m_list(list), m_composer(composer)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ToastPlace::place);
    for (QWidget* each : {toasts.parentWidget(), &list, &composer}) each->installEventFilter(this);
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
        m_toasts.setMostWidth(beside);
        return m_toasts.setOffsets(rail, space::kL);
    }
    const int above = window.height() - m_composer.mapTo(&window, QPoint(0, 0)).y();
    m_toasts.setMostWidth(0);
    m_toasts.setOffsets(rail, (m_composer.isVisible() ? above : 0) + space::kL);
}

}  // namespace uinbox::ui
