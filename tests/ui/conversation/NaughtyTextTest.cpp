// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include "notes/NoteRepository.h"

#include "SharedData.h"
#include "TurnWatch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("naughty strings as messages and as notes are laid out, selected, copied and looked for")
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    if (!bytes) return;
    const QJsonArray strings = QJsonDocument::fromJson(*bytes).array();
    REQUIRE(strings.size() > 500);
    // Scripts that no font of this machine has.
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    Screen screen;
    REQUIRE(screen.database.write([&](db::WriteScope& scope) -> Result<> {
        for (const auto& value : strings) {
            screen.clock.advance(std::chrono::minutes(1));
            Message message;
            message.createdAt = screen.clock.now();
            message.id = MessageId::generate(message.createdAt);
            message.threadId = screen.threadId;
            message.contactId = screen.address.contactId;
            message.content = value.toString();
            UINBOX_TRY(ThreadWrites(scope, message.createdAt).add(message));
            Note note;
            note.createdAt = message.createdAt;
            note.id = NoteId::generate(note.createdAt);
            note.threadId = screen.threadId;
            note.content = value.toString();
            UINBOX_TRY(NoteRepository(scope.connection()).insert(note));
        }
        return {};
    }));
    screen.open();
    TurnWatch longest;
    while (screen.model.hasOlder() || screen.top(0) < 0) {
        QTest::keyClick(&screen.view, Qt::Key_PageUp);
        screen.view.viewport()->repaint();
        QCoreApplication::processEvents();
        longest.turn();
    }
    CHECK(screen.model.rowCount() == 2 * strings.size());
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
    longest.restart();
    QTest::keyClick(&screen.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
    longest.restart();
    QTest::keyClick(&screen.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
    CHECK(QGuiApplication::clipboard()->text().contains(u"DROP TABLE users"));
    longest.restart();
    screen.view.setFind(foldedText(u"a"), std::nullopt);
    screen.view.viewport()->repaint();
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
    longest.restart();
    screen.view.resize(500, 600);
    screen.view.viewport()->repaint();
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
}

TEST_CASE("text that runs from the right, that has no width, or is all marks does not stop the window")
{
    const ExpectedWarnings fonts(QStringLiteral("OpenType support missing"));
    TurnWatch longest;
    for (const char* part : {"مرحبا بك hello ", "\u200b\u200d\u2060", "\u202eabc\u202c", "a\u0301\u0302\u0303", "👩\u200d👩\u200d👧 ",
                             "*a* _b_ ~c~ ```d``` ", "https://a.example/x ", "\n"}) {
        Screen screen;
        const QString text = QString::fromUtf8(part).repeated(2'000'000 / static_cast<int>(qstrlen(part)));
        for (const Channel channel : {Channel::Sms, Channel::WhatsApp}) {
            Message message;
            message.channel = channel;
            message.content = text;
            message.fromAddress = screen.address.value;
            screen.clock.advance(std::chrono::hours(1));
            (void)screen.add(std::move(message));
        }
        longest.restart();
        screen.open();
        // Each step is a turn of its own, so that a slow one has a name.
        const auto step = [&](const char* what, const auto& work) {
            longest.restart();
            longest.turn(QString::fromLatin1(what), work);
            CAPTURE(part, what);
            CHECK(longest.milliseconds() < TurnWatch::kFreeze);
        };
        CAPTURE(part);
        CHECK(longest.milliseconds() < TurnWatch::kFreeze);
        for (int width = 800; width > 500; width -= 100) {
            step("resize", [&] { screen.view.resize(width, 600); });
            step("paint", [&] { screen.view.viewport()->repaint(); });
        }
        step("focus", [&] { screen.view.focusRow(0); });
        QString copied;
        step("copy", [&] { copied = screen.view.selectedText(); });
        CHECK(copied == text);
        step("press", [&] { QTest::mousePress(screen.view.viewport(), Qt::LeftButton, Qt::NoModifier, {100, 10}); });
    }
}

TEST_CASE("a message of two megabytes does not stop the window, and is copied whole")
{
    Screen screen;
    const QString text = QStringLiteral("word ").repeated(400'000);
    screen.inbound(text);
    TurnWatch longest;
    screen.open();
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
    longest.restart();
    screen.view.resize(700, 600);
    screen.view.viewport()->repaint();
    CHECK(longest.milliseconds() < TurnWatch::kFreeze);
    screen.view.focusRow(0);
    CHECK(screen.view.selectedText() == text);
}
