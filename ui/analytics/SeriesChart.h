// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ChartData.h"
#include "analytics/ChartView.h"

namespace uinbox::ui {

/// Bars, stacked, or lines over days or classes, with marks at the side and names below. Mirrored right to left. Main thread.
class SeriesChart final : public ChartView {
    Q_OBJECT

public:
    explicit SeriesChart(const Theme& theme, QWidget* parent = nullptr);

    void setData(ChartData data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] int pointCount() const override { return static_cast<int>(m_data.points.size()); }
    [[nodiscard]] QString pointText(int point) const override { return m_data.pointText(point); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRectF pointRect(int point) const override;
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int pointFrom(int point, int across, int down) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(double point) const;  ///< the middle of a point's column
    [[nodiscard]] double yOf(double value) const;
    void paintMarks(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintLine(QPainter& painter, const ChartSeries& series) const;
    void paintCurrent(QPainter& painter) const;

    ChartData m_data;
    double m_step = 1;
    double m_top = 1;
};

}  // namespace uinbox::ui
