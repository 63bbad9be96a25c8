// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/ThreadWrites.h"

#include "Conversation.h"

#include <algorithm>
#include <random>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

using enum MessageStatus;

const QString kSid = QStringLiteral("SM00000000000000000000000000000001");

DeliveryReport reportOf(MessageStatus status, Timestamp at)
{
    const bool failed = status == Failed;
    return {kSid, status, failed ? 30006 : 0, failed ? QStringLiteral("landline") : QString(), at};
}

/// What a message that was accepted is after these reports in this order.
Message afterReports(Conversation& conversation, const std::vector<MessageStatus>& reports)
{
    Message message = conversation.outbound(QStringLiteral("hi"), Sending);
    const auto done = conversation.database.write([&](db::WriteScope& scope) -> Result<> {
        ThreadWrites threads(scope, conversation.clock.now());
        message.status = Sent;
        UINBOX_TRY(threads.bind(message, kSid));
        for (const MessageStatus status : reports)
            UINBOX_TRY(threads.report(reportOf(status, conversation.clock.now()), message.id));
        return {};
    });
    REQUIRE(done);
    const Message result = conversation.message(message.id);
    REQUIRE(conversation.database.write(
        [&](db::WriteScope& scope) { return scope.connection().execute("DELETE FROM delivery_event; DELETE FROM message"); }));
    return result;
}

}  // namespace

TEST_CASE("status is a maximum on a fixed order")
{
    const std::vector<std::vector<MessageStatus>> order{{Scheduled}, {Pending},          {Unknown},   {Sending},
                                                        {Sent},      {Failed, Canceled}, {Delivered}, {Read}};
    for (size_t a = 0; a < order.size(); ++a)
        for (size_t b = 0; b < order.size(); ++b)
            for (const MessageStatus current : order[a])
                for (const MessageStatus next : order[b]) {
                    CAPTURE(statusName(current), statusName(next));
                    CHECK(statusAdvances(current, next) == (b > a));
                }
}

TEST_CASE("received is of incoming messages alone")
{
    for (const auto status : {Scheduled, Pending, Sending, Unknown, Sent, Delivered, Read, Failed, Canceled, Received}) {
        CHECK_FALSE(statusAdvances(status, Received));
        CHECK_FALSE(statusAdvances(Received, status));
    }
}

TEST_CASE("names of channels, directions and states are read back, and others are none")
{
    for (const auto status : {Scheduled, Pending, Sending, Unknown, Sent, Delivered, Read, Failed, Canceled, Received})
        CHECK(statusFromName(statusName(status)) == status);
    for (const auto channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
        CHECK(channelFromName(channelName(channel)) == channel);
    for (const auto direction : {Direction::Inbound, Direction::Outbound})
        CHECK(directionFromName(directionName(direction)) == direction);
    CHECK_FALSE(statusFromName(u"Sent"));
    CHECK_FALSE(channelFromName(u""));
    CHECK_FALSE(directionFromName(u"out"));
}

TEST_CASE("reports in every order end in the same state")
{
    Conversation conversation;
    const std::vector<std::pair<std::vector<MessageStatus>, MessageStatus>> stories{{{Sending, Sent, Delivered, Read}, Read},
                                                                                    {{Sending, Sent, Delivered}, Delivered},
                                                                                    {{Sending, Sent, Failed}, Failed},
                                                                                    {{Sent, Failed, Delivered}, Delivered},
                                                                                    {{Sending, Canceled}, Canceled}};
    for (const auto& [story, end] : stories) {
        std::vector<MessageStatus> reports = story;
        std::sort(reports.begin(), reports.end());
        do {
            const Message message = afterReports(conversation, reports);
            REQUIRE(message.status == end);
            REQUIRE(message.errorCode == (end == Failed ? 30006 : 0));
            REQUIRE(message.errorMessage.isEmpty() == (end != Failed));
        } while (std::next_permutation(reports.begin(), reports.end()));
    }
}

TEST_CASE("reports repeated and shuffled two hundred times end where they must")
{
    Conversation conversation;
    std::mt19937 random(42);  // NOLINT(cert-msc51-cpp): the same orders in every run
    const std::vector<MessageStatus> all{Sending, Sent, Delivered, Read, Failed};
    for (int round = 0; round < 200; ++round) {
        std::vector<MessageStatus> reports;
        for (int i = 0; i < 12; ++i) reports.push_back(all[std::uniform_int_distribution<size_t>(0, all.size() - 1)(random)]);
        MessageStatus expected = Sent;
        for (const MessageStatus status : reports)
            if (statusAdvances(expected, status)) expected = status;
        REQUIRE(afterReports(conversation, reports).status == expected);
    }
}

TEST_CASE("the same report again changes nothing and is not announced")
{
    Conversation conversation;
    Message message = conversation.outbound(QStringLiteral("hi"), Sending);
    const auto report = [&](MessageStatus status) {
        REQUIRE(conversation.database.write([&](db::WriteScope& scope) {
            return ThreadWrites(scope, conversation.clock.now()).report(reportOf(status, conversation.clock.now()), message.id);
        }));
    };
    REQUIRE(conversation.database.write(
        [&](db::WriteScope& scope) { return ThreadWrites(scope, conversation.clock.now()).bind(message, kSid); }));
    report(Delivered);
    (void)conversation.database.takeChanges();
    for (int i = 0; i < 1000; ++i) report(Delivered);
    report(Sent);
    CHECK(conversation.database.takeChanges().isEmpty());
    CHECK(conversation.database.count("SELECT count(*) FROM delivery_event") == 2);
}

TEST_CASE("reports that come before the sid is known wait for it")
{
    Conversation conversation;
    Message message = conversation.outbound(QStringLiteral("hi"), Sending);
    const Timestamp delivered = conversation.clock.now();
    REQUIRE(conversation.database.write([&](db::WriteScope& scope) -> Result<> {
        ThreadWrites threads(scope, delivered);
        UINBOX_TRY(threads.report(reportOf(Sent, delivered), std::nullopt));
        return threads.report(reportOf(Delivered, delivered), std::nullopt);
    }));
    CHECK(conversation.message(message.id).status == Sending);
    conversation.clock.advance(1s);
    REQUIRE(conversation.database.write(
        [&](db::WriteScope& scope) { return ThreadWrites(scope, conversation.clock.now()).bind(message, kSid); }));
    const Message bound = conversation.message(message.id);
    CHECK(bound.status == Delivered);
    CHECK(bound.providerSid == kSid);
    CHECK(bound.sentAt == delivered);
    CHECK(conversation.database.count("SELECT count(*) FROM delivery_event WHERE message_id IS NULL") == 0);
}

TEST_CASE("a report of another message's sid leaves this one alone")
{
    Conversation conversation;
    const Message message = conversation.outbound(QStringLiteral("hi"), Sending);
    REQUIRE(conversation.database.write([&](db::WriteScope& scope) {
        return ThreadWrites(scope, conversation.clock.now()).report(reportOf(Delivered, conversation.clock.now()), std::nullopt);
    }));
    CHECK(conversation.message(message.id).status == Sending);
}

TEST_CASE("the list shows the status of the last message only")
{
    Conversation conversation;
    Message first = conversation.outbound(QStringLiteral("first"), Sending);
    conversation.clock.advance(1s);
    Message second = conversation.outbound(QStringLiteral("second"), Sending);
    const auto set = [&](Message& message, MessageStatus status) {
        message.status = status;
        REQUIRE(conversation.database.write(
            [&](db::WriteScope& scope) { return ThreadWrites(scope, conversation.clock.now()).update(message); }));
    };
    set(first, Failed);
    CHECK(conversation.thread().lastStatus == Sending);
    set(second, Delivered);
    CHECK(conversation.thread().lastStatus == Delivered);
    CHECK(conversation.thread().preview == QStringLiteral("second"));
}
