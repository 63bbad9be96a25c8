// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is being written in the window of the whole program, which is killed.

#include "Waiting.h"

#include "composer/Composer.h"
#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"
#include "contacts/ContactService.h"
#include "conversation/ConversationPane.h"
#include "desktop/DesktopProgram.h"
#include "shell/MainWindow.h"
#include "threads/ThreadService.h"
#include "threads/ThreadWrites.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr char kProfile[] = "UINBOX_TEST_DRAFT_PROFILE";
constexpr int kLongestMs = 1000;

/// The desktop program on a profile, with the only conversation there is.
struct Desk {
    std::unique_ptr<app::DesktopProgram> program;
    ThreadId thread;

    explicit Desk(const QString& profile)
    {
        qputenv("PORT", "0");
        app::DesktopOptions options;
        options.profileDir = profile;
        options.appearance = ui::Appearance::Light;
        program = std::make_unique<app::DesktopProgram>(*qApp, options);
        REQUIRE_FALSE(program->start().has_value());
        REQUIRE(await(program->backend()->database().write([&](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(const auto address,
                          ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+14155552001"),
                                                       QStringLiteral("Ann"), program->backend()->clock().now()));
            UINBOX_ASSIGN(thread, ThreadWrites(scope, program->backend()->clock().now()).threadOf(address.contactId));
            return {};
        })));
        window().openConversation(thread);
        REQUIRE(waitFor([&] { return window().pane().thread() == thread && composer().isVisible(); }));
    }
    [[nodiscard]] ui::MainWindow& window() const { return *program->window(); }
    [[nodiscard]] ui::Composer& composer() const { return window().pane().composer(); }
    [[nodiscard]] ui::MessageEdit& field() const { return composer().findChild<ui::ComposerCard*>()->edit(); }
    [[nodiscard]] ui::MessageEdit& note() const { return composer().findChild<ui::NoteCard*>()->field(); }
    [[nodiscard]] bool isKept() const
    {
        const auto draft = await(program->backend()->threads().draft(thread));
        return draft && *draft && (*draft)->content == u"half a sentence" && (*draft)->note == u"half a note";
    }
};

}  // namespace

// The part of the test below that is killed: another process of this program.
TEST_CASE("somebody writes in the window and goes on doing nothing", "[.]")
{
    const QString profile = qEnvironmentVariable(kProfile);
    if (profile.isEmpty()) {
        WARN("SKIPPED: is started by another test");
        return;
    }
    const ExpectedWarnings keychain(QStringLiteral("keychain"));
    const Desk desk(profile);
    QTest::keyClicks(&desk.field(), QStringLiteral("half a sentence"));
    desk.composer().toggleNote();
    QTest::keyClicks(&desk.note(), QStringLiteral("half a note"));
    QElapsedTimer sinceLastKey;
    sinceLastKey.start();
    REQUIRE(waitFor([&] { return desk.isKept(); }));
    std::printf("kept after %lld ms\n", static_cast<long long>(sinceLastKey.elapsed()));
    std::fflush(stdout);
    (void)waitFor([] { return false; }, 60s);
}

TEST_CASE("what is being written is within a second where kill -9 does not reach it, and is there in the next run",
          "[integration][window]")
{
    QTemporaryDir dir;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kProfile), dir.filePath(QStringLiteral("profile")));
    process.setProcessEnvironment(environment);
    QByteArray said;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] { said += process.readAllStandardOutput(); });
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("somebody writes in the window and goes on doing nothing")});
    REQUIRE(waitFor([&] { return said.contains("kept after") || process.state() == QProcess::NotRunning; }, 60s));
    INFO(said.toStdString());
    const qsizetype at = said.indexOf("kept after ");
    REQUIRE(at >= 0);
    CHECK(said.mid(at + 11).split(' ').first().toInt() <= kLongestMs);
    process.kill();
    REQUIRE(waitFor([&] { return process.state() == QProcess::NotRunning; }));

    const ExpectedWarnings keychain(QStringLiteral("keychain"));
    const Desk desk(dir.filePath(QStringLiteral("profile")));
    REQUIRE(waitFor([&] { return desk.composer().text() == u"half a sentence"; }));
    CHECK(desk.composer().findChild<ui::NoteCard*>()->text() == u"half a note");
}
