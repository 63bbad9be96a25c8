// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileStore.h"

#include "ManualClock.h"
#include "Waiting.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A profile's folder, a folder with files to attach, and a store.
struct Desk {
    Desk() { REQUIRE(dir.isValid()); }

    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    [[nodiscard]] Result<StoredFile> put(const QString& path) { return await(store->put(path)); }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("files")); }
    [[nodiscard]] QString pathOf(const QByteArray& hash) const
    {
        return folder() + u'/' + QString::fromLatin1(hash.toHex().left(2)) + u'/' + QString::fromLatin1(hash.toHex());
    }
    /// Everything below the store's folder, hidden or not.
    [[nodiscard]] QStringList kept() const
    {
        QStringList names;
        QDirIterator it(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) names += it.next();
        return names;
    }
    /// Sets the clock to so long after a file was written.
    void setAge(const QString& path, std::chrono::milliseconds age)
    {
        clock.set(fromMillis(QFileInfo(path).lastModified().toMSecsSinceEpoch()) + age);
    }

    QTemporaryDir dir;
    ManualClock clock;
    std::unique_ptr<FileStore> store = std::make_unique<FileStore>(dir.filePath(QStringLiteral("files")), clock);
};

mode_t modeOf(const QString& path)
{
    struct stat info = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    return info.st_mode & 0777;
}

}  // namespace

TEST_CASE("a file that is put is kept under what is in it, for the owner alone")
{
    Desk desk;
    const QByteArray bytes("%PDF-1.4 and more");
    const auto stored = desk.put(desk.file(QStringLiteral("Offer (1).pdf"), bytes));
    REQUIRE(stored);
    CHECK(stored->hash == sha256(bytes));
    CHECK(stored->size == bytes.size());
    CHECK(stored->fileName == QStringLiteral("Offer (1).pdf"));
    CHECK(stored->contentType == QStringLiteral("application/pdf"));
    const QString path = desk.pathOf(stored->hash);
    CHECK(desk.kept() == QStringList{path});
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(QFileInfo(path).path()) == 0700);
    CHECK(modeOf(desk.folder()) == 0700);
    CHECK(await(desk.store->read(stored->hash)) == bytes);
}

TEST_CASE("the same bytes twice are one file")
{
    Desk desk;
    const auto one = desk.put(desk.file(QStringLiteral("a.txt"), "same"));
    const auto two = desk.put(desk.file(QStringLiteral("b.txt"), "same"));
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->hash == two->hash);
    CHECK(two->fileName == QStringLiteral("b.txt"));
    CHECK(desk.kept().size() == 1);
}

TEST_CASE("what becomes of the original does not matter")
{
    Desk desk;
    const QString path = desk.file(QStringLiteral("a.txt"), "first");
    const auto stored = desk.put(path);
    (void)desk.file(QStringLiteral("a.txt"), "second");
    CHECK(await(desk.store->read(stored->hash)) == QByteArray("first"));
    QFile::remove(path);
    CHECK(await(desk.store->read(stored->hash)) == QByteArray("first"));
}

TEST_CASE("empty files and those of several chunks are kept whole")
{
    Desk desk;
    for (const int size : {0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 3'000'000}) {
        CAPTURE(size);
        QByteArray bytes(size, Qt::Uninitialized);
        for (int i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 31 + i / 7919);
        const auto stored = desk.put(desk.file(QStringLiteral("x"), bytes));
        REQUIRE(stored);
        CHECK(stored->size == size);
        CHECK(await(desk.store->read(stored->hash)).value() == bytes);
    }
}

TEST_CASE("40 MB are kept, one byte more is refused and leaves nothing behind")
{
    Desk desk;
    QFile large(desk.dir.filePath(QStringLiteral("large")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(ContentFolder::kMaxBytes));
    CHECK(desk.put(large.fileName()));
    CHECK(desk.kept().size() == 1);
    REQUIRE(large.resize(ContentFolder::kMaxBytes + 1));
    const auto refused = desk.put(large.fileName());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(refused.error().detail == QStringLiteral("files: The file is larger than 40 MB."));
    CHECK(desk.kept().size() == 1);
}

TEST_CASE("what is no readable file is refused with a sentence")
{
    Desk desk;
    const QString pipe = desk.dir.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString& path :
         {desk.dir.filePath(QStringLiteral("absent")), desk.dir.path(), pipe, QStringLiteral("/dev/zero"), QString()}) {
        CAPTURE(path.toStdString());
        const auto refused = desk.put(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
        CHECK(refused.error().detail.startsWith(QStringLiteral("files: ")));
    }
}

TEST_CASE("a disk that takes no more is an error of the disk and leaves nothing behind")
{
    Desk desk;
    const QString path = desk.file(QStringLiteral("a"), QByteArray(2'000'000, 'a'));
    // The closest thing to a full disk that a test can have: a limit on the size of what this process writes.
    struct rlimit before = {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit tight = {1'000'000, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const auto refused = desk.put(path);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Storage);
    CHECK(desk.kept().isEmpty());
    CHECK(desk.put(path));
}

TEST_CASE("a folder that cannot be made is an error of the disk")
{
    Desk desk;
    (void)desk.file(QStringLiteral("files"), "in the way");
    CHECK(desk.put(desk.file(QStringLiteral("a"), "a")).error().kind == ErrorKind::Storage);
}

TEST_CASE("kept bytes that changed are not given out, and putting them again heals them")
{
    Desk desk;
    const QString source = desk.file(QStringLiteral("a"), "right");
    const auto stored = desk.put(source);
    QFile kept(desk.pathOf(stored->hash));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("wrong");
    kept.close();
    CHECK(await(desk.store->read(stored->hash)).error().kind == ErrorKind::Corrupt);
    REQUIRE(desk.put(source));
    CHECK(await(desk.store->read(stored->hash)) == QByteArray("right"));
    CHECK(await(desk.store->read(sha256("other"))).error().kind == ErrorKind::NotFound);
    CHECK(await(desk.store->read("../../etc/passwd")).error().kind == ErrorKind::NotFound);
    CHECK(await(desk.store->read({})).error().kind == ErrorKind::NotFound);
}

TEST_CASE("what a crash left half written is nobody's content and goes after an hour")
{
    Desk desk;
    const auto stored = desk.put(desk.file(QStringLiteral("a"), "a"));
    QFile partial(desk.folder() + QStringLiteral("/.partial-00112233445566778899aabbccddeeff"));
    REQUIRE(partial.open(QIODevice::WriteOnly));
    partial.write("half");
    partial.close();
    // Whatever name a half written file has, no hash leads to it.
    CHECK(await(desk.store->read(sha256("half"))).error().kind == ErrorKind::NotFound);
    desk.setAge(partial.fileName(), 59min);
    CHECK(await(desk.store->sweep({stored->hash})) == 0);
    desk.setAge(partial.fileName(), 61min);
    CHECK(await(desk.store->sweep({stored->hash})) == 1);
    CHECK(desk.kept() == QStringList{desk.pathOf(stored->hash)});
}

TEST_CASE("a sweep removes what is old and without a user, nothing else")
{
    Desk desk;
    const QByteArray used = desk.put(desk.file(QStringLiteral("a"), "used"))->hash;
    const QByteArray unused = desk.put(desk.file(QStringLiteral("b"), "unused"))->hash;
    QFile strange(QFileInfo(desk.pathOf(used)).path() + QStringLiteral("/notes.txt"));
    REQUIRE(strange.open(QIODevice::WriteOnly));
    strange.close();
    desk.setAge(desk.pathOf(unused), 59min);
    CHECK(await(desk.store->sweep({used})) == 0);
    desk.setAge(desk.pathOf(unused), 61min);
    CHECK(await(desk.store->sweep({used})) == 1);
    CHECK(await(desk.store->read(used)));
    CHECK_FALSE(await(desk.store->read(unused)));
    CHECK(QFile::exists(strange.fileName()));
}

TEST_CASE("putting an old file again makes it young")
{
    Desk desk;
    const QString source = desk.file(QStringLiteral("a"), "a");
    const QByteArray hash = desk.put(source)->hash;
    QFile kept(desk.pathOf(hash));
    REQUIRE(kept.open(QIODevice::ReadWrite));
    REQUIRE(kept.setFileTime(kept.fileTime(QFile::FileModificationTime).addDays(-1), QFile::FileModificationTime));
    kept.close();
    desk.clock.set(fromMillis(QFileInfo(source).lastModified().toMSecsSinceEpoch()));
    REQUIRE(desk.put(source));
    CHECK(await(desk.store->sweep({})) == 0);
}

TEST_CASE("a store that goes away finishes what it does and cancels what waits")
{
    Desk desk;
    const QString path = desk.file(QStringLiteral("a"), QByteArray(5'000'000, 'a'));
    std::vector<QFuture<Result<StoredFile>>> futures;
    for (int i = 0; i < 20; ++i) futures.push_back(desk.store->put(path));
    desk.store.reset();
    for (const auto& future : futures) CHECK(future.isFinished());
    CHECK(desk.kept().size() <= 1);
}
