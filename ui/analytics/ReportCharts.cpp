// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of ReportText is charts and tables.

#include "analytics/ReportText.h"

#include "common/Avatar.h"
#include "common/CodeWords.h"

#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// More bars than these are weeks, and more weeks months: nobody tells them apart.
constexpr size_t kMostBars = 62;

QString number(double value)
{
    return QLocale().toString(qRound64(value));
}

QString percent(int part, int whole)
{
    return whole > 0 ? QLocale().toString(100.0 * part / whole, 'f', 1) + QLocale().percent() : QString();
}

/// Days that make one bar: [from, to).
struct Run {
    size_t from;
    size_t to;
};

enum class Grain { Day, Week, Month };

Grain grainOf(size_t days)
{
    if (days <= kMostBars) return Grain::Day;
    return days <= kMostBars * 7 ? Grain::Week : Grain::Month;
}

std::vector<Run> runsOf(const std::vector<DayFigures>& days, Grain grain)
{
    const int weekBegins = QLocale().firstDayOfWeek();
    std::vector<Run> runs;
    for (size_t day = 0; day < days.size(); ++day) {
        const QDate date = days[day].day;
        const bool begins = grain == Grain::Day || (grain == Grain::Week ? date.dayOfWeek() == weekBegins : date.day() == 1);
        if (begins || runs.empty()) runs.push_back({day, day});
        ++runs.back().to;
    }
    return runs;
}

}  // namespace

QString ReportText::pointsHead(const Report& report)
{
    switch (grainOf(report.now.days.size())) {
        case Grain::Day: return tr("Day");
        case Grain::Week: return tr("Week from");
        case Grain::Month: return tr("Month from");
    }
    return {};
}

QString ReportText::messagesTitle(const Report& report)
{
    switch (grainOf(report.now.days.size())) {
        case Grain::Day: return tr("Messages per day");
        case Grain::Week: return tr("Messages per week");
        case Grain::Month: return tr("Messages per month");
    }
    return {};
}

namespace {

QString shortDay(QDate day)
{
    return QLocale().toString(
        day, QCoreApplication::translate("ReportText", "d MMM", "a day of this year, as QLocale::toString() takes it"));
}

void namePoints(ChartData& chart, const std::vector<DayFigures>& days, const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        const QDate first = days[run.from].day;
        const QDate last = days[run.to - 1].day;
        chart.ticks.append(shortDay(first));
        chart.points.append(first == last ? QLocale().toString(first, QLocale::LongFormat) : ReportText::range({first, last}));
    }
}

}  // namespace

ChartData ReportText::messages(const Report& report, MessagesBy by)
{
    const auto& days = report.now.days;
    const auto runs = runsOf(days, grainOf(days.size()));
    ChartData chart;
    chart.valueText = number;
    namePoints(chart, days, runs);
    const auto add = [&](const QString& name, QColor Tokens::*color, const auto& count) {
        ChartSeries series{name, color, {}};
        int all = 0;
        for (const Run& run : runs) {
            int sum = 0;
            for (size_t day = run.from; day < run.to; ++day) sum += count(days[day]);
            series.values.emplace_back(sum);
            all += sum;
        }
        if (all > 0 || by == MessagesBy::Direction) chart.series.push_back(series);
    };
    if (by == MessagesBy::Direction) {
        add(tr("Received"), &Tokens::accent, [](const DayFigures& day) { return day.receivedInAll(); });
        add(tr("Sent"), &Tokens::disabled, [](const DayFigures& day) { return day.sentInAll(); });
        return chart;
    }
    for (const auto& [channel, color] : {std::pair(Channel::Sms, &Tokens::sms), std::pair(Channel::WhatsApp, &Tokens::whatsApp),
                                         std::pair(Channel::Email, &Tokens::email)})
        add(channelTitle(channel), color,
            [i = static_cast<size_t>(channel)](const DayFigures& day) { return day.received[i] + day.sent[i]; });
    return chart;
}

ChartData ReportText::responses(const Report& report)
{
    ChartData chart;
    chart.form = ChartData::Form::Lines;
    chart.valueText = [](double minutes) {
        return minutes == 0 ? QLocale().toString(0) : duration(std::chrono::seconds(qRound64(minutes * 60)));
    };
    chart.steps = {1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 7 * 1440};
    namePoints(chart, report.now.days, runsOf(report.now.days, Grain::Day));
    const auto line = [](const std::vector<DayFigures>& days) {
        std::vector<std::optional<double>> values;
        for (const DayFigures& day : days)
            values.push_back(day.medianResponse ? std::optional(static_cast<double>(day.medianResponse->count()) / 60'000)
                                                : std::nullopt);
        return values;
    };
    chart.series.push_back({tr("These days"), &Tokens::accent, line(report.now.days)});
    chart.series.push_back({tr("As many days before"), &Tokens::textMuted, line(report.before.days), true});
    return chart;
}

ChartData ReportText::responseClasses(const Report& report)
{
    ChartData chart;
    chart.valueText = number;
    chart.points = {tr("Under 5 minutes"), tr("5 to 15 minutes"), tr("15 minutes to 1 hour"),
                    tr("1 to 4 hours"),    tr("4 to 12 hours"),   tr("12 to 24 hours"),
                    tr("Over a day")};
    chart.ticks = {tr("< 5 min"), tr("5–15"), tr("15–60"), tr("1–4 h"), tr("4–12 h"), tr("12–24 h"), tr("> 1 day")};
    ChartSeries series{tr("Conversations"), &Tokens::accent, {}};
    for (const int count : report.now.responses.histogram) series.values.emplace_back(count);
    chart.series.push_back(series);
    return chart;
}

FigureTable ReportText::delivery(const Report& report)
{
    FigureTable table{tr("Delivery"), {tr("State"), tr("Messages"), tr("Share"), tr("Before")}, {}};
    const DeliveryFigures& now = report.now.delivery;
    const DeliveryFigures& before = report.before.delivery;
    const auto add = [&](const QString& name, int DeliveryFigures::*count) {
        table.rows.push_back({name, number(now.*count), percent(now.*count, now.inAll()), percent(before.*count, before.inAll())});
    };
    add(tr("Delivered"), &DeliveryFigures::delivered);
    add(tr("Sent, no report yet"), &DeliveryFigures::sent);
    add(tr("Failed"), &DeliveryFigures::failed);
    add(tr("Under way"), &DeliveryFigures::underWay);
    return table;
}

FigureTable ReportText::failures(const Report& report)
{
    FigureTable table{tr("Why messages failed"), {tr("Reason"), tr("Channel"), tr("Messages")}, {}};
    for (const FailureFigures& failure : report.now.failures) {
        const CodeWords* known = codeWords(failure.code);
        QString reason = known ? QCoreApplication::translate("ErrorText", known->reason) : tr("The provider did not accept it.");
        if (failure.code > 0 && !known) reason = tr("Error %1 of the provider").arg(failure.code);
        table.rows.push_back({reason, channelTitle(failure.channel), number(failure.count)});
    }
    return table;
}

FigureTable ReportText::teammates(const Report& report)
{
    FigureTable table{tr("Teammates"), {tr("Name"), tr("Sent"), tr("Before"), tr("First answers"), tr("Median")}, {}};
    for (const TeammateFigures& mate : report.now.teammates) {
        const auto& all = report.before.teammates;
        const auto before = std::find_if(all.begin(), all.end(), [&](const auto& other) { return other.user == mate.user; });
        table.rows.push_back({mate.name.isEmpty() ? tr("Nobody by name") : mate.name, number(mate.sent),
                              number(before == all.end() ? 0 : before->sent), number(mate.answered),
                              mate.median ? duration(*mate.median) : QStringLiteral("–")});
    }
    return table;
}

}  // namespace uinbox::ui
