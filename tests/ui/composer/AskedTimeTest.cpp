// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("Ctrl+Shift+Enter and the clock ask for a time, and the message goes with it")
{
    Writing writing;
    QSignalSpy later(&writing.composer, &Composer::laterRequested);
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(later.isEmpty());
    writing.type("tomorrow then");
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(later.count() == 1);
    writing.sending.later().click();
    CHECK(later.count() == 2);
    CHECK(writing.sent.isEmpty());
    const Schedule schedule{WallTime{QDate(2026, 3, 3), QTime(9, 0), "Europe/Berlin"}, true};
    writing.composer.sendAt(schedule);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.message(0).schedule == schedule);
    CHECK(writing.sentText(0) == u"tomorrow then");
    CHECK(writing.composer.text().isEmpty());
}

TEST_CASE("a time asked for with nothing written says so, and what is typed next does not leave by Enter")
{
    Writing writing;
    QSignalSpy later(&writing.composer, &Composer::laterRequested);
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(later.count() == 0);
    CHECK(writing.note.text() == u"Write a message first. Then choose when it leaves.");
    CHECK(writing.note.isVisibleTo(&writing.composer));
    writing.type("next tuesday 3pm");
    CHECK(writing.note.text().startsWith(QStringLiteral("Enter asks when it leaves.")));
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 0);
    CHECK(later.count() == 1);
    // Once asked, Enter is as it was.
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("Esc gives Enter back to sending where a time was asked for too early")
{
    Writing writing;
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    writing.key(Qt::Key_Escape);
    CHECK(writing.left.count() == 0);
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
    writing.type("hello");
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}
