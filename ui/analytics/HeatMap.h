// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ChartView.h"

#include <array>

namespace uinbox::ui {

struct FigureTable;

/// Days of the week down, hours of the day across: the darker, the more came in. Main thread.
class HeatMap final : public ChartView {
    Q_OBJECT

public:
    using Hours = std::array<std::array<int, 24>, 7>;  ///< from Monday

    explicit HeatMap(const Theme& theme, QWidget* parent = nullptr);

    void setHours(const Hours& hours);
    [[nodiscard]] int pointCount() const override { return 7 * 24; }
    [[nodiscard]] QString pointText(int point) const override;
    [[nodiscard]] FigureTable table(const QString& title) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QRectF pointRect(int point) const override;
    [[nodiscard]] int pointAt(const QPointF& place) const override;
    [[nodiscard]] int pointFrom(int point, int across, int down) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    /// The day of the week of a row, 1 for Monday: where the week begins on another day, so do the rows.
    [[nodiscard]] int weekdayOf(int row) const;
    [[nodiscard]] int countAt(int point) const;
    [[nodiscard]] QColor colorOf(int count) const;

    Hours m_hours{};
    int m_most = 0;
};

}  // namespace uinbox::ui
