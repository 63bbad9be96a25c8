// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/FigureTable.h"
#include "theme/Tokens.h"

#include <functional>
#include <optional>
#include <vector>

namespace uinbox::ui {

/// One row of values, in a colour of the theme.
struct ChartSeries {
    QString name;
    QColor Tokens::*color = &Tokens::accent;
    std::vector<std::optional<double>> values;  ///< one for each point; absent: nothing is known of it
    bool isDashed = false;
};

/// What a chart shows. A value.
struct ChartData {
    enum class Form { Bars, Lines };

    Form form = Form::Bars;
    QStringList points;  ///< each in full: "Thursday, 12 March"
    QStringList ticks;   ///< the same in short, below them
    std::vector<ChartSeries> series;
    std::function<QString(double)> valueText;
    /// Marks at the side lie at multiples of one of these, the smallest that leaves few; by itself 1, 2, 5, 10 and so on.
    std::vector<double> steps{};

    /// The points down, the series across.
    [[nodiscard]] FigureTable table(const QString& title, const QString& pointsHead) const;
    /// "Thursday, 12 March: received 4, sent 6".
    [[nodiscard]] QString pointText(int point) const;
    [[nodiscard]] double highest() const;  ///< of the stacks, or of the lines
    /// What the scale must reach: of lines, less than the highest where a few lie so far above the others that these would all be flat.
    [[nodiscard]] double reach() const;
    /// The distance of the marks at the side.
    [[nodiscard]] double step() const;
};

}  // namespace uinbox::ui
