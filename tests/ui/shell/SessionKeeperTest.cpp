// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SessionKeeper.h"

#include "Window.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/ThreadListView.h"
#include "shell/Panes.h"

#include <QFile>
#include <QProcess>
#include <QScrollBar>

#include <cstdio>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

constexpr char kFolder[] = "UINBOX_TEST_SESSION_FOLDER";

struct Reader : Window {
    /// A conversation of 60 messages, open.
    void open()
    {
        fill();
        start();
        window->resize(1100, 700);
        window->openRow(0);
        REQUIRE(isRead());
    }
    void fill()
    {
        for (int i = 0; i < 60; ++i) {
            clock.advance(1min);
            (void)inbound(QStringLiteral("message %1, with some words that fill a line or two of the conversation").arg(i));
        }
    }
    [[nodiscard]] ConversationView& view() const { return window->pane().view(); }
    [[nodiscard]] bool isRead() const
    {
        return waitFor([&] { return window->pane().thread() == threadId && view().model().rowCount() > 0; });
    }
    void scrollUp(int by) const { view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() - by); }
    /// As another start would read it now.
    [[nodiscard]] WindowSession onDisk() const { return WindowMemory(profile.path()).session(); }
};

}  // namespace

TEST_CASE("what is open is on the disk soon after it was opened, without a close")
{
    Reader reader;
    reader.open();
    CHECK(waitFor([&] { return reader.onDisk().thread == reader.threadId; }));
    CHECK(reader.onDisk().page == u"inbox");
    reader.scrollUp(900);
    CHECK(waitFor([&] { return reader.onDisk().topEntry.has_value(); }));
    reader.window->panes().setDetailsWanted(true);
    QTest::keyClick(reader.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(waitFor([&] { return reader.onDisk().page == u"contacts" && reader.onDisk().details; }));
}

TEST_CASE("after a restart the keyboard is in the list, with the conversation of before beside it")
{
    Reader reader;
    reader.open();
    CHECK(waitFor([&] { return reader.onDisk().thread == reader.threadId; }));
    reader.window->close();
    reader.window.reset();
    reader.show();
    REQUIRE(reader.isRead());
    CHECK(qobject_cast<ThreadListView*>(reader.window->focusWidget()));
}

TEST_CASE("the place where somebody read comes back to the pixel, also further back than what is loaded at first")
{
    const int up = GENERATE(300, 3000);
    Reader reader;
    reader.open();
    for (int done = 0; done < up; done += 100) {
        reader.scrollUp(100);
        REQUIRE(waitFor([&] { return reader.view().verticalScrollBar()->value() > 0 || reader.view().model().rowCount() == 60; }));
    }
    const auto before = reader.view().anchor();
    REQUIRE(before);
    REQUIRE_FALSE(reader.view().isAtEnd());
    reader.window->close();
    reader.window.reset();
    reader.show();
    REQUIRE(reader.isRead());
    CHECK(waitFor([&] {
        const auto now = reader.view().anchor();
        return now && now->entry == before->entry && now->shown == before->shown;
    }));
}

TEST_CASE("a window that is closed before its list is there keeps what was to come back")
{
    Reader reader;
    reader.open();
    reader.window->close();
    reader.window.reset();
    reader.window = std::make_unique<MainWindow>(reader.makeContext());
    reader.window->close();
    reader.window.reset();
    CHECK(reader.onDisk().thread == reader.threadId);
}

TEST_CASE("a file that somebody damaged brings nothing back, and does no harm")
{
    Reader reader;
    QFile file(reader.profile.filePath(QStringLiteral("window.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"geometry": 7, "panes": "!!", "page": "nowhere", "thread": "../..", "entry": [], "shown": "x")");
    file.close();
    reader.start();
    CHECK(reader.window->isVisible());
}

// The part of the test below that is killed: another process of this program.
TEST_CASE("somebody reads and goes on doing nothing", "[.]")
{
    const QString folder = qEnvironmentVariable(kFolder);
    if (folder.isEmpty()) {
        WARN("SKIPPED: is started by another test");
        return;
    }
    Reader reader;
    reader.folder = folder;
    reader.open();
    reader.scrollUp(700);
    const auto place = reader.view().anchor();
    REQUIRE(place);
    (void)waitFor([] { return false; }, SessionKeeper::kSoon + 600ms);
    std::printf("at-place %s %s\n", qPrintable(reader.threadId.toString()), qPrintable(place->entry.toString()));
    std::fflush(stdout);
    (void)waitFor([] { return false; }, 60s);
}

TEST_CASE("a window that is killed a second after the last change has kept it")
{
    const QTemporaryDir folder;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kFolder), folder.path());
    process.setProcessEnvironment(environment);
    QByteArray said;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] { said += process.readAllStandardOutput(); });
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("somebody reads and goes on doing nothing")});
    REQUIRE(waitFor([&] { return said.contains("at-place ") || process.state() == QProcess::NotRunning; }, 60s));
    process.kill();
    REQUIRE(waitFor([&] { return process.state() == QProcess::NotRunning; }));
    INFO(said.toStdString());
    const QList<QByteArray> words = said.mid(said.indexOf("at-place ")).simplified().split(' ');
    REQUIRE(words.size() >= 3);
    const WindowSession session = WindowMemory(folder.path()).session();
    REQUIRE(session.thread);
    CHECK(session.thread->toString().toLatin1() == words[1]);
    REQUIRE(session.topEntry);
    CHECK(session.topEntry->toString().toLatin1() == words[2]);
}
