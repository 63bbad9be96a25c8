// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/NoteActions.h"

#include "../shell/Window.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"

#include <QSignalSpy>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Noted : Window {
    QStringList said;  ///< what was said to be taken back or done again, and what was refused

    void open()
    {
        inbound(QStringLiteral("hello"));
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return window->pane().thread() == threadId && !model().reader().isNull(); }));
        QObject::connect(&undo, &UndoStack::undone, [this](const QString& done) { said.append(QStringLiteral("undone ") + done); });
        QObject::connect(&undo, &UndoStack::redone, [this](const QString& done) { said.append(QStringLiteral("redone ") + done); });
        QObject::connect(&undo, &UndoStack::refused, [this] { said.append(QStringLiteral("refused")); });
        window->pane().addNote(QStringLiteral("one"), NoteVisibility::Team, {});
        REQUIRE(waitFor([&] { return model().rowCount() == 2 && undo.canUndo(); }));
    }
    [[nodiscard]] ConversationModel& model() const { return window->pane().view().model(); }
    [[nodiscard]] bool says(const QStringList& all) const
    {
        return waitFor([&] { return said == all; });
    }
    void alter(const QByteArray& sql)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    }
    void breakNotes() { alter("CREATE TRIGGER broken BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'scripted'); END"); }
    void mendNotes() { alter("DROP TRIGGER broken"); }
};

}  // namespace

TEST_CASE("a note is said to be taken back or back again once it is, and not where the disk refuses; then once more tries again")
{
    Noted noted;
    noted.open();
    QStringList returned;
    QObject::connect(noted.window->pane().findChild<NoteActions*>(), &NoteActions::notAdded,
                     [&](ThreadId, const QString& text) { returned.append(text); });
    QString done = QStringLiteral("Note added");
    SECTION("added") {}
    SECTION("deleted")
    {
        done = QStringLiteral("Note deleted");
        QSignalSpy pushed(&noted.undo, &UndoStack::pushed);
        noted.window->pane().view().focusRow(1);
        noted.window->pane().view().perform(ViewDeed::RemoveNote);
        REQUIRE(waitFor([&] { return pushed.count() == 1 && noted.model().rowCount() == 1; }));
    }
    const int rows = noted.model().rowCount();
    noted.breakNotes();
    REQUIRE(noted.undo.undo());
    // Not before it is so.
    CHECK(noted.said.isEmpty());
    REQUIRE(noted.says({QStringLiteral("refused")}));
    CHECK(noted.model().rowCount() == rows);
    CHECK(returned.isEmpty());
    noted.mendNotes();
    REQUIRE(noted.undo.undo());
    REQUIRE(noted.says({QStringLiteral("refused"), QStringLiteral("undone ") + done}));
    CHECK(waitFor([&] { return noted.model().rowCount() == 3 - rows; }));
    CHECK(returned.size() == (done == u"Note added" ? 1 : 0));
    REQUIRE(noted.undo.redo());
    REQUIRE(noted.says({QStringLiteral("refused"), QStringLiteral("undone ") + done, QStringLiteral("redone ") + done}));
    CHECK(waitFor([&] { return noted.model().rowCount() == rows; }));
}
