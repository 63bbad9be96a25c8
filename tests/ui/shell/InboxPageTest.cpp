// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/InboxPage.h"

#include "Window.h"
#include "actions/ActionRegistry.h"
#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/InboxPanel.h"
#include "inbox/ThreadListView.h"
#include "shell/NewMessageDialog.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// The window over three people: Ann, whose conversation is the oldest, Ben, and Cem.
struct Desk : Window {
    ThreadId ben;
    ThreadId cem;

    void begin()
    {
        inbound(QStringLiteral("I am Ann"));
        ben = addPerson("Ben", "+14155550001");
        cem = addPerson("Cem", "+14155550002");
        start();
        REQUIRE(waitFor([&] { return window->threads().rowCount() == 3; }));
    }
    ThreadId addPerson(const char* name, const char* number)
    {
        ThreadId thread;
        clock.advance(1min);
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto contact, ContactService::findOrCreate(scope, AddressKind::Phone, QLatin1String(number),
                                                                           QLatin1String(name), clock.now()));
            Message message;
            message.id = MessageId::generate(clock.now());
            UINBOX_ASSIGN(message.threadId, ThreadWrites(scope, clock.now()).threadOf(contact.contactId));
            message.contactId = contact.contactId;
            message.createdAt = clock.now();
            message.content = QStringLiteral("I am ") + QLatin1String(name);
            thread = message.threadId;
            return ThreadWrites(scope, clock.now()).add(message);
        }));
        return thread;
    }
    [[nodiscard]] ConversationPane& pane() const { return window->pane(); }
    [[nodiscard]] ConversationView& view() const { return pane().view(); }
    [[nodiscard]] bool shows(ThreadId thread) const
    {
        return waitFor([&] {
            return pane().isVisible() && pane().thread() == thread && view().model().rowCount() > 0 &&
                   view().model().entry(0).threadId() == thread && pane().composer().blocked().isEmpty();
        });
    }
    [[nodiscard]] Thread at(ThreadId id)
    {
        const auto found = await(threads.threads({id}));
        REQUIRE(found);
        return found->front();
    }
    /// The header's button for that command.
    [[nodiscard]] QToolButton* headerButton(const char* id) const
    {
        for (QToolButton* each : pane().header().findChildren<QToolButton*>())
            if (each->defaultAction() == window->actionRegistry().action(QString::fromLatin1(id))) return each;
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
};

/// Whether the pane was ever seen with another conversation than the one that is wanted.
class Witness final : public QObject {
public:
    Witness(ConversationPane& pane, ThreadId wanted) : m_pane(pane), m_wanted(wanted)
    {
        pane.view().viewport()->installEventFilter(this);
    }
    [[nodiscard]] int wrongs() const { return m_wrongs; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const ConversationModel& model = m_pane.view().model();
        const bool isOther = model.rowCount() > 0 && model.entry(0).threadId() != m_wanted;
        if (event->type() == QEvent::Paint && (m_pane.thread() != m_wanted || isOther)) ++m_wrongs;
        return QObject::eventFilter(watched, event);
    }

private:
    ConversationPane& m_pane;
    ThreadId m_wanted;
    int m_wrongs = 0;
};

}  // namespace

TEST_CASE("Send and archive sends what is written, archives the conversation, goes on to the next, and can be taken back")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(1);
    REQUIRE(desk.shows(desk.ben));
    desk.pane().composer().focusField();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("done, thank you"));
    desk.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(waitFor([&] { return desk.at(desk.ben).state == ThreadState::Archived; }));
    CHECK(waitFor([&] { return desk.at(desk.ben).preview == u"done, thank you"; }));
    CHECK(desk.shows(desk.threadId));
    CHECK(desk.window->threads().rowCount() == 2);
    CHECK(desk.window->toasts().count() == 1);
    // One step takes back both: the message is in its field again, and was not sent.
    QSignalSpy undone(&desk.undo, &UndoStack::undone);
    desk.undo.undo();
    REQUIRE(waitFor([&] { return undone.count() == 1; }));
    CHECK(undone[0][1].toString() == u"Not sent, and moved back to the inbox");
    CHECK(waitFor([&] { return desk.at(desk.ben).state == ThreadState::Open; }));
    CHECK(desk.shows(desk.ben));
    CHECK(waitFor([&] { return desk.pane().composer().text() == u"done, thank you"; }));
    CHECK(desk.database.count("SELECT count(*) FROM outbox WHERE state = 'queued'") == 0);
}

TEST_CASE("Send and archive that is taken back too late says that the message was sent")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(1);
    REQUIRE(desk.shows(desk.ben));
    desk.pane().composer().focusField();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("done, thank you"));
    desk.key(Qt::Key_Return, Qt::AltModifier);
    CHECK(waitFor([&] { return desk.at(desk.ben).state == ThreadState::Archived && desk.undo.canUndo(); }));
    REQUIRE(desk.shows(desk.threadId));
    desk.clock.advance(1min);
    QSignalSpy undone(&desk.undo, &UndoStack::undone);
    desk.undo.undo();
    REQUIRE(waitFor([&] { return undone.count() == 1; }));
    CHECK(undone[0][1].toString() == u"Already sent; moved back to the inbox");
    CHECK(waitFor([&] { return desk.at(desk.ben).state == ThreadState::Open; }));
    CHECK(desk.shows(desk.ben));
    CHECK(desk.pane().composer().text().isEmpty());
}

TEST_CASE("Send and archive is about the conversation that is written in, not about those that are selected")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    REQUIRE(desk.shows(desk.cem));
    auto& list = *desk.window->findChild<ThreadListView*>();
    list.setFocus();
    desk.key(Qt::Key_J, Qt::ShiftModifier);
    REQUIRE(list.chosen().ids().size() == 2);
    Q_EMIT desk.pane().archiveRequested(desk.cem);
    CHECK(waitFor([&] { return desk.at(desk.cem).state == ThreadState::Archived; }));
    CHECK(desk.at(desk.ben).state == ThreadState::Open);
}

TEST_CASE("the header of a conversation archives, snoozes and assigns it, with the keys in its tool tips")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    REQUIRE(desk.shows(desk.cem));
    for (const auto& [id, key] : {std::pair("conversation.archive", "Ctrl+Shift+A"),
                                  std::pair("conversation.snooze", "Ctrl+Shift+H"), std::pair("conversation.assign", "(A)")}) {
        INFO(id);
        QToolButton* button = desk.headerButton(id);
        REQUIRE(button);
        CHECK(button->isVisible());
        CHECK_FALSE(button->icon().isNull());
        CHECK(button->toolTip().contains(QLatin1String(key)));
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->width() >= 32);
    }
    QTest::mouseClick(desk.headerButton("conversation.archive"), Qt::LeftButton);
    CHECK(waitFor([&] { return desk.at(desk.cem).state == ThreadState::Archived; }));
    CHECK(desk.shows(desk.ben));
    // One that the list does not have is meant all the same.
    desk.window->openConversation(desk.cem);
    REQUIRE(desk.shows(desk.cem));
    QTest::mouseClick(desk.headerButton("conversation.archive"), Qt::LeftButton);
    CHECK(waitFor([&] { return desk.at(desk.cem).state == ThreadState::Open; }));
}

TEST_CASE("a number in a message that somebody has opens the conversation with them, another one asks first")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    REQUIRE(desk.shows(desk.cem));
    Q_EMIT desk.view().linkOpened(QUrl(QStringLiteral("tel:+1-415-555-0001")));
    CHECK(desk.shows(desk.ben));
    CHECK_FALSE(desk.window->findChild<NewMessageDialog*>());
    Q_EMIT desk.view().linkOpened(QUrl(QStringLiteral("mailto:new@example.org?subject=Your%20offer")));
    NewMessageDialog* dialog = nullptr;
    REQUIRE(waitFor([&] { return (dialog = desk.window->findChild<NewMessageDialog*>()) && dialog->isVisible(); }));
    CHECK(dialog->findChildren<QLineEdit*>().front()->text() == u"new@example.org");
    CHECK(desk.database.count("SELECT count(*) FROM contact") == 3);
    dialog->reject();
}

TEST_CASE("the link to a message, copied and opened, brings that message into view and marks it")
{
    Desk desk;
    std::vector<MessageId> ids;
    for (int i = 0; i < 200; ++i) {
        desk.clock.advance(1min);
        ids.push_back(desk.inbound(QStringLiteral("message %1").arg(i)).id);
    }
    // Opened at the newest, with one page before it: what is unread would all be loaded.
    REQUIRE(await(desk.threads.markRead(desk.threadId)));
    desk.begin();
    const EntryId wanted = entryId(ids[20]);
    desk.window->openConversation(desk.threadId);
    REQUIRE(desk.shows(desk.threadId));
    REQUIRE(desk.view().model().rowOf(wanted) < 0);
    desk.pane().copyLink(wanted);
    const QString link = QGuiApplication::clipboard()->text();
    const auto isSeen = [&] {
        const int row = desk.view().model().rowOf(wanted);
        return desk.pane().thread() == desk.threadId && row >= 0 && desk.view().focusedRow() == row &&
               desk.view().viewport()->rect().intersects(desk.view().rowRect(row));
    };
    SECTION("its conversation is open")
    {
        desk.window->openLink(parseAddressLink(link));
        CHECK(waitFor(isSeen));
    }
    SECTION("another one is open")
    {
        desk.window->openRow(0);
        REQUIRE(desk.shows(desk.cem));
        desk.window->openLink(parseAddressLink(link));
        CHECK(waitFor(isSeen));
    }
    SECTION("another page is open")
    {
        desk.key(Qt::Key_2, Qt::ControlModifier);
        desk.window->openLink(parseAddressLink(linkTo(ids[20])));
        CHECK(waitFor([&] { return isSeen() && desk.view().isVisible(); }));
    }
}

TEST_CASE("a link to what was removed from a conversation opens its end and says so")
{
    Desk desk;
    desk.begin();
    desk.window->openLink(parseAddressLink(linkTo(desk.threadId, EntryId::generate(desk.clock.now()))));
    CHECK(desk.shows(desk.threadId));
    const auto says = [&] {
        const auto labels = desk.window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("was removed"));
        });
    };
    CHECK(waitFor(says));
}

TEST_CASE("what was open before is never seen while another conversation is on its way")
{
    Desk desk;
    desk.begin();
    // Not in the list: it has to be read.
    REQUIRE(await(desk.threads.archive({desk.threadId})));
    REQUIRE(waitFor([&] { return desk.window->threads().rowCount() == 2; }));
    desk.window->openRow(0);
    REQUIRE(desk.shows(desk.cem));
    SECTION("from the list of people")
    {
        desk.key(Qt::Key_2, Qt::ControlModifier);
        ContactsPage& page = desk.window->contacts();
        REQUIRE(waitFor([&] { return page.model().rowCount() == 3; }));
        const Witness witness(desk.pane(), desk.threadId);
        // Ann is the first.
        page.focusList();
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_Return);
        CHECK(desk.shows(desk.threadId));
        CHECK(witness.wrongs() == 0);
    }
    SECTION("in the inbox itself, and what is typed meanwhile goes to nobody else")
    {
        desk.pane().composer().focusField();
        const Witness witness(desk.pane(), desk.threadId);
        desk.window->openConversation(desk.threadId);
        CHECK_FALSE(desk.pane().isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
        CHECK(desk.shows(desk.threadId));
        CHECK(witness.wrongs() == 0);
        CHECK(desk.at(desk.cem).draft.isEmpty());
    }
    SECTION("in the list, where it is known at once")
    {
        const Witness witness(desk.pane(), desk.ben);
        desk.window->openRow(1);
        CHECK(desk.shows(desk.ben));
        CHECK(witness.wrongs() == 0);
    }
}

TEST_CASE("a conversation that is gone when it is opened is said to be")
{
    Desk desk;
    desk.begin();
    desk.window->openRow(0);
    REQUIRE(desk.shows(desk.cem));
    desk.window->openConversation(ThreadId::generate(desk.clock.now()));
    const auto says = [&] {
        const auto labels = desk.window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("not in the inbox"));
        });
    };
    CHECK(waitFor(says));
    CHECK_FALSE(desk.pane().isVisible());
}
