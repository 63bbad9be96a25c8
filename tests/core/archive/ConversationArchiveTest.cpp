// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ConversationArchive.h"

#include "Conversation.h"
#include "TestScale.h"
#include "accounts/AccountRepository.h"
#include "accounts/AccountService.h"
#include "archive/FileArchiveSink.h"
#include "base/Utf8.h"
#include "media/FileStore.h"
#include "notes/NoteService.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// Somebody who saves a conversation as JSON.
struct Archiving : Conversation {
    QTemporaryDir disk;
    QThreadPool pool;
    FileStore files{disk.filePath(QStringLiteral("store")), clock};
    AccountService users{*database, clock};
    NoteService notes{*database, clock};
    ArchiveRequest request{threadId, {}, {}, ArchiveNotes::Without};
    QString path = disk.filePath(QStringLiteral("Ann.json"));
    std::vector<qint64> progress;

    Archiving()
    {
        const auto owner = await(users.owner());
        REQUIRE(owner);
        request.reader = owner->id;
    }
    Result<qint64> save(FileArchiveSink::Files copies = FileArchiveSink::Files::Names,
                        const std::function<void(ConversationArchive&)>& begun = {})
    {
        ConversationArchive archive(*database, &files, clock, pool);
        std::optional<Result<qint64>> outcome;
        QObject::connect(&archive, &ConversationArchive::finished, &archive, [&](qint64 entries) { outcome = entries; });
        QObject::connect(&archive, &ConversationArchive::failed, &archive, [&](const Error& error) { outcome = fail(error); });
        QObject::connect(&archive, &ConversationArchive::progressed, &archive, [&](qint64 done, qint64 total) {
            progress.push_back(done);
            CHECK(done <= total);
        });
        archive.start(request, std::make_unique<FileArchiveSink>(path, JsonArchive(), copies));
        if (begun) begun(archive);
        REQUIRE(waitFor([&] { return outcome.has_value(); }, std::chrono::seconds(120)));
        return *outcome;
    }
    [[nodiscard]] QJsonObject document() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return parseJson(file.readAll()).object();
    }
    [[nodiscard]] QJsonArray entries() const { return document()[QStringLiteral("entries")].toArray(); }
    [[nodiscard]] QStringList contents() const
    {
        QStringList all;
        for (const QJsonValue entry : entries()) all.append(entry[QStringLiteral("content")].toString());
        return all;
    }
    void fill(int count)
    {
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            MessageRepository messages(scope.connection());
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::seconds(1));
                Message message;
                message.id = MessageId::generate(clock.now());
                message.threadId = threadId;
                message.contactId = address.contactId;
                message.createdAt = clock.now();
                message.content = QStringLiteral("Message %1, which is as long as one that people write").arg(i);
                message.fromAddress = address.value;
                UINBOX_TRY(messages.insert(message));
            }
            return {};
        }));
    }
    [[nodiscard]] QStringList filesAround() const { return QDir(disk.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
};

}  // namespace

TEST_CASE("a conversation is saved from its beginning, with ids, times, addresses and how each message stands")
{
    Archiving desk;
    const Message in = desk.inbound(QStringLiteral("Hello"));
    desk.clock.advance(std::chrono::minutes(5));
    const Message out = desk.outbound(QStringLiteral("And to you"), MessageStatus::Delivered);
    REQUIRE(desk.save().value() == 2);
    const QJsonObject document = desk.document();
    CHECK(document[QStringLiteral("format")] == QStringLiteral("unified-inbox-conversation"));
    CHECK(document[QStringLiteral("version")] == 1);
    CHECK(document[QStringLiteral("contact")][QStringLiteral("name")] == QStringLiteral("Ann"));
    CHECK(document[QStringLiteral("contact")][QStringLiteral("addresses")][0][QStringLiteral("value")] == desk.address.value);
    const QJsonObject first = desk.entries()[0].toObject();
    CHECK(first[QStringLiteral("id")] == in.id.toString());
    CHECK(first[QStringLiteral("direction")] == QStringLiteral("inbound"));
    CHECK(first[QStringLiteral("channel")] == QStringLiteral("sms"));
    CHECK(first[QStringLiteral("createdAt")] == toIso8601(in.createdAt));
    CHECK(first[QStringLiteral("from")] == desk.address.value);
    const QJsonObject second = desk.entries()[1].toObject();
    CHECK(second[QStringLiteral("id")] == out.id.toString());
    CHECK(second[QStringLiteral("status")] == QStringLiteral("delivered"));
}

TEST_CASE("since a moment, what is of that moment is among it and what is older is not")
{
    Archiving desk;
    (void)desk.inbound(QStringLiteral("old"));
    desk.clock.advance(std::chrono::hours(1));
    (void)desk.inbound(QStringLiteral("of that moment"));
    desk.request.since = desk.clock.now();
    desk.clock.advance(std::chrono::hours(1));
    (void)desk.inbound(QStringLiteral("new"));
    REQUIRE(desk.save().value() == 2);
    CHECK(desk.contents() == QStringList{QStringLiteral("of that moment"), QStringLiteral("new")});
    CHECK(desk.document()[QStringLiteral("since")] == toIso8601(*desk.request.since));
}

TEST_CASE("notes are saved only where that is wanted, and other people's private ones never")
{
    Archiving desk;
    (void)desk.inbound(QStringLiteral("Hello"));
    const UserId other = UserId::generate(desk.clock.now());
    REQUIRE(desk.database.write([&](db::WriteScope& scope) {
        return AccountRepository(scope.connection()).insertUser({other, QStringLiteral("Eve"), Role::User, desk.clock.now()});
    }));
    const auto note = [&](UserId by, const char* text, NoteVisibility visibility) {
        desk.clock.advance(std::chrono::minutes(1));
        REQUIRE(await(desk.notes.add(desk.threadId, by, QString::fromLatin1(text), visibility)));
    };
    note(desk.request.reader, "mine", NoteVisibility::Private);
    note(other, "for all", NoteVisibility::Team);
    note(other, "secret of Eve", NoteVisibility::Private);
    REQUIRE(desk.save().value() == 1);
    CHECK(desk.contents() == QStringList{QStringLiteral("Hello")});
    desk.request.notes = ArchiveNotes::With;
    REQUIRE(desk.save().value() == 3);
    CHECK(desk.contents() == QStringList{QStringLiteral("Hello"), QStringLiteral("mine"), QStringLiteral("for all")});
    CHECK(desk.entries()[2].toObject()[QStringLiteral("userName")] == QStringLiteral("Eve"));
    CHECK(desk.progress.back() == 3);
}

TEST_CASE("files lie in a folder beside it where that is wanted; one that is not there is named all the same")
{
    Archiving desk;
    const auto stored = await(desk.files.putBytes("%PDF-1.4 list", QStringLiteral("application/pdf")));
    REQUIRE(stored);
    Message message;
    Attachment file;
    file.id = AttachmentId::generate(desk.clock.now());
    file.contentHash = stored->hash;
    file.fileName = QStringLiteral("../../list.pdf");
    file.contentType = stored->contentType;
    Attachment gone = file;
    gone.id = AttachmentId::generate(desk.clock.now());
    gone.position = 1;
    gone.contentHash = QByteArray(32, 'x');
    message.attachments = {file, gone};
    message.fromAddress = desk.address.value;
    (void)desk.add(message);
    REQUIRE(QDir(desk.disk.path()).mkdir(QStringLiteral("Ann_files")));
    REQUIRE(desk.save(FileArchiveSink::Files::Copies));
    const QJsonValue files = desk.entries()[0][QStringLiteral("attachments")];
    // The folder that was there already is left alone.
    CHECK(files[0][QStringLiteral("path")] == QStringLiteral("Ann_files 2/0001 list.pdf"));
    CHECK(files[1][QStringLiteral("path")].isUndefined());
    CHECK(files[1][QStringLiteral("name")] == QStringLiteral("../../list.pdf"));
    QFile copy(desk.disk.filePath(QStringLiteral("Ann_files 2/0001 list.pdf")));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "%PDF-1.4 list");
    REQUIRE(desk.save(FileArchiveSink::Files::Names));
    CHECK(desk.entries()[0][QStringLiteral("attachments")][0][QStringLiteral("path")].isUndefined());
}

TEST_CASE("one that is stopped, or that the disk does not take, leaves nothing behind, and what was there before stays")
{
    Archiving desk;
    desk.fill(500);
    QFile before(desk.path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    const QStringList around = desk.filesAround();
    const auto stopped = desk.save(FileArchiveSink::Files::Copies, [](ConversationArchive& archive) {
        QObject::connect(&archive, &ConversationArchive::progressed, &archive, [&archive](qint64 done) {
            if (done > 0) archive.cancel();
        });
    });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    desk.pool.waitForDone();
    CHECK(desk.filesAround() == around);
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == "before");
    desk.path = QStringLiteral("/nowhere/at/all.json");
    CHECK(desk.save().error().kind == ErrorKind::Storage);
    desk.request.thread = ThreadId::generate(desk.clock.now());
    CHECK(desk.save().error().kind == ErrorKind::NotFound);
}

TEST_CASE("a conversation of any length takes the same memory")
{
    Archiving desk;
    const int count = scaleOf("UINBOX_ARCHIVE_MESSAGES", 20'000);
    desk.fill(count);
    REQUIRE(desk.save());
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    REQUIRE(desk.save().value() == count);
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    CHECK(after.ru_maxrss - before.ru_maxrss < 20'000);
    CHECK(desk.entries().size() == count);
    CHECK(desk.progress.size() > 100);
}
