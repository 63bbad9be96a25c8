// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("the counter appears when a text costs more than one message")
{
    Writing writing;
    writing.type("short");
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    writing.set(QString(161, u'x'));
    CHECK(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.segments.counter() == u"GSM-7 · 2 messages · 145 left");
    CHECK(writing.segments.warning().isEmpty());
    CHECK(writing.button.isEnabled());
    // One character outside the SMS alphabet makes every message shorter.
    writing.set(QString(71, QChar(0x4F60)));
    CHECK(writing.segments.counter() == u"UCS-2 · 2 messages · 63 left");
}

TEST_CASE("a costly character shows the counter at once, is marked and named, and is replaced by a plain one")
{
    Writing writing;
    writing.type("It");
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    writing.set(QStringLiteral("It\u2019s \u201Cfine\u201D\u2026"));
    CHECK(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.segments.counter().contains(QStringLiteral("UCS-2")));
    CHECK(writing.segments.warning().contains(QChar(0x2019)));
    CHECK(writing.segments.warning().contains(QStringLiteral("and 3 more leave 70 characters, not 160.")));
    CHECK(writing.edit.extraSelections().size() == 4);
    QPushButton* replace = writing.segments.findChild<QPushButton*>();
    REQUIRE(replace);
    REQUIRE(replace->isVisibleTo(&writing.composer));
    replace->click();
    CHECK(writing.composer.text() == u"It's \"fine\"...");
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.edit.extraSelections().isEmpty());
    CHECK(writing.edited.count() > 0);
    writing.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.composer.text() == u"It\u2019s \u201Cfine\u201D\u2026");
}

TEST_CASE("what a costly character does to the price is said in words")
{
    Writing writing;
    const auto warning = [&](const QString& text) {
        writing.set(text);
        return writing.segments.warning().remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    CHECK(warning(QString(100, u'x') + QChar(0x4F60)) == u"\u4F60 makes this text twice as expensive.");
    CHECK(warning(QString(140, u'x') + QChar(0x4F60)) == u"\u4F60 makes this text three times as expensive.");
    CHECK(warning(QString(200, u'x') + QChar(0x4F60)) == u"\u4F60 makes this 3 messages instead of 2.");
    CHECK(warning(QString(250, u'x') + QChar(0x4F60)) == u"\u4F60 makes this text twice as expensive.");
    CHECK(warning(QString(320, u'x') + QChar(0x4F60)) == u"\u4F60 makes this 5 messages instead of 3.");
    CHECK(warning(QStringLiteral("10 \u20AC")) == u"\u20AC counts twice.");
    // Letters that only look foreign stay: there is nothing plain to replace them by.
    CHECK_FALSE(writing.segments.findChild<QPushButton*>()->isVisibleTo(&writing.composer));
}

TEST_CASE("only an SMS is counted")
{
    Writing writing;
    writing.composer.setChannel(Channel::WhatsApp);
    writing.set(QString(500, QChar(0x4F60)));
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.edit.extraSelections().isEmpty());
    writing.composer.setChannel(Channel::Sms);
    CHECK(writing.segments.isVisibleTo(&writing.composer));
}
