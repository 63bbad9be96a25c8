// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/SeriesChart.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QPainterPath>

#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 230;
constexpr int kWidestBar = 44;
constexpr double kBarShare = 0.68;
constexpr double kRound = 3;
constexpr double kDot = 3;

}  // namespace

SeriesChart::SeriesChart(const Theme& theme, QWidget* parent) : ChartView(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize SeriesChart::sizeHint() const
{
    return {theme().scaled(400), theme().scaled(kHeight)};
}

QSize SeriesChart::minimumSizeHint() const
{
    return {theme().scaled(200), theme().scaled(kHeight)};
}

void SeriesChart::setData(ChartData data)
{
    m_data = std::move(data);
    m_step = m_data.step();
    m_top = qMax(1.0, std::ceil(m_data.reach() / m_step)) * m_step;
    forgetCurrent();
}

QRectF SeriesChart::plot() const
{
    const QFontMetrics metrics(theme().font(type::kCaption));
    int widest = 0;
    for (double value = 0; m_data.valueText && value <= m_top; value += m_step)
        widest = qMax(widest, metrics.horizontalAdvance(m_data.valueText(value)));
    const int side = widest + space::kS + space::kXs;
    const QRectF area = draw::inset(rect(), space::kXs).adjusted(0, metrics.height() / 2.0, 0, -metrics.height() - space::kS);
    return isMirrored() ? area.adjusted(space::kXs, 0, -side, 0) : area.adjusted(side, 0, -space::kXs, 0);
}

double SeriesChart::xOf(double point) const
{
    const QRectF area = plot();
    const double along = (point + 0.5) / qMax(1, pointCount()) * area.width();
    return isMirrored() ? area.right() - along : area.left() + along;
}

double SeriesChart::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - value / m_top * area.height();
}

QRectF SeriesChart::pointRect(int point) const
{
    const QRectF area = plot();
    const double width = area.width() / qMax(1, pointCount());
    return {xOf(point) - width / 2, area.top(), width, area.height()};
}

int SeriesChart::pointAt(const QPointF& place) const
{
    const QRectF area = plot();
    if (place.x() < area.left() || place.x() >= area.right() || pointCount() == 0) return -1;
    const double along = isMirrored() ? area.right() - place.x() : place.x() - area.left();
    return qBound(0, static_cast<int>(along / area.width() * pointCount()), pointCount() - 1);
}

int SeriesChart::pointFrom(int point, int across, int) const
{
    return qBound(0, point + across, pointCount() - 1);
}

void SeriesChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (pointCount() > 0) {
        paintCurrent(painter);
        paintMarks(painter);
        paintTicks(painter);
        if (m_data.form == ChartData::Form::Bars) paintBars(painter);
        if (m_data.form == ChartData::Form::Lines)
            for (auto series = m_data.series.rbegin(); series != m_data.series.rend(); ++series) paintLine(painter, *series);
    }
    paintFocus(painter);
}

void SeriesChart::paintCurrent(QPainter& painter) const
{
    if (current() < 0) return;
    draw::box(painter, pointRect(current()).adjusted(-1, 0, 1, 0), kRound, theme().tokens().accentSoft);
}

void SeriesChart::paintMarks(QPainter& painter) const
{
    const QRectF area = plot();
    const Tokens& t = theme().tokens();
    painter.setFont(theme().font(type::kCaption));
    const double high = painter.fontMetrics().height();
    for (double value = 0; value <= m_top + m_step / 2; value += m_step) {
        const double y = yOf(value);
        painter.fillRect(QRectF(area.left(), std::round(y), area.width(), 1), value == 0 ? t.fieldLine : t.line);
        painter.setPen(t.textMuted);
        const QRectF side = isMirrored() ? QRectF(area.right() + space::kS, y - high / 2, width() - area.right(), high)
                                         : QRectF(0, y - high / 2, area.left() - space::kS, high);
        const auto align = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(side, int(align | Qt::AlignVCenter | Qt::AlignAbsolute), m_data.valueText(value));
    }
}

void SeriesChart::paintTicks(QPainter& painter) const
{
    const QRectF area = plot();
    const double column = area.width() / pointCount();
    int widest = 1;
    for (const QString& tick : m_data.ticks) widest = qMax(widest, painter.fontMetrics().horizontalAdvance(tick));
    const int every = qMax(1, static_cast<int>(std::ceil((widest + space::kM) / column)));
    painter.setPen(theme().tokens().textMuted);
    for (int point = (pointCount() - 1) % every; point < pointCount(); point += every) {
        const double room = qMax<double>(widest, column) + space::kXs;
        const double left = qBound(0.0, xOf(point) - room / 2, qMax(0.0, width() - room));
        painter.drawText(QRectF(left, area.bottom() + space::kXs, room, painter.fontMetrics().height()), Qt::AlignCenter,
                         m_data.ticks[point]);
    }
}

void SeriesChart::paintBars(QPainter& painter) const
{
    const double column = plot().width() / pointCount();
    const double wide = qMax(1.0, qMin(column * kBarShare, double(theme().scaled(kWidestBar))));
    const double gap = theme().lineWidth();
    for (int point = 0; point < pointCount(); ++point) {
        double sum = 0;
        for (const ChartSeries& series : m_data.series) {
            const double value = series.values[static_cast<size_t>(point)].value_or(0);
            if (value <= 0) continue;
            const double bottom = std::round(yOf(sum)) - (sum > 0 ? gap : 0);
            sum += value;
            // On whole pixels, or each half would have an edge of its own.
            const double top = qMin(std::round(yOf(sum)), bottom - 1);
            const QRectF bar(std::round(xOf(point) - wide / 2), top, qMax(1.0, std::floor(wide)), bottom - top);
            const double round = qMin(kRound, qMin(bar.width(), bar.height()) / 2);
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            path.addRoundedRect(bar, round, round);
            // Round above, square on what it stands on.
            path.addRect(bar.adjusted(0, std::ceil(round), 0, 0));
            painter.fillPath(path, theme().tokens().*series.color);
        }
    }
}

void SeriesChart::paintLine(QPainter& painter, const ChartSeries& series) const
{
    QPainterPath path;
    bool isOpen = false;
    const QColor color = theme().tokens().*series.color;
    const double dot = theme().scaled(kDot);
    for (int point = 0; point < pointCount(); ++point) {
        const auto& value = series.values[static_cast<size_t>(point)];
        if (!value) continue;  // a day nobody wrote on: the line goes on to the next
        const QPointF at(xOf(point), yOf(qMin(*value, m_top)));
        isOpen ? path.lineTo(at) : path.moveTo(at);
        isOpen = true;
    }
    QPen pen(color, series.isDashed ? 1.5 : 2.25, series.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(path, pen);
    for (int point = 0; point < pointCount() && !series.isDashed; ++point) {
        const auto& value = series.values[static_cast<size_t>(point)];
        const bool isSeen = pointCount() <= 31 || point == current();
        if (!value || !isSeen) continue;
        const QPointF at(xOf(point), yOf(qMin(*value, m_top)));
        painter.setPen(QPen(theme().tokens().panel, 1.5));
        painter.setBrush(color);
        // What lies beyond the scale points there; its value is told as every other's.
        if (*value > m_top)
            painter.drawPolygon(QPolygonF{at + QPointF(-2 * dot, dot), at + QPointF(2 * dot, dot), at - QPointF(0, 2 * dot)});
        else
            painter.drawEllipse(at, dot + 1, dot + 1);
    }
}

}  // namespace uinbox::ui
