// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NaiveReport.h"

#include "Conversation.h"

#include "accounts/AccountRepository.h"
#include "analytics/AnalyticsRepository.h"
#include "analytics/AnalyticsService.h"

#include <random>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A few people's conversations, whatever is put into them, and the reports on them.
struct Counted : Conversation {
    AnalyticsService service{*database, clock};
    std::vector<Message> all;
    std::vector<std::pair<ThreadId, ContactId>> people{{threadId, address.contactId}};

    void meet(int count)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                UINBOX_ASSIGN(const auto other,
                              ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415555%1").arg(3000 + i),
                                                           QStringLiteral("Person %1").arg(i), clock.now()));
                UINBOX_ASSIGN(const auto thread, ThreadWrites(scope, clock.now()).threadOf(other.contactId));
                people.emplace_back(thread, other.contactId);
            }
            return {};
        }));
    }
    UserId user(const QString& name)
    {
        const User user{UserId::generate(clock.now()), name, Role::User, clock.now()};
        REQUIRE(database.write([&](db::WriteScope& scope) { return AccountRepository(scope.connection()).insertUser(user); }));
        return user.id;
    }
    /// Keeps it for store().
    Message& put(const char* iso, Direction direction, size_t person = 0)
    {
        Message message;
        message.createdAt = fromMillis(QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch());
        message.direction = direction;
        message.status = direction == Direction::Inbound ? MessageStatus::Received : MessageStatus::Delivered;
        return put(message, person);
    }
    Message& put(Message message, size_t person)
    {
        message.id = MessageId::generate(message.createdAt);
        message.threadId = people[person].first;
        message.contactId = people[person].second;
        message.content = QStringLiteral("hello");
        all.push_back(message);
        return all.back();
    }
    void store()
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (const Message& message : all) UINBOX_TRY(ThreadWrites(scope, message.createdAt).add(message));
            return {};
        }));
    }
    [[nodiscard]] Report report(QDate first, QDate last, const QByteArray& zone = "UTC", ReportFilter filter = {})
    {
        const auto made = await(service.report({first, last}, zone, filter));
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] Report march() { return report(QDate(2026, 3, 1), QDate(2026, 3, 31)); }
};

void compare(const PeriodFigures& period, const NaiveReport& naive)
{
    const ReportRange& range = period.range;
    const auto isIn = [](const Message& m) { return m.direction == Direction::Inbound; };
    // What waits here has not left.
    const auto isSent = [](const Message& m) { return m.direction == Direction::Outbound && m.status != MessageStatus::Pending; };
    const auto hasStatus = [](std::initializer_list<MessageStatus> wanted) {
        return [wanted = std::vector(wanted)](const Message& m) {
            return m.direction == Direction::Outbound && std::find(wanted.begin(), wanted.end(), m.status) != wanted.end();
        };
    };
    CHECK(period.received == naive.count(range, isIn));
    CHECK(period.sent == naive.count(range, isSent));
    CHECK(period.begun == naive.count(range, [&](const Message& m) { return naive.begins(m); }));
    CHECK(period.delivery.failed == naive.count(range, hasStatus({MessageStatus::Failed})));
    CHECK(period.delivery.delivered == naive.count(range, hasStatus({MessageStatus::Delivered, MessageStatus::Read})));
    CHECK(period.delivery.sent == naive.count(range, hasStatus({MessageStatus::Sent})));
    CHECK(period.delivery.inAll() == period.sent);
    const auto times = naive.responses(range);
    CHECK(period.responses.answered == static_cast<int>(times.size()));
    CHECK(period.responses.waiting == naive.waiting(range));
    CHECK(period.responses.asked == static_cast<int>(times.size()) + naive.waitingLong(range));
    CHECK(period.responses.median == NaiveReport::percentile(times, 50));
    CHECK(period.responses.p90 == NaiveReport::percentile(times, 90));
    CHECK(period.responses.withinGoal == std::count_if(times.begin(), times.end(), [](qint64 t) { return t <= 3'600'000; }));
    for (const DayFigures& day : period.days) {
        const ReportRange one{day.day, day.day};
        CHECK(day.begun == naive.count(one, [&](const Message& m) { return naive.begins(m); }));
        CHECK(day.medianResponse == NaiveReport::percentile(naive.responses(one), 50));
        for (size_t channel = 0; channel < kChannels; ++channel) {
            const auto by = [&](bool in) {
                return naive.count(one, [&](const Message& m) {
                    return (in ? isIn(m) : isSent(m)) && m.channel == static_cast<Channel>(channel);
                });
            };
            CHECK(day.received[channel] == by(true));
            CHECK(day.sent[channel] == by(false));
        }
    }
    for (size_t weekday = 0; weekday < 7; ++weekday)
        for (size_t hour = 0; hour < 24; ++hour)
            CHECK(period.hours[weekday][hour] == naive.count(range, [&](const Message& m) {
                const QDateTime at = naive.local(m);
                return isIn(m) && at.date().dayOfWeek() == static_cast<int>(weekday) + 1 &&
                       at.time().hour() == static_cast<int>(hour);
            }));
    int failures = 0;
    for (const FailureFigures& failure : period.failures) {
        failures += failure.count;
        CHECK(failure.count == naive.count(range, [&](const Message& m) {
            return m.status == MessageStatus::Failed && m.errorCode == failure.code && m.channel == failure.channel;
        }));
    }
    CHECK(failures == period.delivery.failed);
    for (const TeammateFigures& mate : period.teammates)
        CHECK(mate.sent ==
              naive.count(range, [&](const Message& m) { return isSent(m) && !m.envelope.isAutomatic && m.userId == mate.user; }));
}

/// Some hundreds of messages over ten weeks round a change of the clocks, drawn by the seed.
void fill(Counted& inbox, quint32 seed, const std::vector<UserId>& users)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    const Timestamp start = fromMillis(QDateTime(QDate(2026, 2, 10), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    static constexpr std::array kStatuses{MessageStatus::Sent,    MessageStatus::Delivered, MessageStatus::Read,
                                          MessageStatus::Failed,  MessageStatus::Canceled,  MessageStatus::Scheduled,
                                          MessageStatus::Pending, MessageStatus::Delivered};
    const int count = 150 + below(150);
    for (int i = 0; i < count; ++i) {
        Message message;
        message.createdAt = start + std::chrono::minutes(below(70 * 24 * 60));
        if (below(3) == 0 && !inbox.all.empty()) message.createdAt = inbox.all.back().createdAt + std::chrono::minutes(below(90));
        message.channel = static_cast<Channel>(below(3));
        message.direction = static_cast<Direction>(below(2));
        size_t person = static_cast<size_t>(below(5));
        if (message.direction == Direction::Outbound) {
            message.status = kStatuses[static_cast<size_t>(below(kStatuses.size()))];
            if (message.status == MessageStatus::Failed) message.errorCode = 30003 + below(2);
            if (below(4) > 0) message.userId = users[static_cast<size_t>(below(2))];
            message.envelope.isAutomatic = !message.userId && below(2) == 0;
        }
        inbox.put(message, person);
    }
}

}  // namespace

TEST_CASE("the figures are those of a naive count, whatever happened, and in whatever zone")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        Counted inbox;
        inbox.meet(4);
        fill(inbox, seed, {inbox.user(QStringLiteral("Ada")), inbox.user(QStringLiteral("Bo"))});
        inbox.store();
        const QByteArray zone = std::array<QByteArray, 3>{"Europe/Berlin", "America/New_York", "Asia/Kathmandu"}[seed % 3];
        ReportFilter filter;
        if (seed % 2 == 0) filter.channel = static_cast<Channel>(seed % 3);
        inbox.clock.set(fromMillis(QDateTime(QDate(2026, 4, 11), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()));
        const Report report = inbox.report(QDate(2026, 3, 22), QDate(2026, 4, 11), zone, filter);
        const NaiveReport naive(inbox.all, zone, filter, inbox.clock.now());
        INFO("seed " << seed);
        CHECK(report.now.range == ReportRange{QDate(2026, 3, 22), QDate(2026, 4, 11)});
        CHECK(report.before.range == ReportRange{QDate(2026, 3, 1), QDate(2026, 3, 21)});
        CHECK(report.now.days.size() == 21);
        compare(report.now, naive);
        compare(report.before, naive);
    }
}

TEST_CASE("an inbox without messages gives days of zeros and no times")
{
    Counted inbox;
    const Report report = inbox.march();
    CHECK(report.now.isEmpty());
    CHECK(report.now.days.size() == 31);
    CHECK_FALSE(report.now.responses.median);
    CHECK(report.now.teammates.empty());
}

TEST_CASE("a program's own answer, and one that failed, leave a person waiting")
{
    Counted inbox;
    inbox.put("2026-03-02T09:00:00Z", Direction::Inbound);
    inbox.put("2026-03-02T09:00:05Z", Direction::Outbound).envelope.isAutomatic = true;
    inbox.put("2026-03-02T09:10:00Z", Direction::Outbound).status = MessageStatus::Failed;
    inbox.put("2026-03-02T09:40:00Z", Direction::Outbound);
    inbox.store();
    const Report report = inbox.march();
    CHECK(report.now.responses.median == 40min);
    CHECK(report.now.begun == 1);
    CHECK(report.now.sent == 3);
    CHECK(report.now.responses.histogram == std::array{0, 0, 1, 0, 0, 0, 0});
}

TEST_CASE("an answer after the weekend belongs to what was asked before it, in whichever range it falls")
{
    Counted inbox;
    inbox.put("2026-02-27T18:00:00Z", Direction::Inbound);
    inbox.put("2026-03-02T09:00:00Z", Direction::Outbound);
    inbox.store();
    const Report february = inbox.report(QDate(2026, 2, 1), QDate(2026, 2, 28));
    CHECK(february.now.begun == 1);
    CHECK(february.now.responses.median == 63h);
    // From the other side: it begins nothing, though nobody wrote in the day before.
    const Report march = inbox.march();
    CHECK(march.now.begun == 0);
    CHECK(march.before.responses.median == 63h);
    CHECK_FALSE(march.now.responses.median);
    // And where the question is older than all that is counted.
    CHECK(inbox.report(QDate(2026, 3, 2), QDate(2026, 3, 2)).now.begun == 0);
}

TEST_CASE("who has just written is not late yet")
{
    Counted inbox;
    inbox.put("2026-03-02T09:00:00Z", Direction::Inbound);
    inbox.store();
    inbox.clock.set(inbox.all.front().createdAt + 30min);
    CHECK(inbox.march().now.responses.asked == 0);
    CHECK(inbox.march().now.responses.waiting == 1);
    inbox.clock.advance(31min);
    CHECK(inbox.march().now.responses.asked == 1);
    CHECK(inbox.march().now.responses.withinGoal == 0);
}

TEST_CASE("teammates have their names, and who sent most comes first")
{
    Counted inbox;
    const UserId ada = inbox.user(QStringLiteral("Ada"));
    inbox.put("2026-03-02T09:00:00Z", Direction::Inbound);
    inbox.put("2026-03-02T09:05:00Z", Direction::Outbound).userId = ada;
    inbox.put("2026-03-02T09:06:00Z", Direction::Outbound).userId = ada;
    inbox.put("2026-03-02T09:07:00Z", Direction::Outbound);
    inbox.store();
    const auto teammates = inbox.march().now.teammates;
    REQUIRE(teammates.size() == 2);
    CHECK(teammates[0].name == QStringLiteral("Ada"));
    CHECK(teammates[0].sent == 2);
    CHECK(teammates[0].answered == 1);
    CHECK(teammates[0].median == 5min);
    CHECK_FALSE(teammates[1].user);
}

TEST_CASE("a range that is none is refused, and so is a zone nobody knows")
{
    Counted inbox;
    const auto kindOf = [&](ReportRange range, const QByteArray& zone) {
        const auto made = await(inbox.service.report(range, zone, {}));
        REQUIRE_FALSE(made);
        return made.error().kind;
    };
    CHECK(kindOf({QDate(2026, 3, 2), QDate(2026, 3, 1)}, "UTC") == ErrorKind::Invalid);
    CHECK(kindOf({QDate(), QDate()}, "UTC") == ErrorKind::Invalid);
    CHECK(kindOf({QDate(2026, 3, 1), QDate(2026, 3, 1)}, "Atlantis") == ErrorKind::Invalid);
}
