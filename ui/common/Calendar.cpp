// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Calendar.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QLocale>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kDay = 38;

}  // namespace

Calendar::Calendar(const Theme& theme, QWidget* parent) : QCalendarWidget(parent), m_theme(theme)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setFirstDayOfWeek(locale().firstDayOfWeek());
    setContentsMargins(space::kXs, space::kXs, space::kXs, space::kXs);
    if (auto* bar = findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"))) bar->setBackgroundRole(QPalette::Base);
    if (auto* button = findChild<QToolButton*>(QStringLiteral("qt_calendar_prevmonth")))
        button->setAccessibleName(tr("Month before"));
    if (auto* button = findChild<QToolButton*>(QStringLiteral("qt_calendar_nextmonth")))
        button->setAccessibleName(tr("Month after"));
    connect(&theme, &Theme::changed, this, &Calendar::applyTheme);
    applyTheme();
}

void Calendar::setToday(QDate today)
{
    m_today = today;
    updateCells();
}

void Calendar::applyTheme()
{
    const Tokens& t = m_theme.tokens();
    QPalette colors = palette();
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) colors.setColor(role, t.popup);
    setPalette(colors);
    QTextCharFormat day;
    day.setForeground(t.textMuted);
    // Qt makes the week's end red, above it too; that means trouble here.
    for (const auto weekday : {Qt::Saturday, Qt::Sunday}) setWeekdayTextFormat(weekday, day);
    QTextCharFormat names;
    names.setForeground(t.textMuted);
    names.setBackground(t.popup);
    setHeaderTextFormat(names);
    setMinimumSize(m_theme.scaled(kDay) * 7, m_theme.scaled(kDay) * 7 + m_theme.scaled(space::kL));
    updateCells();
}

void Calendar::paintCell(QPainter* painter, const QRect& rect, QDate date) const
{
    const Tokens& t = m_theme.tokens();
    const bool isChosen = date == selectedDate();
    const bool canBeChosen = date >= minimumDate() && date <= maximumDate() && isEnabled();
    const bool isOther = date.month() != monthShown() || date.year() != yearShown();
    painter->fillRect(rect, t.popup);
    const int side = qMin(rect.width(), rect.height()) - 2;
    const QRect spot(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const bool isToday = date == (m_today.isValid() ? m_today : QDate::currentDate());
    if (isChosen)
        draw::box(*painter, spot, radius::kS, t.accent);
    else if (isToday)
        draw::box(*painter, spot, radius::kS, {}, t.accent, m_theme.lineWidth() + 1);
    painter->setPen(isChosen ? t.accentText : !canBeChosen ? t.disabled : isOther ? t.textMuted : isToday ? t.accent : t.text);
    painter->setFont(m_theme.font(type::kBody, isChosen || isToday ? QFont::DemiBold : QFont::Normal));
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    const auto* view = findChild<QTableView*>();
    if (isChosen && view && view->hasFocus())
        draw::box(*painter, draw::inset(spot, 2), radius::kS - 2, {}, t.popup, m_theme.lineWidth());
}

void Calendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().popup);
    draw::box(painter, rect(), 0, {}, m_theme.tokens().line, m_theme.lineWidth());
}

}  // namespace uinbox::ui
