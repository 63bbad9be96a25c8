// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ChartLegend.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr int kMark = 10;

}  // namespace

ChartLegend::ChartLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void ChartLegend::setSeries(const std::vector<ChartSeries>& series)
{
    m_series = series;
    QStringList names;
    for (const ChartSeries& each : series) names.append(each.name);
    setAccessibleName(names.join(QStringLiteral(", ")));
    update();
}

QSize ChartLegend::sizeHint() const
{
    return {100, QFontMetrics(m_theme.font(type::kSmall)).height() + space::kXs};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(type::kSmall));
    const int mark = m_theme.scaled(kMark);
    int x = 0;
    for (const ChartSeries& each : m_series) {
        const QColor& color = m_theme.tokens().*each.color;
        const int wide = painter.fontMetrics().horizontalAdvance(each.name);
        const auto place = [&](int left, int width, int high) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - high) / 2, width, high));
        };
        if (each.isDashed) {
            const QRect line = place(x, mark + space::kXs, 2);
            painter.setPen(QPen(color, 2, Qt::DotLine));
            painter.drawLine(line.topLeft(), line.topRight());
        } else {
            draw::box(painter, place(x, mark, mark), 3, color);
        }
        x += mark + space::kXs + 2 + (each.isDashed ? space::kXs : 0);
        painter.setPen(m_theme.tokens().textMuted);
        painter.drawText(place(x, wide + 2, height()),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), each.name);
        x += wide + space::kL;
    }
}

}  // namespace uinbox::ui
