// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ChartData.h"

#include <algorithm>
#include <cmath>

namespace uinbox::ui {

namespace {

constexpr double kMostMarks = 5;
/// So many times what three of four do not exceed is far above the others.
constexpr double kFarAbove = 6;
constexpr double kRoomAbove = 3;

}  // namespace

FigureTable ChartData::table(const QString& title, const QString& pointsHead) const
{
    FigureTable table{title, {pointsHead}, {}};
    for (const ChartSeries& each : series) table.head.append(each.name);
    for (qsizetype point = 0; point < points.size(); ++point) {
        QStringList row{points[point]};
        for (const ChartSeries& each : series) {
            const auto& value = each.values[static_cast<size_t>(point)];
            row.append(value ? valueText(*value) : QString());
        }
        table.rows.push_back(row);
    }
    return table;
}

QString ChartData::pointText(int point) const
{
    QStringList values;
    for (const ChartSeries& each : series)
        if (const auto& value = each.values[static_cast<size_t>(point)])
            values.append(each.name.isEmpty() ? valueText(*value) : each.name + u' ' + valueText(*value));
    return points[point] + QStringLiteral(": ") + (values.isEmpty() ? QStringLiteral("–") : values.join(QStringLiteral(", ")));
}

double ChartData::highest() const
{
    double highest = 0;
    for (size_t point = 0; point < static_cast<size_t>(points.size()); ++point) {
        double sum = 0;
        for (const ChartSeries& each : series) {
            const double value = each.values[point].value_or(0);
            sum = form == Form::Bars ? sum + value : std::max(sum, value);
        }
        highest = std::max(highest, sum);
    }
    return highest;
}

double ChartData::reach() const
{
    const double all = highest();
    std::vector<double> values;
    for (const ChartSeries& each : series)
        for (const auto& value : each.values)
            if (value) values.push_back(*value);
    if (form == Form::Bars || values.empty()) return all;
    const auto usual = values.begin() + static_cast<std::ptrdiff_t>(values.size() * 3 / 4);
    std::nth_element(values.begin(), usual, values.end());
    return *usual > 0 && all > kFarAbove * *usual ? kRoomAbove * *usual : all;
}

double ChartData::step() const
{
    const double needed = std::max(reach() / kMostMarks, 1e-9);
    const auto found = std::lower_bound(steps.begin(), steps.end(), needed);
    if (found != steps.end()) return *found;
    // Whole numbers are counted: nothing below 1.
    double power = std::max(1.0, std::pow(10, std::floor(std::log10(needed))));
    if (!steps.empty()) power = steps.back();
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0})
        if (power * factor >= needed) return power * factor;
    return power * 100;
}

}  // namespace uinbox::ui
