// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"
#include "TurnWatch.h"

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("at the end the view follows what arrives")
{
    Screen screen;
    screen.fill(100);
    screen.open();
    for (int i = 0; i < 5; ++i) {
        screen.endSeen.clear();
        const Message fresh = screen.inboundLater(QStringLiteral("new %1").arg(i));
        REQUIRE(waitFor([&] { return screen.model.rowOf(fresh.id) == screen.last(); }));
        CHECK(screen.below(screen.last()) == screen.height());
        REQUIRE(waitFor([&] { return !screen.endSeen.isEmpty(); }));
        CHECK_FALSE(screen.jump().isVisible());
    }
}

TEST_CASE("an arrival while older messages are read moves no pixel of them and is counted")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    screen.bar().setValue(screen.bar().value() - 777);
    screen.settle();
    screen.endSeen.clear();
    const auto before = screen.places();
    REQUIRE(before.size() >= 3);
    for (int i = 1; i <= 3; ++i) {
        const Message fresh = screen.inboundLater(QStringLiteral("new"));
        REQUIRE(waitFor([&] { return screen.model.rowOf(fresh.id) >= 0; }));
        CHECK(screen.places() == before);
        CHECK(screen.jump().isVisible());
        REQUIRE(waitFor([&] { return screen.jump().accessibleName().contains(QStringLiteral("%1 new").arg(i)); }));
    }
    CHECK(screen.endSeen.isEmpty());

    QTest::mouseClick(&screen.jump(), Qt::LeftButton);
    CHECK(screen.view.isAtEnd());
    CHECK(screen.below(screen.last()) == screen.height());
    CHECK_FALSE(screen.jump().isVisible());
    CHECK(screen.endSeen.count() == 1);
}

TEST_CASE("what one sends while reading above is not counted as new")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    screen.bar().setValue(screen.bar().value() - 777);
    const Message sent = screen.outboundLater(QStringLiteral("hi"), MessageStatus::Pending);
    REQUIRE(waitFor([&] { return screen.model.rowOf(sent.id) >= 0; }));
    CHECK_FALSE(screen.jump().accessibleName().contains(QStringLiteral("new,")));
    CHECK_FALSE(screen.jump().accessibleName().contains(QRegularExpression(QStringLiteral("\\d"))));
}

TEST_CASE("older pages come in above without moving what is read")
{
    Screen screen;
    screen.fill(600);
    screen.open();
    for (int page = 0; page < 5; ++page) {
        const auto before = screen.places();
        const int rows = screen.model.rowCount();
        screen.model.fetchOlder();
        REQUIRE(waitFor([&] { return screen.model.rowCount() > rows; }));
        CHECK(screen.places() == before);
        screen.bar().setValue(screen.bar().value() - 313);
    }
}

TEST_CASE("at the very top an older page comes in above without moving what is read")
{
    Screen screen;
    screen.fill(600);
    screen.open();
    const int rows = screen.model.rowCount();
    screen.bar().setValue(0);
    REQUIRE(screen.top(0) == 0);
    const auto before = screen.placesBelowFirst();
    REQUIRE(before.size() >= 2);
    REQUIRE(waitFor([&] { return screen.model.rowCount() > rows; }));
    const auto after = screen.places();
    for (const auto& [id, y] : before) {
        REQUIRE(after.count(id) == 1);
        CHECK(after.at(id) == y);
    }
}

TEST_CASE("each page upwards moves by a page, from the end to the first message")
{
    Screen screen;
    const auto ids = screen.fill(400);
    screen.open();
    int pages = 0;
    for (; pages < 200 && !(screen.firstVisible() == 0 && screen.top(0) == 0 && !screen.model.hasOlder()); ++pages) {
        const MessageId first = screen.model.message(screen.firstVisible()).id;
        const int before = screen.top(screen.firstVisible());
        QTest::keyClick(&screen.view, Qt::Key_PageUp);
        screen.settle();
        const int row = screen.model.rowOf(first);
        REQUIRE(row >= 0);
        INFO("page " << pages);
        if (screen.top(0) < 0) REQUIRE(screen.top(row) == before + screen.bar().pageStep());
        REQUIRE(screen.top(row) > before);
    }
    CHECK(pages > 10);
    CHECK(screen.model.message(0).id == ids.front());
    CHECK(screen.top(0) == 0);
    CHECK(screen.bar().value() == 0);
}

TEST_CASE("from the top of a long conversation one jump leads to the newest message")
{
    Screen screen;
    const auto ids = screen.fill(1800);
    screen.open();
    while (screen.model.hasOlder()) {
        screen.bar().setValue(0);
        screen.settle();
    }
    REQUIRE(screen.model.hasNewer());
    REQUIRE_FALSE(screen.view.isAtEnd());
    screen.view.jumpToLatest();
    REQUIRE(waitFor([&] { return screen.opened.count() == 2; }));
    screen.settle();
    CHECK(screen.model.message(screen.last()).id == ids.back());
    CHECK(screen.below(screen.last()) == screen.height());
    CHECK(screen.view.isAtEnd());
}

TEST_CASE("resizing keeps the first message that is seen")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    for (const int back : {700, 761, 803, 850, 901}) {
        screen.bar().setValue(screen.bar().maximum() - back);
        screen.settle();
        for (const int width : {500, 1000, 420, 800}) {
            const MessageId first = screen.model.message(screen.firstVisible()).id;
            screen.view.resize(width, 600);
            INFO("scrolled back " << back << ", width " << width);
            REQUIRE(screen.view.viewport()->width() > 0);
            CHECK(screen.model.message(screen.firstVisible()).id == first);
        }
    }
}

TEST_CASE("resizing at the end stays at the end")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    for (const QSize size : {QSize(500, 600), QSize(500, 300), QSize(900, 700), QSize(800, 600)}) {
        screen.view.resize(size);
        CHECK(screen.view.isAtEnd());
        CHECK(screen.below(screen.last()) == screen.height());
    }
}

TEST_CASE("making the view lower or higher keeps what is read where it is")
{
    Screen screen;
    screen.fill(200);
    screen.open();
    screen.bar().setValue(screen.bar().value() - 2000);
    screen.settle();
    const MessageId first = screen.model.message(screen.firstVisible()).id;
    const int y = screen.top(screen.firstVisible());
    for (const int height : {300, 700, 600}) {
        screen.view.resize(800, height);
        CHECK(screen.model.message(screen.firstVisible()).id == first);
        CHECK(screen.top(screen.model.rowOf(first)) == y);
    }
}

TEST_CASE("a message that is taken back goes without moving those above it")
{
    Screen screen;
    screen.fill(200);
    const Message sent = screen.outboundLater(QStringLiteral("oops"), MessageStatus::Pending);
    screen.fill(30);
    screen.open();
    screen.bar().setValue(screen.bar().maximum() - 2000);
    screen.settle();
    const auto before = screen.places();
    REQUIRE(screen.model.rowOf(sent.id) > screen.firstVisible());
    screen.setStatus(sent.id, MessageStatus::Canceled);
    REQUIRE(waitFor([&] { return screen.model.rowOf(sent.id) < 0; }));
    int same = 0;
    for (const auto& [id, y] : screen.places()) same += before.count(id) && before.at(id) == y ? 1 : 0;
    CHECK(same >= 2);
}

TEST_CASE("a scheduled message that leaves while one reads moves nothing of what is seen")
{
    Screen screen;
    screen.fill(20);
    const Message later = screen.scheduled(QStringLiteral("later"), screen.clock.now() + std::chrono::hours(1));
    screen.fill(40);
    screen.open();
    screen.bar().setValue(screen.bar().maximum() / 2);
    screen.settle();
    const auto before = screen.places();
    REQUIRE(before.size() >= 3);
    CHECK(screen.model.rowOf(later.id) == -1);
    screen.leave(later.id);
    REQUIRE(waitFor([&] { return screen.model.rowOf(later.id) == screen.last(); }));
    const auto after = screen.places();
    for (const auto& [id, y] : before) {
        REQUIRE(after.count(id));
        CHECK(after.at(id) == y);
    }
    CHECK(screen.top(screen.last()) > screen.height());
}

TEST_CASE("scrolling to the end by hand counts as having seen it")
{
    Screen screen;
    screen.fill(200);
    screen.open(60);
    REQUIRE(screen.endSeen.isEmpty());
    screen.bar().setValue(screen.bar().maximum());
    while (!screen.view.isAtEnd()) screen.bar().setValue(screen.bar().maximum());
    CHECK(screen.endSeen.count() == 1);
}
