// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoStack.h"

#include "catch.h"

#include <QSignalSpy>

using uinbox::Error;
using uinbox::ErrorKind;
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

TEST_CASE("while something is being done undo stops it and takes back what came of it, never what was done before")
{
    Counting counting;
    counting.add(1);
    QSignalSpy busy(&counting.stack, &UndoStack::busy);
    QSignalSpy pushed(&counting.stack, &UndoStack::pushed);
    int stopped = 0;
    const auto work = counting.stack.begin([&] { ++stopped; });
    SECTION("what was done until then")
    {
        REQUIRE(counting.stack.undo());
        CHECK(stopped == 1);
        CHECK(counting.value == 1);
        counting.value += 10;
        counting.stack.end(work, {QStringLiteral("10"), [&] { counting.value -= 10; }, [&] { counting.value += 10; }});
        CHECK(counting.value == 1);
        // It is taken back at once, and not offered first.
        REQUIRE(pushed.count() == 1);
        CHECK(pushed[0][1].value<std::chrono::milliseconds>().count() == 0);
        CHECK(counting.stack.canRedo());
    }
    SECTION("of which there was nothing")
    {
        REQUIRE(counting.stack.undo());
        counting.stack.end(work);
        CHECK(counting.value == 1);
        CHECK(busy.count() == 1);
        REQUIRE(counting.stack.undo());
        CHECK(counting.value == 0);
    }
    SECTION("but what is newer than it")
    {
        counting.add(5);
        REQUIRE(counting.stack.undo());
        CHECK(stopped == 0);
        CHECK(counting.value == 1);
        REQUIRE(counting.stack.undo());
        CHECK(stopped == 1);
        CHECK(counting.value == 1);
    }
    SECTION("and nothing that is older is done again")
    {
        counting.stack.end(work);
        REQUIRE(counting.stack.undo());
        const auto next = counting.stack.begin({});
        CHECK(counting.stack.redo());
        CHECK(counting.value == 0);
        CHECK(busy.count() == 1);
        counting.stack.end(next);
        REQUIRE(counting.stack.redo());
        CHECK(counting.value == 1);
    }
}

TEST_CASE("before an undo or a redo has answered nothing older is taken back or done again: that it is under way is said")
{
    Counting counting;
    counting.add(1);
    counting.add(10);
    std::vector<UndoAnswer> answers;
    const auto slow = [&](const UndoAnswer& answer) { answers.push_back(answer); };
    counting.stack.push({.done = QStringLiteral("slow"), .undoSoon = slow, .redoSoon = slow});
    QSignalSpy busy(&counting.stack, &UndoStack::busy);
    REQUIRE(counting.stack.undo());
    CHECK(counting.stack.undo());
    CHECK(counting.value == 11);
    REQUIRE(busy.count() == 1);
    CHECK(busy[0][0].toString() == u"Still taking back: slow");
    answers.back().done();
    REQUIRE(counting.stack.undo());
    CHECK(counting.value == 1);
    REQUIRE(counting.stack.redo());
    REQUIRE(counting.stack.redo());
    CHECK(answers.size() == 2);
    CHECK(counting.stack.undo());
    CHECK(counting.value == 11);
    REQUIRE(busy.count() == 2);
    CHECK(busy[1][0].toString() == u"Still doing it again: slow");
    answers.back().done();
    REQUIRE(counting.stack.undo());
    CHECK(answers.size() == 3);
    // An older one that was taken back is not done again before that.
    CHECK_FALSE(counting.stack.canRedo());
    answers.back().done();
    CHECK(counting.stack.canRedo());
}

TEST_CASE("while something is taken back what was taken back before it is not done again")
{
    Counting counting;
    std::vector<UndoAnswer> answers;
    counting.stack.push({.done = QStringLiteral("slow"), .undoSoon = [&](const UndoAnswer& answer) { answers.push_back(answer); }});
    counting.add(1);
    REQUIRE(counting.stack.undo());
    REQUIRE(counting.stack.undo());
    REQUIRE(answers.size() == 1);
    CHECK(counting.stack.redo());
    CHECK(counting.value == 0);
    answers.back().failForNow(QStringLiteral("not now"));
    REQUIRE(counting.stack.redo());
    CHECK(counting.value == 1);
}

TEST_CASE("what failed for a reason that may pass stays, and the next undo or redo tries the same again")
{
    struct Case {
        ErrorKind kind;
        bool stays;
    };
    const auto each =
        GENERATE(Case{ErrorKind::Storage, true}, Case{ErrorKind::Network, true}, Case{ErrorKind::Timeout, true},
                 Case{ErrorKind::RateLimited, true}, Case{ErrorKind::Cancelled, true}, Case{ErrorKind::Conflict, false},
                 Case{ErrorKind::NotFound, false}, Case{ErrorKind::Rejected, false}, Case{ErrorKind::Internal, false});
    CAPTURE(static_cast<int>(each.kind));
    Counting counting;
    counting.add(1);
    bool isBroken = true;
    int asked = 0;
    const auto soon = [&](const UndoAnswer& answer) {
        ++asked;
        Error error;
        error.kind = each.kind;
        isBroken ? answer.fail(error) : answer.done();
    };
    counting.stack.push({.done = QStringLiteral("slow"), .undoSoon = soon, .redoSoon = soon});
    QSignalSpy refused(&counting.stack, &UndoStack::refused);
    REQUIRE(counting.stack.undo());
    CHECK(refused.count() == 1);
    CHECK_FALSE(counting.stack.canRedo());
    isBroken = false;
    REQUIRE(counting.stack.undo());
    CHECK(asked == (each.stays ? 2 : 1));
    CHECK(counting.value == (each.stays ? 1 : 0));
    if (!each.stays) return;
    isBroken = true;
    REQUIRE(counting.stack.redo());
    CHECK(refused.count() == 2);
    isBroken = false;
    REQUIRE(counting.stack.redo());
    CHECK(asked == 4);
    REQUIRE(counting.stack.undo());
    CHECK(asked == 5);
}

TEST_CASE("what stays after it failed is below what was done meanwhile")
{
    Counting counting;
    std::vector<UndoAnswer> answers;
    counting.stack.push({.done = QStringLiteral("slow"), .undoSoon = [&](const UndoAnswer& answer) { answers.push_back(answer); }});
    REQUIRE(counting.stack.undo());
    counting.add(1);
    answers.front().failForNow(QStringLiteral("not now"));
    REQUIRE(counting.stack.undo());
    CHECK(counting.value == 0);
    REQUIRE(counting.stack.undo());
    CHECK(answers.size() == 2);
}
