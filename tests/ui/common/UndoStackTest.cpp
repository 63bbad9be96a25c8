// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoStack.h"

#include "catch.h"

#include <QSignalSpy>

using uinbox::ui::UndoStack;

namespace {

/// Numbers that are counted up and down by what is done.
struct Counting {
    UndoStack stack;
    int value = 0;

    void add(int n, bool again = true)
    {
        value += n;
        stack.push({QString::number(n), [this, n] { value -= n; }, again ? std::function([this, n] { value += n; }) : nullptr});
    }
};

}  // namespace

TEST_CASE("what was done last is taken back first, and done again in the same order")
{
    Counting counting;
    QSignalSpy undone(&counting.stack, &UndoStack::undone);
    for (const int n : {1, 10, 100}) counting.add(n);
    REQUIRE(counting.stack.undo());
    CHECK(counting.value == 11);
    REQUIRE(counting.stack.undo());
    CHECK(counting.value == 1);
    CHECK(undone[0][0].toString() == QStringLiteral("100"));
    REQUIRE(counting.stack.redo());
    CHECK(counting.value == 11);
    REQUIRE(counting.stack.redo());
    CHECK(counting.value == 111);
    CHECK_FALSE(counting.stack.redo());
}

TEST_CASE("something new makes what was taken back impossible to do again")
{
    Counting counting;
    counting.add(1);
    REQUIRE(counting.stack.undo());
    counting.add(10);
    CHECK_FALSE(counting.stack.canRedo());
    CHECK_FALSE(counting.stack.redo());
    CHECK(counting.value == 10);
}

TEST_CASE("what cannot be done again is taken back all the same")
{
    Counting counting;
    counting.add(5, false);
    REQUIRE(counting.stack.undo());
    CHECK(counting.value == 0);
    CHECK_FALSE(counting.stack.canRedo());
}

TEST_CASE("what is done while something is taken back may use the stack")
{
    UndoStack stack;
    int cleared = 0;
    stack.push({QStringLiteral("a"), [&] {
                    ++cleared;
                    stack.clear();
                }});
    CHECK(stack.undo());
    CHECK(cleared == 1);
    CHECK_FALSE(stack.canUndo());
}

TEST_CASE("only so many are kept, the oldest goes")
{
    Counting counting;
    for (std::size_t i = 0; i < UndoStack::kMost + 3; ++i) counting.add(1);
    int undone = 0;
    while (counting.stack.undo()) ++undone;
    CHECK(undone == static_cast<int>(UndoStack::kMost));
    CHECK(counting.value == 3);
}

TEST_CASE("what is true once something was taken back is said in its own words, asked after it was done")
{
    UndoStack stack;
    QSignalSpy undone(&stack, &UndoStack::undone);
    QString now = QStringLiteral("before");
    stack.push({.done = QStringLiteral("Not sent"),
                .undo = [&] { now = QStringLiteral("Scheduled again"); },
                .takenBack = [&] { return now; }});
    REQUIRE(stack.undo());
    CHECK(undone[0][1].toString() == u"Scheduled again");
    stack.push({.done = QStringLiteral("Archived"), .undo = [] {}});
    REQUIRE(stack.undo());
    CHECK(undone[1][1].toString().isEmpty());
}
