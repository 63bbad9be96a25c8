// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/AwayCard.h"

#include "Conversation.h"

#include "contacts/ContactService.h"
#include "inbox/AwayModel.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QApplication>
#include <QFile>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::ui;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

struct Morning : Conversation {
    Theme theme{*qApp, Appearance::Light};
    ThreadService threads{*database, clock};
    QTemporaryDir profile;

    void lastSeen(std::chrono::milliseconds ago) const
    {
        QFile file(profile.filePath(QStringLiteral("last-seen")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(static_cast<qlonglong>(toMillis(clock.now() - ago))));
    }
    ThreadId writes(const QString& name, const QString& number, const QString& text, std::chrono::milliseconds ago)
    {
        ThreadId thread;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto from, ContactService::findOrCreate(scope, AddressKind::Phone, number, name, clock.now()));
            ThreadWrites writes(scope, clock.now());
            Message message;
            message.id = MessageId::generate(clock.now());
            UINBOX_ASSIGN(message.threadId, writes.threadOf(from.contactId));
            message.contactId = from.contactId;
            message.content = text;
            message.fromAddress = number;
            message.createdAt = clock.now() - ago;
            thread = message.threadId;
            return writes.add(message);
        }));
        return thread;
    }
    std::unique_ptr<AwayCard> card() { return std::make_unique<AwayCard>(threads, clock, theme, profile.path()); }
    static QStringList names(const AwayCard& card)
    {
        QStringList names;
        for (int row = 0; row < card.model().rowCount(); ++row)
            names.append(card.model().data(card.model().index(row), Qt::DisplayRole).toString() + u' ' + card.model().waited(row));
        return names;
    }
};

}  // namespace

TEST_CASE("who wrote while nobody was here is listed, longest waiting first")
{
    Morning morning;
    morning.lastSeen(12h);
    morning.writes(QStringLiteral("Bob"), QStringLiteral("+14155550001"), QStringLiteral("Are you open?"), 3h);
    morning.writes(QStringLiteral("Cleo"), QStringLiteral("+14155550002"), QStringLiteral("My order"), 9h);
    morning.writes(QStringLiteral("Cleo"), QStringLiteral("+14155550002"), QStringLiteral("Hello??"), 10min);
    morning.writes(QStringLiteral("Dan"), QStringLiteral("+14155550003"), QStringLiteral("Before you left"), 13h);
    const auto card = morning.card();
    CHECK_FALSE(card->isVisibleTo(nullptr));
    card->check();
    REQUIRE(waitFor([&] { return card->isVisibleTo(nullptr); }));
    CHECK(Morning::names(*card) == QStringList{QStringLiteral("Cleo 9 h"), QStringLiteral("Bob 3 h")});
    CHECK(card->model().at(0).messages == 2);
}

TEST_CASE("who was answered or read is not waiting any more, and an answer of the program's own does not count")
{
    Morning morning;
    morning.lastSeen(12h);
    const ThreadId bob = morning.writes(QStringLiteral("Bob"), QStringLiteral("+14155550001"), QStringLiteral("Are you open?"), 3h);
    const ThreadId cleo = morning.writes(QStringLiteral("Cleo"), QStringLiteral("+14155550002"), QStringLiteral("My order"), 9h);
    const auto answer = [&](ThreadId thread, bool isAutomatic) {
        REQUIRE(morning.database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto found, ThreadRepository(scope.connection()).find(thread));
            Message message;
            message.id = MessageId::generate(morning.clock.now());
            message.threadId = thread;
            message.contactId = found->contactId;
            message.direction = Direction::Outbound;
            message.status = MessageStatus::Sent;
            message.envelope.isAutomatic = isAutomatic;
            message.createdAt = morning.clock.now();
            return ThreadWrites(scope, morning.clock.now()).add(message);
        }));
    };
    answer(bob, true);
    const auto card = morning.card();
    card->check();
    REQUIRE(waitFor([&] { return card->model().rowCount() == 2; }));
    answer(bob, false);
    card->refresh();
    REQUIRE(waitFor([&] { return card->model().rowCount() == 1; }));
    REQUIRE(await(morning.threads.markRead(cleo)));
    card->refresh();
    REQUIRE(waitFor([&] { return !card->isVisibleTo(nullptr); }));
}

TEST_CASE("after a short absence, on the first day, and after it was closed, nothing is shown")
{
    Morning morning;
    morning.writes(QStringLiteral("Bob"), QStringLiteral("+14155550001"), QStringLiteral("Are you open?"), 5min);
    const auto isShown = [&](AwayCard& card) {
        card.check();
        // Everything that was asked for is answered by then.
        (void)await(morning.threads.unanswered(Timestamp(), Timestamp::max(), 1));
        QCoreApplication::processEvents();
        return card.isVisibleTo(nullptr);
    };
    {
        const auto firstDay = morning.card();
        CHECK_FALSE(isShown(*firstDay));
    }
    morning.lastSeen(20min);
    {
        const auto coffee = morning.card();
        CHECK_FALSE(isShown(*coffee));
    }
    morning.lastSeen(2h);
    const auto lunch = morning.card();
    lunch->check();
    REQUIRE(waitFor([&] { return lunch->isVisibleTo(nullptr); }));
    lunch->findChild<QToolButton*>()->click();
    CHECK_FALSE(isShown(*lunch));
}

TEST_CASE("when the program ends it remembers that somebody was here")
{
    Morning morning;
    morning.lastSeen(12h);
    morning.card().reset();
    morning.writes(QStringLiteral("Bob"), QStringLiteral("+14155550001"), QStringLiteral("Are you open?"), 0h);
    morning.clock.advance(8h);
    const auto next = morning.card();
    morning.clock.advance(1h);
    // Who writes now, with somebody there, did not write while nobody was.
    morning.writes(QStringLiteral("Cleo"), QStringLiteral("+14155550002"), QStringLiteral("And you?"), 10min);
    next->check();
    REQUIRE(waitFor([&] { return next->isVisibleTo(nullptr); }));
    CHECK(Morning::names(*next) == QStringList{QStringLiteral("Bob 9 h")});
}
