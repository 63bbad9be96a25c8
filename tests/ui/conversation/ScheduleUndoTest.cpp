// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ScheduleUndo.h"

#include "../shell/Window.h"

#include "outbox/HandOverWrites.h"
#include "outbox/OutboxRepository.h"

#include <QSignalSpy>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// A message that is scheduled, and whose taking back is on the stack.
struct Scheduled : Window {
    ScheduleUndo taking{makeContext()};
    MessageId id{};
    QStringList told;
    QString undone;
    QString refused;

    Scheduled()
    {
        senders.connectChannel(std::make_unique<ScriptedSender>());
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.content = QStringLiteral("see you");
        message.schedule = Schedule{wallTimeOf(clock.now() + 4h, "UTC").value(), false};
        const auto sent = await(sending.send(message));
        REQUIRE(sent);
        id = sent->message.id;
        QObject::connect(&undo, &UndoStack::working, [this](UndoStack::Id, const QString& words) { told.append(words); });
        QObject::connect(&undo, &UndoStack::undone, [this](const QString&, const QString& said) { undone = said; });
        QObject::connect(&undo, &UndoStack::refused, [this](const QString& said) { refused = said; });
        taking.offer(threadId, id, message);
    }
    [[nodiscard]] OutboxRow row()
    {
        const auto found =
            database.read([this](db::Connection& connection) { return OutboxRepository(connection).findByMessage(id); });
        REQUIRE(found);
        return **found;
    }
    void hold()
    {
        OutboxRow held = row();
        held.state = OutboxState::Held;
        REQUIRE(database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).update(held); }));
    }
    /// The provider gives it back; the messages cannot be read from then on.
    void answerUnreadably()
    {
        RemoteMessage remote;
        remote.sid = QStringLiteral("SM1");
        remote.status = MessageStatus::Canceled;
        REQUIRE(database.write([&, held = row().id](db::WriteScope& scope) -> Result<> {
            UINBOX_TRY(HandOverWrites(scope, clock.now(), {}).recalled(held, remote, 0));
            return scope.connection().execute("ALTER TABLE message RENAME TO message_away");
        }));
    }
    void alter(const QByteArray& sql)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    }
};

}  // namespace

TEST_CASE("a provider's answer that cannot be read is said to be so, and is read as soon as it can be")
{
    Scheduled scheduled;
    scheduled.hold();
    REQUIRE(scheduled.undo.undo());
    REQUIRE(waitFor([&] { return scheduled.told.contains(QStringLiteral("The provider is asked to give it back")); }));
    scheduled.answerUnreadably();
    REQUIRE(waitFor([&] { return scheduled.told.last().contains(QStringLiteral("Its answer cannot be read yet.")); }));
    CHECK(scheduled.undone.isEmpty());
    scheduled.alter("ALTER TABLE message_away RENAME TO message");
    CHECK(waitFor([&] { return scheduled.undone == u"Not scheduled any more: what you wrote is a draft again"; }, 10s));
}

TEST_CASE("what the disk refuses to take back stays scheduled, and the next undo takes it back")
{
    Scheduled scheduled;
    scheduled.alter("CREATE TRIGGER broken BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'scripted'); END");
    REQUIRE(scheduled.undo.undo());
    REQUIRE(waitFor([&] { return !scheduled.refused.isEmpty(); }));
    CHECK(scheduled.row().state == OutboxState::Scheduled);
    scheduled.alter("DROP TRIGGER broken");
    REQUIRE(scheduled.undo.undo());
    CHECK(waitFor([&] { return scheduled.undone == u"Not scheduled any more: what you wrote is a draft again"; }));
    CHECK(scheduled.row().state == OutboxState::Canceled);
}
