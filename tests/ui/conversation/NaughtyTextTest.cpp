// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screen.h"

#include "notes/NoteRepository.h"

#include "SharedData.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// Generous for a machine that others use: what is tested is that nothing takes seconds.
constexpr qint64 kFreezeMs = 1'000;

}  // namespace

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
    qint64 slowest = 0;
    while (screen.model.hasOlder() || screen.top(0) < 0) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&screen.view, Qt::Key_PageUp);
        screen.view.viewport()->repaint();
        slowest = qMax(slowest, timer.elapsed());
        QCoreApplication::processEvents();
    }
    CHECK(screen.model.rowCount() == 2 * strings.size());
    CHECK(slowest < kFreezeMs);
    QTest::keyClick(&screen.view, Qt::Key_A, Qt::ControlModifier);
    CHECK(screen.view.selectedText().contains(u"DROP TABLE users"));
    screen.view.setFind(foldedText(u"a"), std::nullopt);
    screen.view.viewport()->repaint();
}

TEST_CASE("a message of two megabytes does not stop the window, and is copied whole")
{
    Screen screen;
    const QString text = QStringLiteral("word ").repeated(400'000);
    screen.inbound(text);
    screen.open();
    QElapsedTimer timer;
    timer.start();
    screen.view.resize(700, 600);
    screen.view.viewport()->repaint();
    CHECK(timer.elapsed() < kFreezeMs);
    screen.view.focusRow(0);
    CHECK(screen.view.selectedText() == text);
}
