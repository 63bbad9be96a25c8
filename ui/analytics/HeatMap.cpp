// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/HeatMap.h"

#include "analytics/FigureTable.h"
#include "common/TimeText.h"
#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kHours = 24;
constexpr int kHeight = 230;
constexpr int kTickEvery = 3;
constexpr double kGap = 2;
constexpr double kRound = 3;
/// So strong is the colour of a single message.
constexpr double kFaintest = 0.16;

QString hourText(int hour)
{
    return timeOfDay(QTime(hour % kHours, 0));
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

}  // namespace

HeatMap::HeatMap(const Theme& theme, QWidget* parent) : ChartView(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize HeatMap::sizeHint() const
{
    return {theme().scaled(400), theme().scaled(kHeight)};
}

QSize HeatMap::minimumSizeHint() const
{
    return {theme().scaled(200), theme().scaled(kHeight)};
}

void HeatMap::setHours(const Hours& hours)
{
    m_hours = hours;
    m_most = 0;
    for (const auto& day : hours) m_most = std::max(m_most, *std::max_element(day.begin(), day.end()));
    forgetCurrent();
}

int HeatMap::weekdayOf(int row) const
{
    return (static_cast<int>(locale().firstDayOfWeek()) - 1 + row) % 7 + 1;
}

int HeatMap::countAt(int point) const
{
    return m_hours[static_cast<size_t>(weekdayOf(point / kHours) - 1)][static_cast<size_t>(point % kHours)];
}

QString HeatMap::pointText(int point) const
{
    const int hour = point % kHours;
    const int count = countAt(point);
    //: Day of the week, from, until: how many came in
    const QString text = count == 1 ? tr("%1, %2 to %3: 1 message") : tr("%1, %2 to %3: %n messages", nullptr, count);
    return text.arg(QLocale().standaloneDayName(weekdayOf(point / kHours)), hourText(hour), hourText(hour + 1));
}

FigureTable HeatMap::table(const QString& title) const
{
    FigureTable table{title, {tr("Hour")}, {}};
    for (int row = 0; row < 7; ++row) table.head.append(QLocale().standaloneDayName(weekdayOf(row), QLocale::ShortFormat));
    for (int hour = 0; hour < kHours; ++hour) {
        QStringList cells{hourText(hour)};
        for (int row = 0; row < 7; ++row) cells.append(QLocale().toString(countAt(row * kHours + hour)));
        table.rows.push_back(cells);
    }
    return table;
}

QRectF HeatMap::plot() const
{
    const QFontMetrics metrics(theme().font(type::kCaption));
    int widest = 0;
    for (int day = 1; day <= 7; ++day)
        widest = qMax(widest, metrics.horizontalAdvance(QLocale().standaloneDayName(day, QLocale::ShortFormat)));
    const int side = widest + space::kS + space::kXs;
    const QRectF area = draw::inset(rect(), space::kXs).adjusted(0, 0, 0, -metrics.height() - space::kS);
    return isMirrored() ? area.adjusted(0, 0, -side, 0) : area.adjusted(side, 0, 0, 0);
}

QRectF HeatMap::pointRect(int point) const
{
    const QRectF area = plot();
    const double wide = area.width() / kHours;
    const double high = area.height() / 7;
    const int column = isMirrored() ? kHours - 1 - point % kHours : point % kHours;
    return {area.left() + column * wide, area.top() + point / kHours * high, wide, high};
}

int HeatMap::pointAt(const QPointF& place) const
{
    const QRectF area = plot();
    if (!area.contains(place)) return -1;
    const int column = qBound(0, static_cast<int>((place.x() - area.left()) / area.width() * kHours), kHours - 1);
    const int row = qBound(0, static_cast<int>((place.y() - area.top()) / area.height() * 7), 6);
    return row * kHours + (isMirrored() ? kHours - 1 - column : column);
}

int HeatMap::pointFrom(int point, int across, int down) const
{
    const int column = qBound(0, point % kHours + across, kHours - 1);
    return qBound(0, point / kHours + down, 6) * kHours + column;
}

QColor HeatMap::colorOf(int count) const
{
    const Tokens& t = theme().tokens();
    if (count == 0) return t.hover;
    return mixed(t.hover, t.accent, kFaintest + (1 - kFaintest) * count / m_most);
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = plot();
    const Tokens& t = theme().tokens();
    painter.setFont(theme().font(type::kCaption));
    for (int point = 0; point < pointCount(); ++point) {
        const QRectF cell = draw::inset(pointRect(point), kGap / 2);
        draw::box(painter, cell, kRound, colorOf(countAt(point)));
        if (point == current()) draw::box(painter, draw::inset(cell, -1), kRound, {}, t.text, 2);
    }
    painter.setPen(t.textMuted);
    for (int row = 0; row < 7; ++row) {
        const QRectF cell = pointRect(row * kHours);
        const QRectF side = isMirrored()
                                ? QRectF(area.right() + space::kS, cell.top(), width() - area.right() - space::kS, cell.height())
                                : QRectF(0, cell.top(), area.left() - space::kS, cell.height());
        painter.drawText(side, int((isMirrored() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute),
                         QLocale().standaloneDayName(weekdayOf(row), QLocale::ShortFormat));
    }
    const int widest = painter.fontMetrics().horizontalAdvance(hourText(22)) + space::kS;
    const int every = qMax(1, static_cast<int>(std::ceil(widest / (kTickEvery * area.width() / kHours)))) * kTickEvery;
    for (int hour = 0; hour < kHours; hour += every) {
        const QRectF cell = pointRect(hour);
        const double left = isMirrored() ? cell.right() - widest : cell.left();
        painter.drawText(QRectF(left, area.bottom() + space::kXs, widest, painter.fontMetrics().height()),
                         int((isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute),
                         hourText(hour));
    }
    paintFocus(painter);
}

}  // namespace uinbox::ui
