// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/AnalyticsService.h"

#include "accounts/AccountRepository.h"
#include "analytics/AnalyticsRepository.h"
#include "base/Async.h"
#include "db/Database.h"

namespace uinbox {

namespace {

Result<> nameTeammates(db::Connection& connection, Report& report)
{
    UINBOX_ASSIGN(const auto users, AccountRepository(connection).users());
    for (PeriodFigures* period : {&report.now, &report.before})
        for (TeammateFigures& mate : period->teammates)
            for (const User& user : users)
                if (mate.user == user.id) mate.name = user.name;
    return {};
}

Result<Report> countAll(db::Connection& connection, Tally& tally, Timestamp now)
{
    AnalyticsRepository messages(connection);
    UINBOX_TRY(messages.messages(tally.from(), tally.to(), [&tally](const CountedMessage& message) { tally.add(message); }));
    for (const ThreadId thread : tally.doubtful()) {
        UINBOX_ASSIGN(const auto last, messages.lastBefore(thread, tally.from()));
        tally.settle(thread, last);
    }
    // Nothing is from a day to come, but where a clock was put back.
    for (const ThreadId thread : tally.unanswered()) {
        UINBOX_ASSIGN(const auto answer, messages.answerAfter(thread, tally.to()));
        if (answer) tally.answer(thread, answer->at, answer->by);
    }
    Report report = tally.report(now);
    UINBOX_TRY(nameTeammates(connection, report));
    return report;
}

}  // namespace

AnalyticsService::AnalyticsService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<Report>> AnalyticsService::report(ReportRange range, QByteArray zone, ReportFilter filter)
{
    if (!range.first.isValid() || !range.last.isValid() || range.first > range.last)
        return makeReady(Result<Report>(fail(ErrorKind::Invalid, "range: not days one after the other")));
    auto days = DayGrid::make({range.before().first, range.last}, zone);
    if (!days) return makeReady(Result<Report>(fail(days.error())));
    return m_database.read([tally = Tally(*std::move(days), range.days(), filter),
                            now = m_clock.now()](db::Connection& connection) mutable { return countAll(connection, tally, now); });
}

}  // namespace uinbox
