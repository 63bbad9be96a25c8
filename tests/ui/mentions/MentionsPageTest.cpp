// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../day/Typist.h"

#include "common/DesktopPreferences.h"
#include "composer/InlineCompletion.h"
#include "conversation/NoteEditor.h"
#include "conversation/NoteHistory.h"
#include "mentions/MentionListModel.h"
#include "mentions/MentionsPage.h"
#include "shell/Finding.h"
#include "shell/MentionNotifier.h"
#include "shell/Pages.h"
#include "shell/RailButton.h"
#include "shell/WayBack.h"

#include <QMap>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// Somebody whom Kim names in notes.
struct NamedDay : Typist {
    UserId me = await(users.owner())->id;
    UserId kim = join();

    [[nodiscard]] MentionsPage& page() const { return window->finding().mentions(); }
    [[nodiscard]] Pages& pages() const { return *window->findChild<Pages*>(); }
    NoteId named(const QString& text)
    {
        clock.advance(1min);
        const auto made = await(notes.add(threadId, kim, text, NoteVisibility::Team, {me}));
        REQUIRE(made);
        return *made;
    }
    [[nodiscard]] bool isUnread(int count) const
    {
        return waitFor([&] { return page().model().unread() == count; });
    }
    [[nodiscard]] RailButton* rail() const
    {
        for (RailButton* button : window->findChildren<RailButton*>())
            if (button->accessibleName().startsWith(u"Mentions")) return button;
        return nullptr;
    }

private:
    UserId join()
    {
        const Timestamp at = clock.now() + std::chrono::seconds(2);
        const User user{UserId::generate(at), QStringLiteral("Kim Lee"), Role::User, at};
        REQUIRE(database.write([&](db::WriteScope& scope) { return AccountRepository(scope.connection()).insertUser(user); }));
        return user.id;
    }
};

/// Keeps what it is to show.
class KeptNotices final : public NotificationOutlet {
public:
    QMap<QString, Notice> onScreen;

    [[nodiscard]] bool isThere() const override { return true; }
    void show(const Notice& notice) override { onScreen[notice.key] = notice; }
    void withdraw(const QString& key) override { onScreen.remove(key); }
};

}  // namespace

TEST_CASE("mentions are in the rail with how many are unread, and one opens its note and is read then")
{
    NamedDay day;
    for (int i = 0; i < 80; ++i) (void)day.inbound(QStringLiteral("line %1").arg(i));
    const NoteId old = day.named(QStringLiteral("can you call her?"));
    for (int i = 0; i < 80; ++i) {
        day.clock.advance(1min);
        (void)day.inbound(QStringLiteral("more %1").arg(i));
    }
    (void)day.named(QStringLiteral("and send the invoice"));
    day.begin();
    REQUIRE(day.isUnread(2));
    REQUIRE(day.rail());
    CHECK(day.rail()->isVisible());
    CHECK(day.rail()->accessibleName() == u"Mentions, 2 unread");
    day.press(Qt::Key_5, Qt::ControlModifier);
    REQUIRE(day.pages().isCurrent(u"mentions"));
    CHECK(day.page().model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"and send the invoice"));
    CHECK(day.page().model().index(0).data(Qt::AccessibleTextRole).toString().contains(u"unread"));
    day.press(Qt::Key_Down);
    day.press(Qt::Key_Return);
    CHECK(day.pages().isCurrent(u"inbox"));
    REQUIRE(waitFor([&] { return day.pane().thread() == day.threadId && day.model().rowOf(entryId(old)) >= 0; }));
    REQUIRE(day.isUnread(1));
    day.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(day.pages().isCurrent(u"mentions"));
    CHECK(day.page().list().currentIndex().row() == 1);
}

TEST_CASE("all mentions can be marked as read, and that taken back exactly")
{
    NamedDay day;
    (void)day.named(QStringLiteral("one"));
    (void)day.named(QStringLiteral("two"));
    day.begin();
    REQUIRE(day.isUnread(2));
    day.press(Qt::Key_5, Qt::ControlModifier);
    day.press(Qt::Key_U);
    REQUIRE(day.isUnread(1));
    for (QPushButton* button : day.page().findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled()) button->click();
    REQUIRE(day.isUnread(0));
    day.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(day.isUnread(1));
    CHECK(day.page().model().mention(0).readAt);
    CHECK_FALSE(day.page().model().mention(1).readAt);
}

TEST_CASE("a note that names the reader is read once it was seen in its conversation")
{
    NamedDay day;
    (void)day.named(QStringLiteral("look at this"));
    day.begin();
    REQUIRE(day.isUnread(1));
    day.window->openConversation(day.threadId);
    REQUIRE(day.isUnread(0));
}

TEST_CASE("whoever works alone sees no mentions in the rail")
{
    Window alone;
    alone.inbound(QStringLiteral("hello"));
    alone.start();
    for (RailButton* button : alone.window->findChildren<RailButton*>())
        if (button->accessibleName().startsWith(u"Mentions")) CHECK_FALSE(button->isVisible());
    CHECK_FALSE(alone.window->finding().mentions().model().isOfUse());
}

TEST_CASE("a mention notifies once, unless one reads it already or wants no notifications")
{
    NamedDay day;
    (void)day.named(QStringLiteral("of before"));
    day.begin();
    KeptNotices outlet;
    std::optional<ThreadId> read;
    QStringList opened;
    MentionWindow asked;
    asked.isRead = [&](ThreadId thread) { return read == thread; };
    asked.open = [&](ThreadId, NoteId note, const QString&) { opened.append(note.toString()); };
    asked.showAll = [&](const QString&) { opened.append(QStringLiteral("all")); };
    day.clock.advance(1min);
    MentionNotifier notifier(day.makeContext(), outlet, asked);
    day.preferences.set(kNotifyContent, QStringLiteral("full"));
    const NoteId first = day.named(QStringLiteral("please look"));
    const QString key = QStringLiteral("mention:") + first.toString();
    REQUIRE(waitFor([&] { return outlet.onScreen.contains(key); }));
    CHECK(outlet.onScreen.size() == 1);
    CHECK(outlet.onScreen[key].title == u"Kim Lee named you");
    CHECK(outlet.onScreen[key].body == u"please look");
    CHECK(MentionNotifier::isKey(key));
    Q_EMIT outlet.activated(key, NoticeAction::Open, {});
    CHECK(opened == QStringList{first.toString()});
    CHECK(outlet.onScreen.isEmpty());
    // Read elsewhere it is withdrawn; while one reads there, or wants none, nothing is said.
    const NoteId second = day.named(QStringLiteral("and this"));
    REQUIRE(waitFor([&] { return outlet.onScreen.size() == 1; }));
    REQUIRE(await(day.notes.mentions().markRead(day.me, {second})));
    REQUIRE(waitFor([&] { return outlet.onScreen.isEmpty(); }));
    read = day.threadId;
    (void)day.named(QStringLiteral("seen"));
    day.preferences.set(kQuiet, true);
    read.reset();
    (void)day.named(QStringLiteral("quiet"));
    day.preferences.set(kQuiet, false);
    const NoteId last = day.named(QStringLiteral("last"));
    REQUIRE(waitFor([&] { return outlet.onScreen.contains(QStringLiteral("mention:") + last.toString()); }));
}

TEST_CASE("an edited note says so, and leads to what it said before")
{
    NamedDay day;
    (void)day.inbound(QStringLiteral("hello"));
    day.clock.advance(1min);
    const auto made = await(day.notes.add(day.threadId, day.me, QStringLiteral("first <b>text</b>"), NoteVisibility::Team));
    REQUIRE(made);
    day.clock.advance(5min);
    REQUIRE(await(day.notes.edit(*made, day.me, QStringLiteral("second text"))));
    day.begin();
    day.window->openConversation(day.threadId);
    REQUIRE(waitFor([&] { return day.pane().thread() == day.threadId && day.model().rowOf(entryId(*made)) >= 0; }));
    ConversationView& view = day.pane().view();
    const int row = day.model().rowOf(entryId(*made));
    const auto targets = view.targets(row);
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].kind == BubbleTarget::Kind::History);
    CHECK(targets[0].rect.height() >= 32);
    const QPoint at = targets[0].rect.translated(view.rowRect(row).topLeft()).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    auto* history = day.opened<NoteHistory>();
    REQUIRE(waitFor([&] { return history->count() == 2; }));
    const auto has = [&](const QString& text) {
        for (const QLabel* label : history->findChildren<QLabel*>())
            if (label->text() == text) return label->textFormat() == Qt::PlainText;
        return false;
    };
    CHECK(has(QStringLiteral("second text")));
    CHECK(has(QStringLiteral("first <b>text</b>")));
    // Somebody changes it meanwhile.
    day.clock.advance(5min);
    REQUIRE(await(day.notes.edit(*made, day.me, QStringLiteral("third text"))));
    REQUIRE(waitFor([&] { return history->count() == 3; }));
    history->close();
    REQUIRE(day.isClosed<NoteHistory>());
}

TEST_CASE("names complete while a note is changed, and who is named then is kept with it")
{
    NamedDay day;
    (void)day.inbound(QStringLiteral("hello"));
    day.clock.advance(1min);
    const auto made = await(day.notes.add(day.threadId, day.me, QStringLiteral("ask"), NoteVisibility::Team));
    REQUIRE(made);
    day.begin();
    day.window->openConversation(day.threadId);
    REQUIRE(waitFor([&] { return day.pane().thread() == day.threadId && day.model().rowOf(entryId(*made)) >= 0; }));
    day.pane().view().setFocus();
    day.pane().view().focusRow(day.model().rowOf(entryId(*made)));
    day.press(Qt::Key_F2);
    NoteEditor* editor = nullptr;
    REQUIRE(waitFor([&] { return (editor = day.window->findChild<NoteEditor*>()) != nullptr; }));
    day.type(" @ki");
    REQUIRE(editor->completion().isOpen());
    day.press(Qt::Key_Return);
    CHECK(editor->toPlainText() == u"ask @Kim Lee ");
    day.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        const auto found = await(day.notes.find({*made}, day.me));
        return found && found->size() == 1 && found->front().mentions == std::vector<UserId>{day.kim};
    }));
    // Taken back, nobody is named any more.
    day.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] {
        const auto found = await(day.notes.find({*made}, day.me));
        return found && found->front().mentions.empty() && found->front().content == u"ask";
    }));
}
