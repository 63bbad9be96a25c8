// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ProfileStorage.h"

#include "Conversation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Stored : Conversation {
    QDir dir{QFileInfo(database.path()).path()};
    ProfileStorage storage{*database, dir.path()};

    void put(const char* path, int bytes, int hoursAgo = 0)
    {
        const QString full = dir.filePath(QLatin1String(path));
        REQUIRE(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
        file.flush();
        file.setFileTime(QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC).addSecs(-3600 * hoursAgo),
                         QFileDevice::FileModificationTime);
    }
    [[nodiscard]] bool has(const char* path) const { return QFile::exists(dir.filePath(QLatin1String(path))); }
    /// A message with a file that is here.
    void attach(char hash, const char* type, int size)
    {
        Attachment file;
        file.id = AttachmentId::generate(clock.now());
        file.contentType = QLatin1String(type);
        file.size = size;
        file.contentHash = QByteArray(32, hash);
        Message message;
        message.fromAddress = address.value;
        message.attachments.push_back(file);
        (void)add(std::move(message));
    }
    [[nodiscard]] StorageUse of(StorageKind kind)
    {
        const auto all = await(storage.measure());
        REQUIRE(all);
        REQUIRE(all->size() == 7);
        return (*all)[static_cast<size_t>(kind)];
    }
};

}  // namespace

TEST_CASE("what a profile takes is said by kind, and what can be freed of it")
{
    Stored s;
    CHECK(s.of(StorageKind::Messages).bytes > 10'000);
    CHECK(s.of(StorageKind::Messages).spare == 0);
    CHECK(s.of(StorageKind::Previews).bytes == 0);
    s.put("files/ab/one", 1'000);
    s.put("thumbnails/one.png", 70);
    s.put("thumbnails/sub/two.png", 30);
    s.put("backups/before-schema-3.db", 500, 48);
    s.put("backups/before-schema-9.db", 900, 1);
    s.put("backups/before-schema-10.db.partial", 11);
    s.put("unified-inbox.log", 20);
    s.put("unified-inbox.log.1", 40);
    CHECK(s.of(StorageKind::OtherFiles).bytes == 1'000);
    CHECK(s.of(StorageKind::OtherFiles).spare == 0);
    CHECK(s.of(StorageKind::Previews).bytes == 100);
    CHECK(s.of(StorageKind::Previews).spare == 100);
    CHECK(s.of(StorageKind::Backups).bytes == 1'411);
    CHECK(s.of(StorageKind::Backups).spare == 500);
    CHECK(s.of(StorageKind::Logs).bytes == 60);
    CHECK(s.of(StorageKind::Logs).spare == 40);
}

TEST_CASE("files of messages are said by their types, each once")
{
    Stored s;
    s.put("files/ab/picture", 300);
    s.put("files/cd/film", 5'000);
    s.put("files/ef/paper", 200);
    s.attach('a', "image/jpeg", 300);
    s.attach('a', "image/jpeg", 300);
    s.attach('b', "video/mp4", 5'000);
    s.attach('c', "application/pdf", 200);
    CHECK(s.of(StorageKind::Pictures).bytes == 300);
    CHECK(s.of(StorageKind::Recordings).bytes == 5'000);
    CHECK(s.of(StorageKind::OtherFiles).bytes == 200);
}

TEST_CASE("cleaning up removes what is spare and nothing that a person has")
{
    Stored s;
    s.put("files/ab/one", 1'000);
    s.put("thumbnails/one.png", 70);
    s.put("backups/before-schema-3.db", 500, 48);
    s.put("backups/before-schema-9.db", 900, 1);
    s.put("unified-inbox.log", 20);
    s.put("unified-inbox.log.1", 40);
    for (const StorageKind kind : {StorageKind::Messages, StorageKind::Pictures, StorageKind::Recordings, StorageKind::OtherFiles})
        CHECK(await(s.storage.cleanUp(kind)).value() == 0);
    CHECK(await(s.storage.cleanUp(StorageKind::Previews)).value() == 70);
    CHECK(await(s.storage.cleanUp(StorageKind::Backups)).value() == 500);
    CHECK(await(s.storage.cleanUp(StorageKind::Logs)).value() == 40);
    CHECK(s.has("files/ab/one"));
    CHECK(s.has("inbox.db"));
    CHECK(s.has("backups/before-schema-9.db"));
    CHECK(s.has("unified-inbox.log"));
    CHECK_FALSE(s.has("thumbnails/one.png"));
    CHECK_FALSE(s.has("backups/before-schema-3.db"));
    CHECK(await(s.storage.cleanUp(StorageKind::Backups)).value() == 0);
}
