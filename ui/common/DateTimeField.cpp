// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DateTimeField.h"

#include "common/Calendar.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionComboBox>

namespace uinbox::ui {

DateTimeField::DateTimeField(const Theme& theme, QWidget* parent) : QDateTimeEdit(parent), m_calendar(new Calendar(theme, this))
{
    setCalendarPopup(true);
    setCalendarWidget(m_calendar);
    m_calendar->setAccessibleName(tr("Choose a day"));
    m_calendar->installEventFilter(this);
    if (auto* days = m_calendar->findChild<QAbstractItemView*>()) days->installEventFilter(this);
}

bool DateTimeField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_calendar && event->type() == QEvent::Show) m_before = date();
    // Qt takes over each day that the arrow keys come by.
    const bool isKey = watched != m_calendar && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) setDate(m_before);
    return QDateTimeEdit::eventFilter(watched, event);
}

void DateTimeField::openCalendar()
{
    // Qt opens it for the mouse alone.
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = true;
    option.subControls = QStyle::SC_All;
    const QPointF at = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, this).center();
    QMouseEvent press(QEvent::MouseButtonPress, at, mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(this, &press);
}

void DateTimeField::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (!opens) return QDateTimeEdit::keyPressEvent(event);
    event->accept();
    openCalendar();
}

}  // namespace uinbox::ui
