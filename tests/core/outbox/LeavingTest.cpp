// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be taken back for a while yet, and what becomes of it where nobody wants to wait.
#include "Mailroom.h"
#include "channels/Senders.h"
#include "outbox/SendService.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

struct Waiting : Mailroom {
    Senders senders;
    SendService service{*database, senders, clock};

    Waiting() { senders.connectChannel(std::make_unique<ScriptedSender>()); }

    MessageId send(const QString& content, std::chrono::milliseconds undoWindow)
    {
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.content = content;
        message.undoWindow = undoWindow;
        const auto receipt = await(service.send(message));
        REQUIRE(receipt);
        return receipt->message.id;
    }
    [[nodiscard]] std::vector<MessageId> leaving()
    {
        const auto found = await(service.leaving());
        REQUIRE(found);
        std::vector<MessageId> ids;
        for (const Leaving& each : *found) ids.push_back(each.message.id);
        return ids;
    }
};

}  // namespace

TEST_CASE("what waits for the end of its undo window is known, the first to leave first; what is due is not among it")
{
    Waiting waiting;
    const MessageId later = waiting.send(QStringLiteral("later"), 20s);
    const MessageId sooner = waiting.send(QStringLiteral("sooner"), 5s);
    (void)waiting.send(QStringLiteral("at once"), 0s);
    CHECK(waiting.leaving() == std::vector{sooner, later});
    waiting.clock.advance(5s);
    CHECK(waiting.leaving() == std::vector{later});
}

TEST_CASE("an undo window that is ended makes the message due, and announces it to the outbox")
{
    Waiting waiting;
    const MessageId first = waiting.send(QStringLiteral("first"), 20s);
    const MessageId second = waiting.send(QStringLiteral("second"), 20s);
    (void)waiting.database.takeChanges();
    REQUIRE(await(waiting.service.sendNow({first})));
    CHECK(waiting.database.takeChanges().outbox);
    CHECK(waiting.row(first).notBefore == waiting.clock.now());
    CHECK(waiting.row(first).state == OutboxState::Queued);
    CHECK_FALSE(waiting.message(first).nextAttemptAt);
    CHECK(waiting.leaving() == std::vector{second});
}

TEST_CASE("what was taken back meanwhile, or is no message of ours, is left alone")
{
    Waiting waiting;
    const MessageId taken = waiting.send(QStringLiteral("taken back"), 20s);
    const MessageId other = waiting.send(QStringLiteral("other"), 20s);
    REQUIRE(await(waiting.service.cancel(taken)));
    const Message inbound = waiting.inbound(QStringLiteral("hello"));
    REQUIRE(await(waiting.service.sendNow({taken, inbound.id, MessageId::generate(waiting.clock.now()), other})));
    CHECK(waiting.row(taken).state == OutboxState::Canceled);
    CHECK(waiting.row(other).notBefore == waiting.clock.now());
    CHECK(waiting.leaving().empty());
}
