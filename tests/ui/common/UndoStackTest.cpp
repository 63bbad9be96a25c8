// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoStack.h"

#include "catch.h"

#include <QSignalSpy>

using uinbox::ui::UndoAnswer;
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

TEST_CASE("what takes a while is said to be done when its answer is there, in its words, and cannot be asked for twice")
{
    UndoStack stack;
    QSignalSpy undone(&stack, &UndoStack::undone);
    QSignalSpy redone(&stack, &UndoStack::redone);
    QSignalSpy working(&stack, &UndoStack::working);
    std::vector<UndoAnswer> answers;
    stack.push({.done = QStringLiteral("Not sent"),
                .undoSoon = [&](const UndoAnswer& answer) { answers.push_back(answer); },
                .redoSoon = [&](const UndoAnswer& answer) { answers.push_back(answer); }});
    REQUIRE(stack.undo());
    CHECK(working.count() == 1);
    CHECK(undone.isEmpty());
    CHECK_FALSE(stack.canUndo());
    CHECK_FALSE(stack.canRedo());
    REQUIRE(answers.size() == 1);
    answers[0].done(QStringLiteral("Scheduled again"));
    REQUIRE(undone.count() == 1);
    CHECK(undone[0][1].toString() == u"Scheduled again");
    REQUIRE(stack.redo());
    CHECK(redone.isEmpty());
    REQUIRE(answers.size() == 2);
    answers[1].done();
    CHECK(redone.count() == 1);
    CHECK(stack.canUndo());
}

TEST_CASE("what could not be taken back is refused in its words, and is neither to be had again nor to be done again")
{
    UndoStack stack;
    QSignalSpy undone(&stack, &UndoStack::undone);
    QSignalSpy refused(&stack, &UndoStack::refused);
    stack.push({.done = QStringLiteral("Scheduled"),
                .undoSoon = [](const UndoAnswer& answer) { answer.refuse(QStringLiteral("It has left already")); },
                .redoSoon = [](const UndoAnswer& answer) { answer.done(); }});
    REQUIRE(stack.undo());
    CHECK(undone.isEmpty());
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString() == u"It has left already");
    CHECK_FALSE(stack.canUndo());
    CHECK_FALSE(stack.canRedo());
}

TEST_CASE("what is done while something is being taken back is the last, and the other is not done again after it")
{
    Counting counting;
    std::vector<UndoAnswer> answers;
    counting.stack.push({.done = QStringLiteral("slow"),
                         .undoSoon = [&](const UndoAnswer& answer) { answers.push_back(answer); },
                         .redoSoon = [](const UndoAnswer& answer) { answer.done(); }});
    REQUIRE(counting.stack.undo());
    counting.add(1);
    answers.front().done();
    CHECK_FALSE(counting.stack.canRedo());
    REQUIRE(counting.stack.undo());
    CHECK(counting.value == 0);
}

TEST_CASE("an answer that comes after the stack is gone goes nowhere")
{
    std::vector<UndoAnswer> answers;
    {
        UndoStack stack;
        stack.push({.done = QStringLiteral("slow"), .undoSoon = [&](const UndoAnswer& answer) { answers.push_back(answer); }});
        REQUIRE(stack.undo());
    }
    answers.front().done();
    answers.front().refuse(QStringLiteral("no"));
    CHECK(answers.size() == 1);
}
