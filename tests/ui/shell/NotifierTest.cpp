// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Notifier.h"

#include "../settings/FakeAccounts.h"
#include "Conversation.h"
#include "ScriptedSender.h"
#include "SharedData.h"
#include "accounts/AccountService.h"
#include "channels/Senders.h"
#include "channels/TemplateService.h"
#include "common/DesktopPreferences.h"
#include "common/UndoStack.h"
#include "notes/NoteService.h"
#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"
#include "shell/NoticeText.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// Keeps what it is to show.
class RecordingOutlet final : public NotificationOutlet {
public:
    std::vector<Notice> shown;  ///< every call
    QMap<QString, Notice> onScreen;
    bool isThereNow = true;

    [[nodiscard]] bool isThere() const override { return isThereNow; }
    void show(const Notice& notice) override
    {
        shown.push_back(notice);
        onScreen[notice.key] = notice;
    }
    void withdraw(const QString& key) override { onScreen.remove(key); }
};

/// A notifier over real services.
struct Desk : Conversation {
    ThreadService threads{*database, clock};
    ContactService contacts{*database, clock};
    AccountService users{*database, clock};
    Senders senders;
    SendService sending{*database, senders, clock};
    TemplateService templates{*database, clock};
    ScheduleService scheduling{*database, senders, clock};
    FakeAccounts accounts;
    NoteService notes{*database, clock};
    Preferences preferences;
    UndoStack undo;
    Theme theme{*qApp, Appearance::Light};
    RecordingOutlet outlet;
    std::optional<ThreadId> read;  ///< on the screen
    QStringList opened;
    std::unique_ptr<Notifier> notifier;
    int heard = 0;  ///< commits in conversations since the notifier is there

    Desk()
    {
        senders.connectChannel(std::make_unique<ScriptedSender>());
        const AppContext context{*database,  clock,    users, contacts,    threads, sending, senders, templates,
                                 scheduling, accounts, notes, preferences, undo,    theme,   {}};
        NotifierWindow window;
        window.isRead = [this](ThreadId thread) { return read == thread; };
        window.open = [this](ThreadId thread, const QString& token) {
            opened.append(QStringLiteral("open %1 %2").arg(thread.toString(), token));
        };
        window.write = [this](ThreadId thread, const QString&) { opened.append(QStringLiteral("write ") + thread.toString()); };
        window.showInbox = [this](const QString&) { opened.append(QStringLiteral("inbox")); };
        notifier = std::make_unique<Notifier>(context, outlet, std::move(window), Notifier::Timing{5ms, 40ms, 10'000ms, 5});
        QObject::connect(&*database, &db::Database::committed, notifier.get(), [this](const db::ChangeSet& changes) {
            if (!changes.threads.isEmpty()) ++heard;
        });
    }

    [[nodiscard]] QString key() const { return threadId.toString(); }
    [[nodiscard]] bool shows(const QString& body)
    {
        return waitFor([&] { return outlet.onScreen.contains(key()) && outlet.onScreen[key()].body == body; });
    }
    /// A message of somebody else, or of many in one commit.
    void arriveFrom(int people, int messages = 1)
    {
        const auto written = database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < people; ++i) {
                UINBOX_ASSIGN(
                    const ContactAddress from,
                    ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415556%1").arg(i, 4, 10, QChar(u'0')),
                                                 QStringLiteral("Person %1").arg(i), clock.now()));
                ThreadWrites writes(scope, clock.now());
                UINBOX_ASSIGN(const ThreadId thread, writes.threadOf(from.contactId));
                for (int j = 0; j < messages; ++j) {
                    Message message;
                    message.id = MessageId::generate(clock.now());
                    message.threadId = thread;
                    message.contactId = from.contactId;
                    message.content = QStringLiteral("hello %1").arg(j);
                    message.fromAddress = from.value;
                    message.createdAt = clock.now();
                    UINBOX_TRY(writes.add(message));
                }
            }
            return {};
        });
        REQUIRE(written);
    }
    /// The notifier has heard of `commits` commits. Whether it speaks of a message is decided by how it was then.
    [[nodiscard]] bool hasHeard(int commits)
    {
        return waitFor([&] { return heard >= commits; });
    }
    /// Everything that is committed has been looked at: another message after it is on the screen.
    void settle()
    {
        clock.advance(1h);
        read.reset();
        inbound(QStringLiteral("the last one"));
        REQUIRE(waitFor([&] { return !outlet.shown.empty() && outlet.onScreen.contains(key()); }));
    }
};

}  // namespace

TEST_CASE("a message that arrives is told of, replaced by the next, and taken back when it is read")
{
    Desk desk;
    desk.inbound(QStringLiteral("Are you open on <b>Sunday</b>?"));
    CHECK(desk.shows(QStringLiteral("Are you open on <b>Sunday</b>?")));
    CHECK(desk.outlet.onScreen[desk.key()].title == u"Ann");
    CHECK(desk.outlet.onScreen[desk.key()].hasReply);
    desk.clock.advance(1min);
    desk.inbound(QStringLiteral("Hello?"));
    CHECK(desk.shows(QStringLiteral("Hello? (2 new messages)")));
    CHECK(desk.outlet.onScreen.size() == 1);
    REQUIRE(await(desk.threads.markRead(desk.threadId)));
    CHECK(waitFor([&] { return desk.outlet.onScreen.isEmpty(); }));
}

TEST_CASE("what a notification shows of a message is the person's choice")
{
    Desk desk;
    desk.preferences.set(kNotifyContent, QStringLiteral("name"));
    desk.preferences.set(kNotifySound, false);
    desk.inbound(QStringLiteral("secret"));
    CHECK(desk.shows(QStringLiteral("New message")));
    CHECK(desk.outlet.onScreen[desk.key()].title == u"Ann");
    CHECK(desk.outlet.onScreen[desk.key()].isSilent);
    desk.clock.advance(1min);
    desk.preferences.set(kNotifyContent, QStringLiteral("none"));
    desk.inbound(QStringLiteral("secret"));
    CHECK(desk.shows(QStringLiteral("2 new messages")));
    CHECK(desk.outlet.onScreen[desk.key()].title == u"Unified Inbox");
    for (const Notice& notice : desk.outlet.shown) CHECK_FALSE(notice.body.contains(QStringLiteral("secret")));
}

TEST_CASE("nothing is told of the conversation that is read, nor while it is switched off")
{
    Desk desk;
    SECTION("on the screen")
    {
        desk.read = desk.threadId;
    }
    SECTION("off")
    {
        desk.preferences.set(kNotify, false);
    }
    SECTION("do not disturb")
    {
        desk.preferences.set(kQuiet, true);
    }
    desk.inbound(QStringLiteral("one"));
    desk.outbound(QStringLiteral("two"), MessageStatus::Sent);
    REQUIRE(desk.hasHeard(2));
    desk.preferences.reset(kNotify);
    desk.preferences.reset(kQuiet);
    desk.settle();
    CHECK(desk.outlet.shown.size() == 1);
    CHECK(desk.outlet.shown[0].body.startsWith(QStringLiteral("the last one")));
    desk.preferences.set(kQuiet, true);
    CHECK(desk.outlet.onScreen.isEmpty());
}

TEST_CASE("a window that comes to the front takes back what it shows")
{
    Desk desk;
    desk.inbound(QStringLiteral("one"));
    REQUIRE(desk.shows(QStringLiteral("one")));
    desk.notifier->windowChanged();
    CHECK(desk.outlet.onScreen.size() == 1);
    desk.read = desk.threadId;
    desk.notifier->windowChanged();
    CHECK(desk.outlet.onScreen.isEmpty());
}

TEST_CASE("a burst in one conversation is told of once in a while, its last state at the end")
{
    Desk desk;
    for (int i = 0; i < 100; ++i) desk.inbound(QStringLiteral("message %1").arg(i));
    REQUIRE(waitFor([&] { return !desk.outlet.shown.empty(); }));
    CHECK(desk.outlet.shown.size() == 1);
    // Looks that were under way may tell once each of what they saw.
    CHECK(waitFor([&] {
        desk.clock.advance(5s);
        return desk.outlet.onScreen[desk.key()].body == u"message 99 (100 new messages)";
    }));
    CHECK(desk.outlet.shown.size() <= 4);
}

TEST_CASE("a thousand people who write at once become one sentence")
{
    Desk desk;
    desk.arriveFrom(1000);
    const QString summary = QStringLiteral("summary");
    REQUIRE(waitFor([&] { return desk.outlet.onScreen.contains(summary); }));
    desk.clock.advance(5s);
    CHECK(waitFor([&] {
        return desk.outlet.onScreen[summary].body == u"New messages in 1000 conversations" || desk.outlet.shown.size() > 10;
    }));
    CHECK(desk.outlet.shown.size() <= 7);
    Q_EMIT desk.outlet.activated(summary, NoticeAction::Open, {});
    CHECK(desk.opened == QStringList{QStringLiteral("inbox")});
    CHECK(desk.outlet.onScreen.isEmpty());
}

TEST_CASE("a few people are told of one by one")
{
    Desk desk;
    desk.arriveFrom(4, 10);
    CHECK(waitFor([&] { return desk.outlet.onScreen.size() == 4; }));
    CHECK(desk.outlet.shown.size() == 4);
}

TEST_CASE("the actions of a notification open, write and mark as read")
{
    Desk desk;
    desk.inbound(QStringLiteral("one"));
    REQUIRE(desk.shows(QStringLiteral("one")));
    Q_EMIT desk.outlet.activated(desk.key(), NoticeAction::Open, QStringLiteral("token"));
    Q_EMIT desk.outlet.activated(desk.key(), NoticeAction::Reply, {});
    CHECK(desk.opened == QStringList{QStringLiteral("open %1 token").arg(desk.key()), QStringLiteral("write ") + desk.key()});
    Q_EMIT desk.outlet.activated(desk.key(), NoticeAction::MarkRead, {});
    CHECK(waitFor([&] { return desk.thread().unread == 0; }));
}

TEST_CASE("an answer that is written into a notification goes out through the outbox")
{
    Desk desk;
    desk.inbound(QStringLiteral("one"));
    REQUIRE(desk.shows(QStringLiteral("one")));
    Q_EMIT desk.outlet.replied(desk.key(), QStringLiteral("On my way"));
    CHECK(waitFor([&] { return desk.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 1; }));
    CHECK(waitFor([&] { return desk.thread().preview == u"On my way" && desk.thread().unread == 0; }));
    CHECK(waitFor([&] { return desk.outlet.onScreen.isEmpty(); }));
    Q_EMIT desk.outlet.replied(desk.key(), QStringLiteral("  "));
    CHECK(desk.database.count("SELECT count(*) FROM outbox") == 1);
}

TEST_CASE("an answer that cannot go out is kept as a draft, before what was begun there, and said")
{
    Desk desk;
    desk.senders.disconnectChannel(Channel::Sms);
    REQUIRE(await(desk.threads.saveDraft(desk.threadId, Channel::Sms, QStringLiteral("begun"))));
    desk.inbound(QStringLiteral("one"));
    REQUIRE(desk.shows(QStringLiteral("one")));
    Q_EMIT desk.outlet.replied(desk.key(), QStringLiteral("On my way"));
    CHECK(waitFor([&] { return desk.outlet.onScreen[desk.key()].title == u"Your answer was not sent"; }));
    const auto draft = await(desk.threads.draft(desk.threadId));
    REQUIRE(draft);
    REQUIRE(*draft);
    CHECK((*draft)->content == u"On my way\n\nbegun");
}

TEST_CASE("strings that break programs are lines in a notification")
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    if (!bytes) return;
    for (const QJsonValue& value : QJsonDocument::fromJson(*bytes).array()) {
        Thread thread;
        thread.contactName = value.toString();
        thread.preview = value.toString();
        thread.unread = 1;
        const QString title = noticeTitle(thread, NoticeContent::Full);
        const QString body = noticeBody(thread, NoticeContent::Full);
        CHECK_FALSE(title.isEmpty());
        CHECK_FALSE(body.isEmpty());
        for (const QString& line : {title, body}) {
            CHECK(line.size() <= 250);
            CHECK(QString::fromUtf8(line.toUtf8()) == line);
            for (const QChar c : line) CHECK(c.category() != QChar::Other_Control);
        }
    }
    // Cut between two characters, not within one.
    const QString rockets = QString::fromUcs4(U"\U0001F680").repeated(400);
    CHECK(noticeLine(rockets, 81) == rockets.left(80) + QChar(0x2026));
    CHECK(noticeLine(QString(QChar(0xd83d)), 80) == QString(QChar(QChar::ReplacementCharacter)));
}

TEST_CASE("the test shows what the person will see")
{
    Desk desk;
    CHECK(desk.notifier->showTest());
    CHECK(desk.outlet.shown[0].title == u"Maria Alvarez");
    desk.outlet.isThereNow = false;
    CHECK_FALSE(desk.notifier->showTest());
}
