// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes on the screen without anybody's doing is told to whoever listens with a screen reader.
#include "Typist.h"

#include "common/Announcement.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Heard {
    QAccessible::Event event;
    QString who;   ///< its class
    QString name;  ///< of the child it is about, or of itself
};
/// Hears what the window's widgets announce, and asks for the words at once, as a screen reader does.
class Ear final : public QObject {
public:
    std::vector<Heard> heard;

protected:
    bool eventFilter(QObject* widget, QEvent* event) override
    {
        if (event->type() != AnnouncementEvent::kind()) return false;
        const auto& told = *static_cast<AnnouncementEvent*>(event);
        QAccessibleInterface* about = QAccessible::queryAccessibleInterface(widget);
        if (about && told.child() >= 0) about = about->child(told.child());
        const QString who = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        heard.push_back({told.what(), who, about ? about->text(QAccessible::Name) : QString()});
        return false;
    }
};

/// A working day of somebody who listens.
struct Listener : Typist {
    Ear ear;
    std::vector<Heard>& heard = ear.heard;

    Listener()
    {
        qApp->installEventFilter(&ear);
        (void)inbound(QStringLiteral("Do you have it in blue?"));
        (void)person(QStringLiteral("Ben"), QStringLiteral("+14155550102"), {QStringLiteral("Thank you")});
        begin();
        window->openRow(window->threads().rowOf(threadId));
        REQUIRE(opens(threadId));
        REQUIRE(waitFor([&] { return composer().blocked().isEmpty(); }));
        composer().focusField();
        heard.clear();
    }
    /// That was said, by a widget of that class, with these words.
    [[nodiscard]] bool hears(QAccessible::Event event, const QString& who, const QString& words) const
    {
        const bool came = waitFor(
            [&] {
                return std::any_of(heard.begin(), heard.end(), [&](const Heard& each) {
                    return each.event == event && each.who == who && each.name.contains(words);
                });
            },
            5s);
        for (const Heard& each : heard)
            if (!came) UNSCOPED_INFO(each.event << ' ' << each.who.toStdString() << ": " << each.name.toStdString());
        return came;
    }
    void send(const char* text)
    {
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
};

}  // namespace

TEST_CASE("a message that comes into the open conversation is said")
{
    Listener listener;
    (void)listener.inbound(QStringLiteral("And in green?"));
    CHECK(listener.hears(QAccessible::Alert, QStringLiteral("ConversationView"), QStringLiteral("And in green?")));
    CHECK(listener.hears(QAccessible::ObjectReorder, QStringLiteral("ConversationView"), QStringLiteral("Messages")));
}

TEST_CASE("how far a message is, is said, and at once where it failed")
{
    Listener listener;
    listener.send("In two blues");
    listener.afterUndo();
    CHECK(listener.hears(QAccessible::NameChanged, QStringLiteral("ConversationView"), QStringLiteral("Sent")));
    listener.sms->onSend = [](const OutboundMessage&) { return refusedAs(Refusal::Final, 30006); };
    listener.send("One moment");
    listener.afterUndo();
    CHECK(listener.hears(QAccessible::Alert, QStringLiteral("ConversationView"), QStringLiteral("Not sent")));
}

// That it came is told by Qt itself, of every list.
TEST_CASE("a new row of the list, and what a row says anew, are there for whoever reads it")
{
    Listener listener;
    (void)listener.person(QStringLiteral("Cleo"), QStringLiteral("+14155550103"), {QStringLiteral("Hello there")});
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(listener.window->findChild<ThreadListView*>());
    REQUIRE(list);
    REQUIRE(listener.lists({QStringLiteral("Cleo")}));
    REQUIRE(list->childCount() == 3);
    CHECK(list->child(0)->text(QAccessible::Name).contains(QStringLiteral("Hello there")));
    CHECK(list->child(0)->text(QAccessible::Name).contains(QStringLiteral("1 unread")));
    listener.clock.advance(1min);
    (void)listener.inbound(QStringLiteral("Are you there?"));
    REQUIRE(listener.lists({QStringLiteral("Are you there?")}));
}

TEST_CASE("what a toast says is said")
{
    Listener listener;
    listener.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(listener.hears(QAccessible::Alert, QStringLiteral("ToastBox"), QStringLiteral("Ann archived")));
}

TEST_CASE("why the composer does not take something is said once")
{
    Listener listener;
    listener.sending.setFilesKeeper({});
    listener.press(Qt::Key_U, Qt::ControlModifier);
    const QString why = listener.composer().findChild<QLabel*>(QStringLiteral("note"))->text();
    REQUIRE_FALSE(why.isEmpty());
    CHECK(listener.hears(QAccessible::Alert, QStringLiteral("ElidedLabel"), why));
    listener.heard.clear();
    listener.press(Qt::Key_U, Qt::ControlModifier);
    CHECK(listener.heard.empty());
}
