// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/BusyGuard.h"

#include "theme/ControlState.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>

namespace uinbox::ui {

namespace {

/// Asked for at every paint of a button, so looking for a child would be too slow.
constexpr char kGuard[] = "uinboxBusy";

bool presses(const QEvent& event)
{
    switch (event.type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::TouchBegin:
        case QEvent::TouchEnd:
        case QEvent::Shortcut: return true;
        case QEvent::KeyPress:
        case QEvent::KeyRelease: {
            const int key = static_cast<const QKeyEvent&>(event).key();
            return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Select;
        }
        default: return false;  // any other event is none of this guard's
    }
}

}  // namespace

BusyGuard::BusyGuard(QPushButton& button)
    : QObject(&button),
      m_button(button),
      m_description(button.accessibleDescription()),
      m_wasDefault(button.isDefault()),
      m_wasAutoDefault(button.autoDefault()),
      m_hadKind(buttonKind(&button).has_value())
{
    button.setProperty(kGuard, QVariant::fromValue<QObject*>(this));
    // Enter in a dialog clicks its default button whatever it is shown.
    if (m_wasDefault && !m_hadKind) setButtonKind(button, ButtonKind::Primary);
    button.setAutoDefault(false);
    button.setDefault(false);
    button.setDown(false);
    button.setAccessibleDescription(tr("Busy"));
    button.installEventFilter(this);
    tellReaders();
}

void BusyGuard::end()
{
    m_button.removeEventFilter(this);
    m_button.setProperty(kGuard, QVariant());
    m_button.setAccessibleDescription(m_description);
    m_button.setAutoDefault(m_wasAutoDefault);
    m_button.setDefault(m_wasDefault);
    if (m_wasDefault && !m_hadKind) clearButtonKind(m_button);
    tellReaders();
    deleteLater();
}

BusyGuard* BusyGuard::of(const QWidget* widget)
{
    return widget ? qobject_cast<BusyGuard*>(widget->property(kGuard).value<QObject*>()) : nullptr;
}

bool BusyGuard::eventFilter(QObject* watched, QEvent* event)
{
    return presses(*event) || QObject::eventFilter(watched, event);
}

void BusyGuard::tellReaders() const
{
    QAccessibleEvent event(&m_button, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

}  // namespace uinbox::ui
