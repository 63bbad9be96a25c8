// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred naughty strings as names, messages, notes, subjects and searches, in the whole window: nothing stops it for as long as one
// would notice.
#include "Tour.h"

#include "SharedData.h"
#include "TurnWatch.h"
#include "contacts/ContactListModel.h"
#include "contacts/ContactsPage.h"
#include "notes/NoteRepository.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/ScheduledPage.h"

#include <QFontMetrics>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QJsonArray naughtyStrings()
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    return bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
}

/// Qt finds a font for each script when that is first seen, once, and the machine says how long it takes.
void loadFonts(const Theme& theme, const QJsonArray& strings)
{
    for (const auto& value : strings)
        for (const int size : {type::kSmall, type::kBody}) (void)QFontMetrics(theme.font(size)).horizontalAdvance(value.toString());
}

struct Naughty : Tour {
    std::vector<ThreadId> people;

    explicit Naughty(const QJsonArray& strings)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            int number = 0;
            for (const auto& value : strings) {
                clock.advance(std::chrono::minutes(1));
                const QString text = value.toString();
                UINBOX_ASSIGN(const auto whom,
                              ContactService::findOrCreate(scope, AddressKind::Phone,
                                                           QStringLiteral("+1415%1").arg(5560000 + number++), text, clock.now()));
                Message message;
                message.createdAt = clock.now();
                message.id = MessageId::generate(message.createdAt);
                UINBOX_ASSIGN(message.threadId, ThreadWrites(scope, clock.now()).threadOf(whom.contactId));
                message.contactId = whom.contactId;
                message.content = text;
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
                Note note;
                note.createdAt = message.createdAt;
                note.id = NoteId::generate(note.createdAt);
                note.threadId = message.threadId;
                note.content = text;
                UINBOX_TRY(NoteRepository(scope.connection()).insert(note));
                people.push_back(message.threadId);
            }
            return {};
        }));
    }
    /// The conversation with that one is on the screen, with what they wrote.
    [[nodiscard]] bool reads(size_t which, const QString& text) const
    {
        return waitFor([&] {
            return pane().thread() == people[which] && model().rowCount() == 2 && model().entry(0).message() &&
                   model().entry(0).message()->content == text;
        });
    }
    void paint(TurnWatch& watch, const QString& what) const
    {
        watch.turn(QStringLiteral("painting ") + what, [this] { window->repaint(); });
        watch.turn(QStringLiteral("settling ") + what, [] { QCoreApplication::processEvents(); });
    }
    /// Puts the text where the keyboard is, as pasting does.
    static void put(const QString& text)
    {
        if (auto* line = qobject_cast<QLineEdit*>(Typist::focus())) {
            line->selectAll();
            line->insert(text);
            return Q_EMIT line->textEdited(line->text());
        }
        auto* field = qobject_cast<QPlainTextEdit*>(Typist::focus());
        REQUIRE(field);
        field->selectAll();
        field->insertPlainText(text);
    }
    void putEach(TurnWatch& watch, const QJsonArray& strings, const QString& where) const
    {
        for (int i = 0; i < strings.size(); ++i) {
            const QString what = QStringLiteral("%1 of string %2").arg(where).arg(i);
            INFO(what.toStdString() << ", at " << (focus() ? focus()->metaObject()->className() : "nothing"));
            watch.turn(what, [&] { put(strings[i].toString()); });
            paint(watch, what);
        }
        watch.turn(where + QStringLiteral(" of nothing"), [] { put({}); });
    }
};

}  // namespace

TEST_CASE("naughty names, messages and notes go through list, conversation, details and contacts without a stop")
{
    const QJsonArray strings = naughtyStrings();
    if (strings.isEmpty()) return;
    REQUIRE(strings.size() > 500);
    // Scripts that no font of this machine has.
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Naughty naughty(strings);
    loadFonts(naughty.theme, strings);
    MainWindow& window = *naughty.window;
    REQUIRE(waitFor([&] { return window.threads().rowCount() >= ThreadListModel::kPage; }));
    naughty.press(Qt::Key_F9);
    TurnWatch watch;
    // One turn in thousands is long for what the machine does beside it: where it is the string, it is long again.
    std::vector<size_t> slow;
    // The newest is on top.
    for (size_t left = naughty.people.size(); left > 0; --left) {
        const size_t which = left - 1;
        const QString what = QStringLiteral("conversation %1").arg(which);
        watch.turn(what, [&] { left == naughty.people.size() ? window.openRow(0) : naughty.press(Qt::Key_Down, Qt::AltModifier); });
        CAPTURE(which);
        REQUIRE(naughty.reads(which, strings[static_cast<int>(which)].toString()));
        naughty.paint(watch, what);
        if (watch.milliseconds() < TurnWatch::kFreeze) continue;
        slow.push_back(which);
        watch.restart();
    }
    CHECK(slow.size() <= 2);
    for (const size_t which : slow) {
        const size_t other = which == 0 ? 1 : which - 1;
        window.openRow(window.threads().rowOf(naughty.people[other]));
        REQUIRE(naughty.reads(other, strings[static_cast<int>(other)].toString()));
        watch.restart();
        const QString what = QStringLiteral("conversation %1 again").arg(which);
        watch.turn(what, [&] { window.openRow(window.threads().rowOf(naughty.people[which])); });
        REQUIRE(naughty.reads(which, strings[static_cast<int>(which)].toString()));
        naughty.paint(watch, what);
    }
    naughty.press(Qt::Key_2, Qt::ControlModifier);
    ContactsPage& contacts = window.contacts();
    REQUIRE(waitFor([&] { return contacts.model().rowCount() > 50; }));
    for (int i = 0; i < strings.size(); ++i) {
        const QString what = QStringLiteral("contact %1").arg(i);
        watch.turn(what, [&] { naughty.press(Qt::Key_Down); });
        naughty.paint(watch, what);
    }
    const double longest = watch.milliseconds();
    INFO(watch.where().toStdString() << " took " << longest << " ms");
    CHECK(longest < TurnWatch::kFreeze);
}

TEST_CASE("naughty strings as message, note, subject and in every search go into their field without a stop")
{
    const QJsonArray strings = naughtyStrings();
    if (strings.isEmpty()) return;
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Naughty naughty(strings);
    loadFonts(naughty.theme, strings);
    constexpr auto kCtrl = Qt::ControlModifier;
    constexpr auto kCtrlShift = Tour::kCtrlShift;
    TurnWatch watch;
    naughty.composer().focusField();
    naughty.putEach(watch, strings, QStringLiteral("message"));
    naughty.press(Qt::Key_N, kCtrlShift);
    naughty.putEach(watch, strings, QStringLiteral("note"));
    naughty.press(Qt::Key_N, kCtrlShift);
    naughty.composer().setChannel(Channel::Email);
    naughty.composer().focusField();
    naughty.tabTo(QStringLiteral("Subject"), Qt::Key_Backtab);
    naughty.putEach(watch, strings, QStringLiteral("subject"));
    naughty.composer().setChannel(Channel::Sms);
    naughty.press(Qt::Key_F, kCtrlShift);
    naughty.putEach(watch, strings, QStringLiteral("search in the conversation"));
    naughty.press(Qt::Key_Escape);
    naughty.press(Qt::Key_K, kCtrl);
    naughty.putEach(watch, strings, QStringLiteral("search in the palette"));
    naughty.press(Qt::Key_Escape);
    naughty.press(Qt::Key_F, kCtrl);
    naughty.putEach(watch, strings, QStringLiteral("search of everything"));
    naughty.press(Qt::Key_2, kCtrl);
    naughty.press(Qt::Key_F, kCtrl);
    naughty.putEach(watch, strings, QStringLiteral("search of contacts"));
    naughty.scheduleOne();
    naughty.press(Qt::Key_3, kCtrl);
    REQUIRE(waitFor([&] { return naughty.window->scheduled()->model().rowCount() == 1; }));
    naughty.window->scheduled()->findChild<QLineEdit*>()->setFocus();
    naughty.putEach(watch, strings, QStringLiteral("search of what is scheduled"));
    const double longest = watch.milliseconds();
    INFO(watch.where().toStdString() << " took " << longest << " ms");
    CHECK(longest < TurnWatch::kFreeze);
}
