// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/ChartData.h"
#include "analytics/Report.h"

#include <QCoreApplication>

namespace uinbox::ui {

/// A figure in words, with how it changed.
struct FigureWords {
    enum class Trend { None, Better, Worse };

    QString title;
    QString value;
    QString change;  ///< with its sign: "+12% (118 before)"
    Trend trend = Trend::None;
    QString hint;  ///< how it is counted
};

/// What stacks in the chart of messages.
enum class MessagesBy { Direction, Channel };

/// The figures of a report in words, and as charts and tables. Static; main thread.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    /// "45 s", "14 min", "3 h 20 min", "2 d 4 h".
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
    /// "11 Feb – 12 Mar 2026".
    [[nodiscard]] static QString range(const ReportRange& range);
    /// One or two plain sentences on what matters.
    [[nodiscard]] static QString summary(const Report& report);
    [[nodiscard]] static std::vector<FigureWords> figures(const Report& report);

    [[nodiscard]] static ChartData messages(const Report& report, MessagesBy by);
    [[nodiscard]] static ChartData responses(const Report& report);
    [[nodiscard]] static ChartData responseClasses(const Report& report);
    [[nodiscard]] static FigureTable delivery(const Report& report);
    [[nodiscard]] static FigureTable failures(const Report& report);
    [[nodiscard]] static FigureTable teammates(const Report& report);
    /// "Messages per day", or per week or month where there are many days.
    [[nodiscard]] static QString messagesTitle(const Report& report);
    /// The head of a chart's first column: "Day", or "Week from" where there are many.
    [[nodiscard]] static QString pointsHead(const Report& report);
};

}  // namespace uinbox::ui
