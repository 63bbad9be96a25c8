// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoClock.h"
#include "demo/DemoWorld.h"
#include "demo/OpeningHours.h"

#include "support/catch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace uinbox;
using namespace uinbox::app;
using namespace std::chrono_literals;

namespace {

DemoWorld world(quint32 seed = 1)
{
    return makeDemoWorld(seed, DemoClock::start());
}

QString millis(std::optional<Timestamp> time)
{
    return time ? QString::number(toMillis(*time)) : QStringLiteral("-");
}

/// Everything a conversation holds, one line for each thing.
QStringList described(const DemoThread& thread)
{
    const ContactAddress& address = thread.contact.addresses.front();
    QStringList lines{thread.id.toString(),
                      thread.contact.id.toString(),
                      thread.contact.name,
                      thread.contact.language,
                      millis(thread.contact.createdAt),
                      address.id.toString(),
                      address.value,
                      millis(address.optedOutAt),
                      QString::number(thread.unread),
                      thread.draft};
    for (const Message& message : thread.messages) {
        lines << message.id.toString() << message.threadId.toString() << message.contactId.toString()
              << directionName(message.direction) << statusName(message.status) << message.content << message.fromAddress
              << message.toAddress << message.providerSid << QString::number(message.segments) << QString::number(message.errorCode)
              << message.errorMessage << millis(message.nextAttemptAt) << millis(message.sentAt) << millis(message.createdAt);
        for (const Attachment& attachment : message.attachments)
            lines << attachment.id.toString() << attachment.url << QString::number(attachment.size);
    }
    return lines;
}

QStringList described(const DemoWorld& world)
{
    QStringList lines;
    for (const DemoThread& thread : world.threads) lines += described(thread);
    return lines;
}

}  // namespace

TEST_CASE("the same seed makes the same world, to the last id")
{
    CHECK(described(world(7)) == described(world(7)));
}

TEST_CASE("another seed makes other old conversations and leaves the written ones")
{
    const DemoWorld one = world(1);
    const DemoWorld two = world(2);
    REQUIRE(one.threads.size() == two.threads.size());
    CHECK(described(one) != described(two));
    int sameNames = 0;
    for (size_t i = 0; i < one.threads.size(); ++i)
        if (one.threads[i].contact.name == two.threads[i].contact.name) ++sameNames;
    CHECK(sameNames >= 40);
    CHECK(sameNames < 60);
}

TEST_CASE("the demo has 120 conversations over a year, the newest of today first")
{
    const DemoWorld demo = world();
    REQUIRE(demo.threads.size() == 120);
    const auto lastOf = [](const DemoThread& thread) { return thread.messages.back().createdAt; };
    CHECK(std::is_sorted(demo.threads.begin(), demo.threads.end(),
                         [&](const DemoThread& a, const DemoThread& b) { return lastOf(a) > lastOf(b); }));
    CHECK(lastOf(demo.threads.front()) > DemoClock::start() - 5min);
    CHECK(lastOf(demo.threads.back()) < DemoClock::start() - 24h * 300);
    std::map<int, int> perMonth;
    for (const DemoThread& thread : demo.threads)
        for (const Message& message : thread.messages)
            ++perMonth[QDateTime::fromMSecsSinceEpoch(toMillis(message.createdAt)).date().month()];
    CHECK(perMonth.size() == 12);
    for (const auto& [month, count] : perMonth) {
        INFO("month " << month);
        CHECK(count >= 20);
    }
}

TEST_CASE("nobody writes outside opening hours or in the future, whatever the seed")
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        const DemoWorld demo = world(seed);
        for (const DemoThread& thread : demo.threads) {
            for (const Message& message : thread.messages) {
                INFO("seed " << seed << ": " << toIso8601(message.createdAt).toStdString() << " " << message.content.toStdString());
                REQUIRE(OpeningHours::isOpen(message.createdAt));
                REQUIRE(message.createdAt <= DemoClock::start());
            }
        }
    }
}

TEST_CASE("every state the window can show is among the first ten conversations")
{
    const DemoWorld demo = world();
    QSet<MessageStatus> last;
    int unread = 0;
    int drafts = 0;
    int optedOut = 0;
    int pictures = 0;
    int unreachable = 0;
    int waiting = 0;
    for (size_t i = 0; i < 10; ++i) {
        const DemoThread& thread = demo.threads[i];
        const Message& message = thread.messages.back();
        last.insert(message.status);
        unread += thread.unread > 0 ? 1 : 0;
        drafts += thread.draft.isEmpty() ? 0 : 1;
        optedOut += thread.contact.addresses.front().optedOutAt && message.errorCode == 21610 ? 1 : 0;
        pictures += message.attachments.size() == 2 ? 1 : 0;
        unreachable += message.errorCode == 30006 && !message.errorMessage.isEmpty() ? 1 : 0;
        waiting += message.status == MessageStatus::Pending && message.nextAttemptAt > DemoClock::start() ? 1 : 0;
    }
    for (const MessageStatus status : {MessageStatus::Received, MessageStatus::Pending, MessageStatus::Unknown, MessageStatus::Sent,
                                       MessageStatus::Delivered, MessageStatus::Read, MessageStatus::Failed}) {
        INFO(statusName(status).toStdString());
        CHECK(last.contains(status));
    }
    CHECK(unread == 2);
    CHECK(drafts == 1);
    CHECK(optedOut == 1);
    CHECK(pictures == 1);
    CHECK(unreachable == 1);
    CHECK(waiting == 1);
}

TEST_CASE("messages of a conversation are in order, with ids that sort as their times")
{
    for (const DemoThread& thread : world().threads) {
        REQUIRE_FALSE(thread.messages.empty());
        for (size_t i = 1; i < thread.messages.size(); ++i) {
            CHECK(thread.messages[i - 1].createdAt < thread.messages[i].createdAt);
            CHECK(thread.messages[i - 1].id < thread.messages[i].id);
        }
    }
}

TEST_CASE("no two people share a number, no two messages an id or a sid")
{
    QSet<QString> phones;
    QSet<MessageId> ids;
    QSet<QString> sids;
    int withSid = 0;
    int messages = 0;
    for (const DemoThread& thread : world().threads) {
        phones.insert(thread.contact.addresses.front().value);
        for (const Message& message : thread.messages) {
            ids.insert(message.id);
            ++messages;
            if (message.providerSid.isEmpty()) continue;
            CHECK(message.providerSid.size() == 34);
            sids.insert(message.providerSid);
            ++withSid;
        }
    }
    CHECK(phones.size() == 120);
    CHECK(ids.size() == messages);
    CHECK(sids.size() == withSid);
    CHECK(withSid > messages - 10);
}

TEST_CASE("generated people have numbers kept for fiction, and none the demo cannot reach")
{
    static const QRegularExpression fictional(QStringLiteral("^\\+1[2-9]\\d\\d55501\\d\\d$"));
    const DemoWorld demo = world();
    for (size_t i = 40; i < demo.threads.size(); ++i) {
        const QString phone = demo.threads[i].contact.addresses.front().value;
        INFO(phone.toStdString());
        CHECK(fictional.match(phone).hasMatch());
        CHECK_FALSE(phone.endsWith(QStringLiteral("0199")));
    }
}

TEST_CASE("no blank of a generated text is left unfilled")
{
    for (quint32 seed = 0; seed < 20; ++seed)
        for (const DemoThread& thread : world(seed).threads)
            for (const Message& message : thread.messages) {
                INFO(message.content.toStdString());
                REQUIRE_FALSE(message.content.contains(u'{'));
                REQUIRE_FALSE(message.content.contains(u'}'));
                REQUIRE_FALSE(message.content.contains(u'|'));
            }
}

TEST_CASE("what came in is received, and the pictures are built into the program")
{
    int pictures = 0;
    for (const DemoThread& thread : world().threads) {
        for (const Message& message : thread.messages) {
            CHECK((message.direction == Direction::Inbound) == (message.status == MessageStatus::Received));
            CHECK(message.channel == Channel::Sms);
            CHECK(message.segments > 0);
            for (const Attachment& attachment : message.attachments) {
                CHECK(attachment.url.startsWith(QStringLiteral("qrc:/demo/")));
                CHECK(attachment.size > 1000);
                ++pictures;
            }
        }
    }
    CHECK(pictures == 2);
}
