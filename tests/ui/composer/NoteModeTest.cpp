// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writer.h"
#include "composer/InlineCompletion.h"
#include "composer/TeammateCompletion.h"

#include <QComboBox>
#include <QListWidget>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

const UserId kAnn = UserId::generate(fromMillis(1'772'442'000'000));
const UserId kAnnLee = UserId::generate(fromMillis(1'772'442'000'001));
const UserId kSam = UserId::generate(fromMillis(1'772'442'000'002));
const UserId kOtherSam = UserId::generate(fromMillis(1'772'442'000'003));
const UserId kLayla = UserId::generate(fromMillis(1'772'442'000'004));

std::vector<Teammate> team()
{
    return {{kAnn, QStringLiteral("Ann")},
            {kAnnLee, QStringLiteral("Ann Lee")},
            {kSam, QStringLiteral("Sam Ode")},
            {kOtherSam, QStringLiteral("Sam Ode")},
            {kLayla, QStringLiteral("ليلى حداد")}};
}

struct NoteWriter : Writer {
    NoteWriter()
    {
        composer.setTeam(team());
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] QString content(int index) const { return noted[index][0].toString(); }
    [[nodiscard]] NoteVisibility visibility(int index) const { return noted[index][1].value<NoteVisibility>(); }
    [[nodiscard]] std::vector<UserId> mentions(int index) const { return noted[index][2].value<std::vector<UserId>>(); }
    [[nodiscard]] bool isOffering() const { return notes.completion().isOpen(); }
};

}  // namespace

TEST_CASE("Ctrl+Shift+N goes from message to note and back, and each keeps its text")
{
    Writer writer;
    writer.type("to Ann");
    writer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.composer.mode() == WritingMode::Note);
    CHECK(writer.notes.field().hasFocus());
    writer.type("about Ann");
    writer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.composer.mode() == WritingMode::Message);
    CHECK(writer.edit.hasFocus());
    CHECK(writer.composer.text() == u"to Ann");
    writer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writer.notes.text() == u"about Ann");
    CHECK(writer.composer.draft().content == u"to Ann");
    CHECK(writer.composer.draft().note == u"about Ann");
}

TEST_CASE("a note is added by Ctrl+Enter and by its button, and is never sent")
{
    NoteWriter writer;
    writer.type("she prefers mornings");
    writer.key(Qt::Key_Return);
    writer.type("second line");
    CHECK(writer.noted.isEmpty());
    CHECK_FALSE(writer.composer.findChild<SendButton*>()->isVisible());
    CHECK_FALSE(writer.button(QStringLiteral("Send")));
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.noted.count() == 1);
    CHECK(writer.content(0) == u"she prefers mornings\nsecond line");
    CHECK(writer.visibility(0) == NoteVisibility::Team);
    CHECK(writer.sent.isEmpty());
    CHECK(writer.composer.mode() == WritingMode::Message);
    CHECK(writer.composer.draft().note.isEmpty());
    writer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writer.type("for me");
    writer.notes.findChild<QComboBox*>()->setCurrentIndex(1);
    QPushButton* add = writer.button(QStringLiteral("Add note"));
    REQUIRE(add);
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(writer.noted.count() == 2);
    CHECK(writer.visibility(1) == NoteVisibility::Private);
    CHECK(writer.sent.isEmpty());
}

TEST_CASE("what sends a message does nothing in a note")
{
    NoteWriter writer;
    QSignalSpy later(&writer.composer, &Composer::laterRequested);
    QSignalSpy archive(&writer.composer, &Composer::sendAndArchiveRequested);
    writer.type("secret");
    writer.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    writer.key(Qt::Key_Return, Qt::AltModifier);
    writer.composer.sendAt(Schedule{});
    CHECK(later.isEmpty());
    CHECK(archive.isEmpty());
    CHECK(writer.sent.isEmpty());
    CHECK(writer.noted.isEmpty());
}

TEST_CASE("@ offers the team, arrows and Enter choose, and the note carries whom it names")
{
    NoteWriter writer;
    writer.type("ask @");
    REQUIRE(writer.isOffering());
    CHECK(writer.notes.completion().list().count() == 5);
    writer.type("ann");
    REQUIRE(writer.isOffering());
    CHECK(writer.notes.completion().list().count() == 2);
    writer.key(Qt::Key_Down);
    writer.key(Qt::Key_Return);
    CHECK_FALSE(writer.isOffering());
    CHECK(writer.notes.text() == u"ask @Ann Lee ");
    writer.type("and @sam o");
    writer.key(Qt::Key_Down);
    writer.key(Qt::Key_Tab);
    CHECK(writer.notes.text() == u"ask @Ann Lee and @Sam Ode ");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.noted.count() == 1);
    // Of two of one name the one that was chosen.
    CHECK(writer.mentions(0) == std::vector{kAnnLee, kOtherSam});
}

TEST_CASE("Esc puts the list away and leaves what was typed, the next one leaves the note")
{
    NoteWriter writer;
    QSignalSpy left(&writer.composer, &Composer::left);
    writer.type("@sa");
    REQUIRE(writer.isOffering());
    writer.key(Qt::Key_Escape);
    CHECK_FALSE(writer.isOffering());
    CHECK(left.isEmpty());
    writer.type("m");
    CHECK_FALSE(writer.isOffering());
    CHECK(writer.notes.text() == u"@sam");
    writer.key(Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("an address offers nobody, and a name from right to left is offered and kept")
{
    NoteWriter writer;
    writer.type("mail ann@");
    CHECK_FALSE(writer.isOffering());
    writer.type(" ");
    QInputMethodEvent typed(QString(), {});
    typed.setCommitString(QStringLiteral("@لي"));
    QCoreApplication::sendEvent(&writer.notes.field(), &typed);
    REQUIRE(writer.isOffering());
    writer.key(Qt::Key_Return);
    CHECK(writer.notes.text() == u"mail ann@ @ليلى حداد ");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.mentions(0) == std::vector{kLayla});
}

TEST_CASE("who types part of some names is offered whoever has all of them")
{
    CHECK(teammatesFor(QStringLiteral("lee ann"), team()).size() == 1);
    CHECK(teammatesFor(QStringLiteral("x"), team()).empty());
}

TEST_CASE("a note that is changed shows what it says, and what was being written comes back")
{
    NoteWriter writer;
    QSignalSpy changed(&writer.composer, &Composer::noteEdited);
    writer.type("half a note");
    Note note;
    note.id = NoteId::generate(writer.clock.now());
    note.content = QStringLiteral("old words");
    writer.composer.editNote(note);
    CHECK(writer.notes.text() == u"old words");
    CHECK(writer.button(QStringLiteral("Save note")));
    CHECK(writer.composer.draft().note == u"half a note");
    writer.type(", and new");
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].value<NoteId>() == note.id);
    CHECK(changed[0][1].toString() == u"old words, and new");
    CHECK(writer.noted.isEmpty());
    CHECK(writer.notes.text() == u"half a note");
    // Esc leaves the change undone.
    writer.composer.editNote(note);
    writer.type("!");
    writer.key(Qt::Key_Escape);
    CHECK(changed.count() == 1);
    CHECK(writer.notes.text() == u"half a note");
    CHECK(writer.composer.mode() == WritingMode::Message);
}

TEST_CASE("a note that could not be kept stands before what was written since")
{
    NoteWriter writer;
    writer.type("second");
    writer.composer.giveBackNote(QStringLiteral("first"), NoteVisibility::Private);
    CHECK(writer.notes.text() == u"first\nsecond");
    CHECK(writer.notes.visibility() == NoteVisibility::Private);
    CHECK(writer.edited.count() > 0);
}

TEST_CASE("a note that is too long is not added, says so and stays")
{
    NoteWriter writer;
    writer.notes.setText(QString(20'000, u'x'));
    writer.type("y");
    CHECK(writer.note.isVisible());
    CHECK(writer.note.text().contains(QStringLiteral("20,001")));
    writer.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.noted.isEmpty());
    CHECK(writer.notes.text().size() == 20'001);
}

TEST_CASE("the list of the team leaves the line in sight that says who sees a note")
{
    NoteWriter writer;
    writer.type("hey @");
    const QListWidget* list = nullptr;
    for (const QListWidget* each : writer.window.findChildren<QListWidget*>())
        if (each->isVisible()) list = each;
    REQUIRE(list);
    const QRect card(writer.notes.mapTo(&writer.window, QPoint()), writer.notes.size());
    const QRect offered(list->mapTo(&writer.window, QPoint()), list->size());
    CHECK_FALSE(offered.intersects(card));
    CHECK(offered.bottom() < card.top());
}
