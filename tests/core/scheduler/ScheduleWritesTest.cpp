// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Diary.h"

#include "outbox/Obstacle.h"
#include "outbox/OutboxWrites.h"
#include "threads/ThreadRepository.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

QStringList contents(const std::vector<ScheduledMessage>& page)
{
    QStringList texts;
    for (const ScheduledMessage& scheduled : page) texts.append(scheduled.message.content);
    return texts;
}

ScheduleChange toTime(Timestamp moment)
{
    return {Schedule{Diary::utc(moment)}, {}, {}};
}

ScheduleChange toText(const QString& content)
{
    return {{}, content, {}};
}

}  // namespace

TEST_CASE("a scheduled message leaves at its time and not before")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("later"), 1h);
    diary.clock.advance(1h - 1ms);
    CHECK(diary.release().left.empty());
    CHECK(diary.claim().empty());
    CHECK(diary.thread().hasMessages == false);
    diary.clock.advance(1ms);
    (void)diary.database.takeChanges();
    CHECK(diary.release().left == std::vector{message.id});
    CHECK(diary.row(message.id).state == OutboxState::Queued);
    CHECK(diary.row(message.id).notBefore == diary.clock.now());
    const Message left = diary.message(message.id);
    CHECK(left.status == MessageStatus::Pending);
    CHECK(left.createdAt == diary.clock.now());
    CHECK(left.scheduledAt == diary.clock.now());
    CHECK(diary.thread().lastMessageAt == diary.clock.now());
    CHECK(diary.thread().preview == QStringLiteral("later"));
    const auto changes = diary.database.takeChanges();
    CHECK(changes.outbox);
    CHECK(changes.schedule);
    CHECK(changes.messages.contains(message.id));
    CHECK(changes.threads.contains(diary.threadId));
    CHECK(diary.claim().size() == 1);
}

TEST_CASE("a message leaves once however often its time is looked at")
{
    Diary diary;
    diary.scheduleIn(QStringLiteral("once"), 1min);
    diary.clock.advance(2min);
    CHECK(diary.release().left.size() == 1);
    for (int i = 0; i < 10; ++i) CHECK(diary.release().left.empty());
    CHECK(diary.claim().size() == 1);
    CHECK(diary.claim().empty());
    diary.clock.advance(24h);
    CHECK(diary.release().left.empty());
}

TEST_CASE("a clock put back does not send a second time, one put forward sends what it reached")
{
    Diary diary;
    diary.scheduleIn(QStringLiteral("first"), 1h);
    const Message second = diary.scheduleIn(QStringLiteral("second"), 2h);
    diary.clock.advance(1h);
    CHECK(diary.release().left.size() == 1);
    diary.clock.advance(-2h);
    CHECK(diary.release().left.empty());
    diary.clock.advance(1h);
    CHECK(diary.release().left.empty());
    diary.clock.advance(2h);
    CHECK(diary.release().left == std::vector{second.id});
}

TEST_CASE("what is released takes the end of its conversation's line, in the order of the times")
{
    Diary diary;
    const Message late = diary.scheduleIn(QStringLiteral("due second"), 2min);
    const Message early = diary.scheduleIn(QStringLiteral("due first"), 1min);
    const Message written = diary.queue(QStringLiteral("written meanwhile"));
    diary.clock.advance(3min);
    CHECK(diary.release().left == std::vector{early.id, late.id});
    CHECK(diary.message(early.id).createdAt < diary.message(late.id).createdAt);
    QStringList order;
    for (int i = 1; i <= 3; ++i) {
        const auto claims = diary.claim();
        REQUIRE(claims.size() == 1);
        order.append(claims[0].message.content);
        diary.settle(claims[0].message.id, acceptedAs(i));
    }
    CHECK(order == QStringList{written.content, early.content, late.content});
}

TEST_CASE("what waits for its time holds nothing back")
{
    Diary diary;
    diary.scheduleIn(QStringLiteral("next week"), 24h * 7);
    const Message now = diary.queue(QStringLiteral("now"));
    REQUIRE(diary.claim().size() == 1);
    CHECK(diary.row(now.id).state == OutboxState::Sending);
}

TEST_CASE("a message leaves late up to its limit, beyond it a person is asked")
{
    for (const std::chrono::milliseconds limit :
         {std::chrono::milliseconds(0ms), std::chrono::milliseconds(1min), std::chrono::milliseconds(3h)}) {
        Diary diary;
        Schedule wanted{Diary::utc(diary.clock.now() + 1h), false, limit};
        const Message sent = diary.schedule(QStringLiteral("in time"), wanted);
        diary.clock.advance(1h + limit + kPunctual);
        CHECK(diary.release().left == std::vector{sent.id});
        const auto due = Diary::utc(diary.clock.now() + 1h);
        const Message asks = diary.schedule(QStringLiteral("too late"), {due, false, limit});
        diary.clock.advance(1h + limit + kPunctual + 1ms);
        const auto released = diary.release();
        CHECK(released.left.empty());
        CHECK(released.asking == std::vector{asks.id});
        CHECK(diary.row(asks.id).state == OutboxState::Asking);
        CHECK(diary.message(asks.id).status == MessageStatus::Scheduled);
        CHECK(diary.release().asking.empty());
        CHECK_FALSE(released.next);
    }
}

TEST_CASE("batches say when the next is due, so that nothing is left behind")
{
    Diary diary;
    for (int i = 0; i < 5; ++i) diary.scheduleIn(QString::number(i), 1min);
    const Message later = diary.scheduleIn(QStringLiteral("later"), 1h);
    diary.clock.advance(1min);
    for (const size_t expected : {size_t{2}, size_t{2}, size_t{1}}) {
        const auto released = diary.release(2);
        CHECK(released.left.size() == expected);
        REQUIRE(released.next);
        CHECK((*released.next <= diary.clock.now()) == (expected == 2));
    }
    CHECK(diary.release(2).next == diary.message(later.id).scheduledAt);
}

TEST_CASE("the list has what asks first, then by time, and goes on behind any message it gave")
{
    Diary diary;
    diary.schedule(QStringLiteral("held"), {Diary::utc(diary.clock.now() + 2h)}, OutboxState::Held);
    diary.scheduleIn(QStringLiteral("third"), 3h);
    diary.scheduleIn(QStringLiteral("first"), 1h);
    diary.scheduleIn(QStringLiteral("also first"), 1h);
    const Message asks = diary.scheduleIn(QStringLiteral("asks"), 4h);
    const Message asksMore = diary.scheduleIn(QStringLiteral("asks too"), 5h);
    diary.setState(asks.id, OutboxState::Asking);
    diary.setState(asksMore.id, OutboxState::Asking);
    const QStringList all{QStringLiteral("asks"),       QStringLiteral("asks too"), QStringLiteral("first"),
                          QStringLiteral("also first"), QStringLiteral("held"),     QStringLiteral("third")};
    CHECK(contents(diary.page()) == all);
    for (int limit = 1; limit <= 6; ++limit) {
        QStringList read;
        std::optional<MessageId> after;
        for (;;) {
            const auto page = diary.page(after, limit);
            if (page.empty()) break;
            read.append(contents(page));
            after = page.back().message.id;
        }
        CHECK(read == all);
    }
    const auto first = diary.page().at(2);
    CHECK(first.contactName == QStringLiteral("Ann"));
    CHECK(first.due == diary.clock.now() + 1h);
    CHECK(first.schedule.when == Diary::utc(diary.clock.now() + 1h));
}

TEST_CASE("another time, text or both is stored at once, and the old time does nothing")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("old"), 1h);
    ScheduleChange change = toTime(diary.clock.now() + 3h);
    change.content = QStringLiteral("new \u20ac");
    change.schedule->cancelOnReply = true;
    change.schedule->lateLimit = 5min;
    REQUIRE(diary.change(message.id, change));
    diary.clock.advance(2h);
    CHECK(diary.release().left.empty());
    const Message changed = diary.message(message.id);
    CHECK(changed.content == QStringLiteral("new \u20ac"));
    CHECK(changed.segments == 1);
    CHECK(changed.scheduledAt == diary.clock.now() + 1h);
    CHECK(diary.page().at(0).schedule == *change.schedule);
    diary.clock.advance(1h);
    CHECK(diary.release().left == std::vector{message.id});
}

TEST_CASE("a change of a message in another zone keeps the wall time and moves the moment")
{
    Diary diary;
    const auto berlin = wallTimeFromText(QStringLiteral("2026-03-29T02:30:00"), "Europe/Berlin");
    const Message message = diary.schedule(QStringLiteral("hi"), {*berlin});
    CHECK(toIso8601(*diary.message(message.id).scheduledAt) == QStringLiteral("2026-03-29T01:30:00.000Z"));
    const auto kathmandu = wallTimeFromText(QStringLiteral("2026-03-29T02:30:00"), "Asia/Kathmandu");
    REQUIRE(diary.change(message.id, {Schedule{*kathmandu}, {}, {}}));
    CHECK(toIso8601(*diary.message(message.id).scheduledAt) == QStringLiteral("2026-03-28T20:45:00.000Z"));
    CHECK(diary.message(message.id).timeZone == QStringLiteral("Asia/Kathmandu"));
    CHECK(diary.row(message.id).notBefore == diary.message(message.id).scheduledAt);
}

TEST_CASE("a change that is wrong is refused with its field and changes nothing")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("old"), 1h);
    ScheduleChange mars = toTime(diary.clock.now() + 2h);
    mars.schedule->when.zone = "Mars/Olympus";
    ScheduleChange subject;
    subject.subject = QStringLiteral("Hello");
    const std::pair<ScheduleChange, const char*> wrong[] = {{toTime(diary.clock.now()), "scheduledAt: "},
                                                            {toTime(diary.clock.now() - 1h), "scheduledAt: "},
                                                            {mars, "timeZone: "},
                                                            {toText(QStringLiteral("  ")), "content: "},
                                                            {toText(QString(1601, QLatin1Char('x'))), "content: "},
                                                            {subject, "subject: "}};
    for (const auto& [change, field] : wrong) {
        CAPTURE(field);
        const auto done = diary.change(message.id, change);
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == ErrorKind::Invalid);
        CHECK(done.error().detail.startsWith(QLatin1String(field)));
    }
    CHECK(diary.message(message.id).content == QStringLiteral("old"));
    CHECK(diary.row(message.id).notBefore == diary.clock.now() + 1h);
    CHECK(diary.page().at(0).schedule.when == Diary::utc(diary.clock.now() + 1h));
}

TEST_CASE("who is asked can send now, give another time or cancel")
{
    for (const int answer : {0, 1, 2}) {
        Diary diary;
        const Message message = diary.scheduleIn(QStringLiteral("late"), 1h);
        diary.clock.advance(3h);
        REQUIRE(diary.release().asking.size() == 1);
        if (answer == 0) {
            REQUIRE(diary.sendNow(message.id));
            CHECK(diary.row(message.id).state == OutboxState::Queued);
            CHECK(diary.message(message.id).createdAt == diary.clock.now());
            CHECK(diary.claim().size() == 1);
        } else if (answer == 1) {
            REQUIRE(diary.change(message.id, toTime(diary.clock.now() + 1h)));
            CHECK(diary.row(message.id).state == OutboxState::Scheduled);
            diary.clock.advance(1h);
            CHECK(diary.release().left.size() == 1);
        } else {
            CHECK(diary.cancel(message.id) == QStringLiteral("late"));
            CHECK(diary.message(message.id).status == MessageStatus::Canceled);
            CHECK(diary.row(message.id).state == OutboxState::Canceled);
        }
        if (answer != 1) CHECK(diary.page().empty());
    }
}

TEST_CASE("a text changed while a person is asked still asks")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("late"), 1h);
    diary.clock.advance(3h);
    (void)diary.release();
    REQUIRE(diary.change(message.id, toText(QStringLiteral("better"))));
    CHECK(diary.row(message.id).state == OutboxState::Asking);
    CHECK(diary.message(message.id).content == QStringLiteral("better"));
}

TEST_CASE("a canceled message never leaves and gives its text back")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("no"), 1h);
    (void)diary.database.takeChanges();
    CHECK(diary.cancel(message.id) == QStringLiteral("no"));
    CHECK(diary.database.takeChanges().schedule);
    diary.clock.advance(2h);
    CHECK(diary.release().left.empty());
    CHECK(diary.claim().empty());
    CHECK(diary.cancel(message.id).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a cancellation that is taken back leaves the message as it was: it leaves at its time, once")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("after all"), 1h);
    CHECK(diary.restore(message.id).error().kind == ErrorKind::Conflict);
    REQUIRE(diary.cancel(message.id));
    (void)diary.database.takeChanges();
    REQUIRE(diary.restore(message.id));
    CHECK(diary.database.takeChanges().schedule);
    REQUIRE(diary.page().size() == 1);
    CHECK(diary.page().front().message.content == u"after all");
    CHECK(diary.release().left.empty());
    diary.clock.advance(1h);
    CHECK(diary.release().left == std::vector{message.id});
    CHECK(diary.restore(message.id).error().kind == ErrorKind::Conflict);
}

TEST_CASE("a cancellation taken back too late asks a person, and one that STOP made stays")
{
    Diary diary;
    const Message late = diary.scheduleIn(QStringLiteral("late"), 1h);
    Message stopped = diary.scheduleIn(QStringLiteral("stopped"), 3h);
    REQUIRE(diary.cancel(late.id));
    REQUIRE(diary.cancel(stopped.id));
    stopped.status = MessageStatus::Canceled;
    stopped.errorCode = kOptedOutCode;
    REQUIRE(diary.database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, diary.clock.now()).update(stopped); }));
    CHECK(diary.restore(stopped.id).error().kind == ErrorKind::Conflict);
    diary.clock.advance(2h);
    REQUIRE(diary.restore(late.id));
    CHECK(diary.row(late.id).state == OutboxState::Asking);
    CHECK(diary.release().left.empty());
}

TEST_CASE("one that is not to go out after an answer does not come back after one, whoever canceled it")
{
    Diary diary;
    Schedule polite{Diary::utc(diary.clock.now() + 3h)};
    polite.cancelOnReply = true;
    const Message asked = diary.schedule(QStringLiteral("Still interested?"), polite);
    const Message plain = diary.scheduleIn(QStringLiteral("See you"), 3h);
    REQUIRE(diary.cancel(asked.id));
    REQUIRE(diary.cancel(plain.id));
    diary.clock.advance(1min);
    (void)diary.inbound(QStringLiteral("Yes!"));
    CHECK(diary.restore(asked.id).error().kind == ErrorKind::Conflict);
    CHECK(diary.restore(plain.id));
}

TEST_CASE("what is being canceled at the provider waits here again once its cancellation is taken back")
{
    Diary diary;
    const Message message = diary.hold(QStringLiteral("held"), {Diary::utc(diary.clock.now() + 24h)});
    REQUIRE(diary.cancel(message.id));
    REQUIRE(diary.restore(message.id));
    CHECK(diary.row(message.id).state == OutboxState::Recalling);
    CHECK(diary.row(message.id).recallFor == RecallFor::Wait);
    REQUIRE(diary.cancel(message.id));
}

TEST_CASE("what the provider holds is asked back for a change, a cancel or sending now, and shows as that")
{
    const Schedule wanted{Diary::utc(ManualClock().now() + 24h)};
    for (const OutboxState from : {OutboxState::Held, OutboxState::Recalling}) {
        Diary diary;
        const Message changed = diary.hold(QStringLiteral("a"), wanted);
        const Message canceled = diary.hold(QStringLiteral("b"), wanted);
        const Message sent = diary.hold(QStringLiteral("c"), wanted);
        for (const Message& message : {changed, canceled, sent}) diary.setState(message.id, from);
        (void)diary.database.takeChanges();
        ScheduleChange change = toTime(diary.clock.now() + 48h);
        change.content = QStringLiteral("new");
        REQUIRE(diary.change(changed.id, change));
        REQUIRE(diary.cancel(canceled.id) == QStringLiteral("b"));
        REQUIRE(diary.sendNow(sent.id));
        CHECK(diary.database.takeChanges().outbox);
        const std::pair<MessageId, RecallFor> expected[] = {
            {changed.id, RecallFor::Wait}, {canceled.id, RecallFor::Cancel}, {sent.id, RecallFor::Send}};
        for (const auto& [id, recallFor] : expected) {
            CHECK(diary.row(id).state == OutboxState::Recalling);
            CHECK(diary.row(id).recallFor == recallFor);
            CHECK(diary.row(id).notBefore == diary.clock.now());
            CHECK(diary.message(id).status == MessageStatus::Scheduled);
        }
        CHECK(diary.message(changed.id).scheduledAt == diary.clock.now() + 48h);
        CHECK(diary.message(changed.id).content == QStringLiteral("new"));
        // What is being canceled is not to be had back; what is leaving can still be canceled, but no longer changed.
        CHECK(diary.change(canceled.id, change).error().kind == ErrorKind::Conflict);
        CHECK(diary.sendNow(canceled.id).error().kind == ErrorKind::Conflict);
        CHECK(diary.change(sent.id, change).error().kind == ErrorKind::Conflict);
        CHECK(diary.cancel(sent.id));
        CHECK(diary.row(sent.id).recallFor == RecallFor::Cancel);
    }
}

TEST_CASE(
    "what a reply cancels does not stay at the provider, where nobody would see the reply; how late it may be is our own affair")
{
    Diary diary;
    Schedule wanted{Diary::utc(diary.clock.now() + 24h)};
    const Message held = diary.hold(QStringLiteral("a"), wanted);
    wanted.lateLimit = 5min;
    REQUIRE(diary.change(held.id, {wanted, {}, {}}));
    CHECK(diary.row(held.id).state == OutboxState::Held);
    wanted.cancelOnReply = true;
    REQUIRE(diary.change(held.id, {wanted, {}, {}}));
    CHECK(diary.row(held.id).state == OutboxState::Recalling);
    CHECK(diary.page().at(0).schedule.cancelOnReply);
}

TEST_CASE("what has left or is being handed over is a conflict, what never was is not found")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("a"), 1h);
    for (const OutboxState state : {OutboxState::Queued, OutboxState::Sending, OutboxState::Unknown, OutboxState::Unsure,
                                    OutboxState::Done, OutboxState::Failed, OutboxState::Canceled}) {
        diary.setState(message.id, state);
        CHECK(diary.cancel(message.id).error().kind == ErrorKind::Conflict);
        CHECK(diary.sendNow(message.id).error().kind == ErrorKind::Conflict);
        const auto changed = diary.change(message.id, toText(QStringLiteral("b")));
        REQUIRE_FALSE(changed);
        CHECK(changed.error().kind == ErrorKind::Conflict);
        CHECK_FALSE(changed.error().detail.isEmpty());
    }
    CHECK(diary.cancel(MessageId::generate(diary.clock.now())).error().kind == ErrorKind::NotFound);
    CHECK(diary.cancel(diary.queue(QStringLiteral("never scheduled")).id).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a message whose zone's rules changed moves to the moment its wall time means now")
{
    Diary diary;
    const Schedule wanted{*wallTimeFromText(QStringLiteral("2026-06-01T09:00:00"), "Europe/Berlin")};
    const Message here = diary.schedule(QStringLiteral("here"), wanted);
    const Message there = diary.hold(QStringLiteral("there"), wanted);
    const Timestamp right = *here.scheduledAt;
    // As an older set of rules worked it out.
    REQUIRE(diary.database.write([&](db::WriteScope& scope) -> Result<> {
        for (Message message : {here, there}) {
            message.scheduledAt = right + 1h;
            UINBOX_TRY(MessageRepository(scope.connection()).updateText(message));
        }
        return {};
    }));
    const auto again = [&] { return diary.step([&](ScheduleWrites& writes) { return writes.reconsider({here.id, there.id}); }); };
    CHECK(again() == 2);
    CHECK(diary.message(here.id).scheduledAt == right);
    CHECK(diary.row(here.id).notBefore == right);
    CHECK(diary.message(there.id).scheduledAt == right);
    CHECK(diary.row(there.id).state == OutboxState::Recalling);
    CHECK(again() == 0);
}

TEST_CASE("what is taken back is a draft again in the transaction that cancels it: both are there, or neither is")
{
    Diary diary;
    const Message message = diary.scheduleIn(QStringLiteral("see you on tuesday"), 1h);
    REQUIRE(diary.database.write([&](db::WriteScope& scope) {
        return ThreadRepository(scope.connection()).saveDraft({diary.threadId, Channel::Sms, QStringLiteral("and one more thing")});
    }));
    const Draft added{diary.threadId, Channel::Sms, message.content};
    const auto draft = [&] {
        const auto found =
            diary.database.read([&](db::Connection& connection) { return ThreadRepository(connection).draft(diary.threadId); });
        REQUIRE(found);
        REQUIRE(found->has_value());
        return (*found)->content;
    };
    // The computer ends in the middle of it: the transaction never comes to its end.
    const auto broken = diary.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_TRY(ScheduleWrites(scope, diary.clock.now()).takeBack(message.id, added));
        return fail(ErrorKind::Internal, "killed");
    });
    REQUIRE_FALSE(broken);
    CHECK(diary.row(message.id).state == OutboxState::Scheduled);
    CHECK(draft() == u"and one more thing");
    (void)diary.database.takeCommitCount();
    const auto taken = diary.step([&](ScheduleWrites& writes) { return writes.takeBack(message.id, added); });
    REQUIRE(taken);
    CHECK(*taken == TakingBack::Done);
    CHECK(diary.database.takeCommitCount() == 1);
    CHECK(diary.row(message.id).state == OutboxState::Canceled);
    CHECK(draft() == u"see you on tuesday\n\nand one more thing");
}

TEST_CASE("what the provider holds is only asked for when it is taken back, and is no draft before it is given back")
{
    Diary diary;
    const Message held = diary.hold(QStringLiteral("there"), {Diary::utc(diary.clock.now() + 2h)});
    const auto taken = diary.step([&](ScheduleWrites& writes) {
        return writes.takeBack(held.id, {diary.threadId, Channel::Sms, held.content});
    });
    REQUIRE(taken);
    CHECK(*taken == TakingBack::Asked);
    CHECK(diary.row(held.id).state == OutboxState::Recalling);
    CHECK(diary.database.count("SELECT count(*) FROM draft") == 0);
}
