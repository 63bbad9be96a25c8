// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ReportText.h"

#include "common/TimeText.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace uinbox::ui {

namespace {

using std::chrono::milliseconds;
using Trend = FigureWords::Trend;

QString number(int value)
{
    return QLocale().toString(value);
}

int percentOf(int part, int whole)
{
    return whole > 0 ? static_cast<int>(std::lround(100.0 * part / whole)) : 0;
}

QString percent(int value)
{
    return number(value) + QLocale().percent();
}

/// With its sign in words that are seen and heard: a true minus, no hyphen.
QString withSign(int value, const QString& text)
{
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + text;
}

Trend trendOf(double now, double before, bool isMoreBetter)
{
    if (now == before) return Trend::None;
    return (now > before) == isMoreBetter ? Trend::Better : Trend::Worse;
}

}  // namespace

QString ReportText::duration(milliseconds time)
{
    const auto seconds = time.count() / 1000;
    if (seconds < 60) return tr("%1 s").arg(number(static_cast<int>(seconds)));
    const auto minutes = (seconds + 30) / 60;
    if (minutes < 60) return tr("%1 min").arg(number(static_cast<int>(minutes)));
    const auto pair = [](const QString& large, const QString& small, qint64 a, qint64 b) {
        return b == 0 ? large.arg(number(static_cast<int>(a)))
                      : large.arg(number(static_cast<int>(a))) + u'\u00a0' + small.arg(number(static_cast<int>(b)));
    };
    if (minutes < 24 * 60) return pair(tr("%1 h"), tr("%1 min"), minutes / 60, minutes % 60);
    const auto hours = (minutes + 30) / 60;
    return pair(tr("%1 d"), tr("%1 h"), hours / 24, hours % 24);
}

QString ReportText::range(const ReportRange& range)
{
    const QString day = tr("d MMM", "a day of this year, as QLocale::toString() takes it");
    const QString whole = tr("d MMM yyyy", "a day, as QLocale::toString() takes it");
    if (range.first == range.last) return QLocale().toString(range.last, whole);
    const bool isOneYear = range.first.year() == range.last.year();
    //: From one day to another
    return tr("%1 – %2").arg(QLocale().toString(range.first, isOneYear ? day : whole), QLocale().toString(range.last, whole));
}

QString ReportText::summary(const Report& report)
{
    const PeriodFigures& now = report.now;
    QStringList sentences;
    if (now.responses.asked > 0 && now.responses.median)
        sentences.append(
            tr("You answered %1 of those who wrote first within an hour, half of them within %2.")
                .arg(percent(percentOf(now.responses.withinGoal, now.responses.asked)), duration(*now.responses.median)));
    std::array<int, 7> byDay{};
    std::array<int, 24> byHour{};
    for (size_t day = 0; day < 7; ++day)
        for (size_t hour = 0; hour < 24; ++hour) {
            byDay[day] += now.hours[day][hour];
            byHour[hour] += now.hours[day][hour];
        }
    const auto day = std::max_element(byDay.begin(), byDay.end());
    const auto hour = std::max_element(byHour.begin(), byHour.end());
    if (*day > 0) {
        const int from = static_cast<int>(hour - byHour.begin());
        sentences.append(tr("Most messages come in on %1, and between %2 and %3.")
                             .arg(QLocale().standaloneDayName(static_cast<int>(day - byDay.begin()) + 1), timeOfDay(QTime(from, 0)),
                                  timeOfDay(QTime((from + 1) % 24, 0))));
    }
    return sentences.join(u' ');
}

namespace {

/// Words of one figure at a time.
class Figures {
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    void count(const QString& title, int now, int before, const QString& hint)
    {
        FigureWords words{title, number(now), {}, Trend::None, hint};
        if (before == 0)
            words.change = now == 0 ? same() : tr("none before");
        else if (now == before)
            words.change = same();
        else
            words.change = compared(withSign(now - before, percent(percentOf(std::abs(now - before), before))), number(before));
        m_all.push_back(words);
    }
    void time(const QString& title, std::optional<milliseconds> now, std::optional<milliseconds> before, const QString& hint)
    {
        FigureWords words{title, now ? ReportText::duration(*now) : QStringLiteral("–"), {}, Trend::None, hint};
        if (now && before) {
            const auto apart = std::chrono::abs(*now - *before);
            const QString text = ReportText::duration(apart);
            words.trend =
                apart < std::chrono::minutes(1) ? Trend::None : trendOf(double(now->count()), double(before->count()), false);
            words.change = words.trend == Trend::None
                               ? same()
                               : compared(*now < *before ? tr("\u2212%1, quicker").arg(text) : tr("+%1, slower").arg(text),
                                          ReportText::duration(*before));
        } else {
            words.change = now ? tr("none before") : tr("nobody wrote first");
        }
        m_all.push_back(words);
    }
    enum class Better { More, Less };
    void share(const QString& title, std::pair<int, int> now, std::pair<int, int> before, const QString& hint,
               Better better = Better::More)
    {
        const int isNow = percentOf(now.first, now.second);
        const int was = percentOf(before.first, before.second);
        FigureWords words{title, now.second > 0 ? percent(isNow) : QStringLiteral("–"), {}, Trend::None, hint};
        if (now.second > 0 && before.second > 0) {
            words.trend = trendOf(isNow, was, better == Better::More);
            const QString points = withSign(isNow - was, number(std::abs(isNow - was)));
            words.change = isNow == was ? same()
                                        : compared(words.trend == Trend::Better ? tr("%1 points, better").arg(points)
                                                                                : tr("%1 points, worse").arg(points),
                                                   percent(was));
        } else {
            words.change = tr("nothing to compare with");
        }
        m_all.push_back(words);
    }
    [[nodiscard]] std::vector<FigureWords> all() const { return m_all; }

private:
    [[nodiscard]] static QString same() { return tr("as before"); }
    [[nodiscard]] static QString compared(const QString& change, const QString& before)
    {
        //: How it changed, and what it was: "+12% (118 before)"
        return tr("%1 (%2 before)").arg(change, before);
    }

    std::vector<FigureWords> m_all;
};

}  // namespace

std::vector<FigureWords> ReportText::figures(const Report& report)
{
    const PeriodFigures& now = report.now;
    const PeriodFigures& before = report.before;
    Figures figures;
    figures.count(tr("Received"), now.received, before.received, tr("Messages that came in."));
    figures.count(tr("Sent"), now.sent, before.sent,
                  tr("Messages that went out, automatic answers and those that failed among them."));
    figures.count(tr("Conversations begun"), now.begun, before.begun,
                  tr("First messages after 24 hours without any. An answer begins none, however late it is."));
    figures.time(tr("First response, median"), now.responses.median, before.responses.median,
                 tr("Half of the people who began a conversation had an answer within this time. Automatic answers do not count."));
    figures.time(tr("First response, 9 of 10"), now.responses.p90, before.responses.p90,
                 tr("Nine of ten people who began a conversation and were answered had the answer within this time."));
    figures.share(tr("Answered within 1 hour"), {now.responses.withinGoal, now.responses.asked},
                  {before.responses.withinGoal, before.responses.asked},
                  tr("Of the people who began a conversation more than an hour ago, or were answered already."));
    figures.share(tr("Delivered"), {now.delivery.delivered, now.delivery.inAll()},
                  {before.delivery.delivered, before.delivery.inAll()},
                  tr("Of the messages sent, those that the carrier or the mail server reported as arrived."));
    figures.share(tr("Failed"), {now.delivery.failed, now.delivery.inAll()}, {before.delivery.failed, before.delivery.inAll()},
                  tr("Of the messages sent, those that did not arrive."), Figures::Better::Less);
    return figures.all();
}

}  // namespace uinbox::ui
