// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/UndoSendStrip.h"

#include "Writer.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

TEST_CASE("the strip counts down by the clock alone and goes away when the message leaves")
{
    Writer writer;
    auto* strip = writer.composer.findChild<UndoSendStrip*>();
    REQUIRE(strip);
    CHECK_FALSE(strip->isVisible());
    writer.composer.countDown(writer.clock.now() + 5s);
    CHECK(strip->isVisible());
    CHECK(strip->text() == u"Sending in 5 s");
    CHECK(strip->accessibleName().contains(QStringLiteral("can be taken back")));
    writer.clock.advance(3200ms);
    strip->refresh();
    CHECK(strip->text() == u"Sending in 2 s");
    // The name is for being said once, not with every second.
    CHECK(strip->accessibleName().contains(QStringLiteral("5 s")));
    writer.clock.advance(1800ms);
    strip->refresh();
    CHECK_FALSE(strip->isVisible());
    CHECK_FALSE(strip->isCounting());
}

TEST_CASE("its button asks to take the message back, and another conversation has none of it")
{
    Writer writer;
    QSignalSpy undo(&writer.composer, &Composer::undoRequested);
    auto* strip = writer.composer.findChild<UndoSendStrip*>();
    writer.composer.countDown(writer.clock.now() + 5s);
    QTest::mouseClick(writer.button(QStringLiteral("Undo")), Qt::LeftButton);
    CHECK(undo.count() == 1);
    writer.composer.begin(QStringLiteral("Bob"), Channel::Sms);
    CHECK_FALSE(strip->isVisible());
    writer.composer.countDown(writer.clock.now());
    CHECK_FALSE(strip->isVisible());
}
