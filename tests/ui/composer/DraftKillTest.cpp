// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conversation.h"
#include "Waiting.h"
#include "Writer.h"
#include "composer/DraftKeeper.h"
#include "threads/ThreadService.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

constexpr char kFolder[] = "UINBOX_TEST_DRAFT_FOLDER";
constexpr char kThread[] = "UINBOX_TEST_DRAFT_THREAD";

std::unique_ptr<db::Database> openIn(const QString& folder)
{
    auto opened =
        db::Database::open({QDir(folder).filePath(QStringLiteral("inbox.db")), QDir(folder).filePath(QStringLiteral("backups"))});
    REQUIRE(opened);
    return std::move(*opened);
}

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

/// A conversation on the disk that nobody has open.
ThreadId makeConversation(const QString& folder, const Clock& clock)
{
    const auto database = openIn(folder);
    ThreadId thread;
    REQUIRE(await(database->write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto address, ContactService::findOrCreate(scope, AddressKind::Email, QStringLiteral("ann@example.com"),
                                                                       QStringLiteral("Ann"), clock.now()));
        UINBOX_ASSIGN(thread, ThreadWrites(scope, clock.now()).threadOf(address.contactId));
        return {};
    })));
    return thread;
}

}  // namespace

// The part of the test below that is killed: another process of this program.
TEST_CASE("somebody writes an e-mail and a note, and goes on doing nothing", "[.]")
{
    const QString folder = qEnvironmentVariable(kFolder);
    const auto thread = ThreadId::fromString(qEnvironmentVariable(kThread));
    if (folder.isEmpty() || !thread) {
        WARN("SKIPPED: is started by another test");
        return;
    }
    const auto database = openIn(folder);
    Writer writer(Channel::Email);
    ThreadService service(*database, writer.clock);
    DraftKeeper keeper(service);
    QObject::connect(&writer.composer, &Composer::edited, &keeper, [&] {
        Draft draft = writer.composer.draft();
        draft.threadId = *thread;
        keeper.edited(draft);
    });
    writer.composer.setTeam({});
    writer.key(Qt::Key_B, Qt::ControlModifier);
    writer.type("half an e-mail");
    writer.files.add({QDir(folder).filePath(QStringLiteral("price list.txt")), QDir(folder).filePath(QStringLiteral("gone.txt"))});
    writer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writer.type("half a note");
    QElapsedTimer sinceLastKey;
    sinceLastKey.start();
    REQUIRE(waitFor([&] { return !keeper.unsaved(*thread); }));
    say(sinceLastKey.elapsed() <= 1000 ? "kept in time" : "kept late");
    (void)waitFor([] { return false; }, 60s);
}

TEST_CASE("a draft with its note, formats and files outlives kill -9, and what is gone is said")
{
    QTemporaryDir folder;
    ManualClock clock;
    const ThreadId thread = makeConversation(folder.path(), clock);
    for (const char* name : {"price list.txt", "gone.txt"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kFolder), folder.path());
    environment.insert(QLatin1String(kThread), thread.toString());
    process.setProcessEnvironment(environment);
    QByteArray said;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [&] { said += process.readAllStandardOutput(); });
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("somebody writes an e-mail and a note\\, and goes on doing nothing")});
    REQUIRE(waitFor([&] { return said.contains("kept") || process.state() == QProcess::NotRunning; }, 60s));
    INFO(said.toStdString());
    CHECK(said.contains("kept in time"));
    process.kill();
    REQUIRE(waitFor([&] { return process.state() == QProcess::NotRunning; }));
    REQUIRE(QFile::remove(folder.filePath(QStringLiteral("gone.txt"))));

    const auto database = openIn(folder.path());
    ThreadService service(*database, clock);
    const auto draft = await(service.draft(thread));
    REQUIRE((draft && *draft));
    CHECK((*draft)->channel == Channel::Email);
    CHECK((*draft)->content == u"half an e-mail");
    CHECK((*draft)->note == u"half a note");
    Writer writer;
    writer.composer.setDraft(**draft);
    CHECK(writer.composer.channel() == Channel::Email);
    CHECK(writer.composer.draft().html == (*draft)->html);
    CHECK((*draft)->html.contains(QStringLiteral("<b>half an e-mail</b>")));
    CHECK(writer.notes.text() == u"half a note");
    REQUIRE(writer.files.files().size() == 2);
    CHECK(writer.files.files()[0].fileName == u"price list.txt");
    CHECK(waitFor([&] { return writer.note.text().contains(QStringLiteral("Not there any more: gone.txt")); }));
    CHECK(writer.edited.isEmpty());
}

TEST_CASE("a message that is sent takes its draft away and leaves the note that is being written")
{
    Conversation conversation;
    ThreadService service(*conversation.database, conversation.clock);
    Draft draft;
    draft.threadId = conversation.threadId;
    draft.content = QStringLiteral("hello");
    draft.note = QStringLiteral("call her");
    draft.cc = QStringList{QStringLiteral("bob@example.com")};
    REQUIRE(await(service.saveDraft(draft)));
    const auto forget = [&] {
        return conversation.database.write(
            [&](db::WriteScope& scope) { return ThreadRepository(scope.connection()).forgetDraftMessage(conversation.threadId); });
    };
    REQUIRE(forget());
    auto kept = await(service.draft(conversation.threadId));
    REQUIRE((kept && *kept));
    CHECK((*kept)->content.isEmpty());
    CHECK((*kept)->cc.isEmpty());
    CHECK((*kept)->note == u"call her");
    draft.note.clear();
    REQUIRE(await(service.saveDraft(draft)));
    REQUIRE(forget());
    kept = await(service.draft(conversation.threadId));
    REQUIRE(kept);
    CHECK_FALSE(kept->has_value());
}
