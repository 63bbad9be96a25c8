// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ContentFolder.h"

#include "media/FileType.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace uinbox {

namespace {

constexpr qint64 kChunk = 256 * 1024;
constexpr qsizetype kHashBytes = 32;
constexpr auto kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOwnerFolder = kOwnerFile | QFile::ExeOwner;
const QString kPartial = QStringLiteral(".partial-");

Failure storage(const QString& what, const QString& why)
{
    return fail(ErrorKind::Storage, what + QStringLiteral(": ") + why);
}

/// What was written must be on the disk before anything points to it.
bool syncFile(QFile& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

/// Makes the names in a folder last. Some file systems cannot; then nothing better is to be had.
void syncFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    (void)::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

Result<> ensureFolder(const QString& path)
{
    if (QFileInfo(path).isDir()) return {};
    if (!QDir().mkpath(path)) return storage(QStringLiteral("cannot create a folder"), path);
    QFile::setPermissions(path, kOwnerFolder);
    syncFolder(QFileInfo(path).path());
    return {};
}

/// A file that is being written; gone with the object unless it was kept.
class Partial {
public:
    explicit Partial(const QString& folder) : m_file(folder + u'/' + kPartial + QUuid::createUuid().toString(QUuid::Id128)) {}
    ~Partial() { m_file.remove(); }
    Partial(const Partial&) = delete;
    Partial& operator=(const Partial&) = delete;

    [[nodiscard]] bool open() { return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kOwnerFile); }
    [[nodiscard]] QFile& file() { return m_file; }

private:
    QFile m_file;
};

/// Copies and hashes; the size and the hash of what was copied.
Result<StoredFile> copy(QFile& source, QFile& target)
{
    StoredFile stored;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 count = source.read(chunk.data(), kChunk);
        if (count < 0) return fail(ErrorKind::Invalid, "files: The file cannot be read.");
        if (count == 0) break;
        stored.size += count;
        // Counted while it is read: it may be growing.
        if (stored.size > ContentFolder::kMaxBytes) return fail(ErrorKind::Invalid, "files: The file is larger than 40 MB.");
        hash.addData(QByteArrayView(chunk.constData(), count));
        if (target.write(chunk.constData(), count) != count) return storage(QStringLiteral("cannot write"), target.errorString());
    }
    stored.hash = hash.result();
    return stored;
}

}  // namespace

QString ContentFolder::pathOf(const QByteArray& hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

Result<StoredFile> ContentFolder::put(const QString& path)
{
    const QFileInfo info(path);
    // Nothing that blocks or never ends: no pipe, no device.
    if (!info.isFile())
        return fail(ErrorKind::Invalid, info.exists() ? "files: This is not a file." : "files: The file is not there.");
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Invalid, "files: The file cannot be read.");
    UINBOX_TRY(ensureFolder(m_folder));
    Partial partial(m_folder);
    if (!partial.open()) return storage(QStringLiteral("cannot create a file"), partial.file().errorString());
    UINBOX_ASSIGN(StoredFile stored, copy(source, partial.file()));
    if (!syncFile(partial.file())) return storage(QStringLiteral("cannot write"), partial.file().errorString());
    partial.file().close();
    stored.fileName = info.fileName();
    stored.contentType = QMimeDatabase().mimeTypeForFile(info).name();
    UINBOX_TRY(publish(partial.file().fileName(), stored.hash));
    return stored;
}

Result<StoredFile> ContentFolder::putBytes(const QByteArray& bytes, const QString& given)
{
    if (bytes.size() > kMaxBytes) return fail(ErrorKind::Invalid, "files: The file is larger than 40 MB.");
    UINBOX_TRY(ensureFolder(m_folder));
    Partial partial(m_folder);
    if (!partial.open()) return storage(QStringLiteral("cannot create a file"), partial.file().errorString());
    StoredFile stored{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size(), {}, typeOf(bytes, given)};
    if (partial.file().write(bytes) != bytes.size() || !syncFile(partial.file()))
        return storage(QStringLiteral("cannot write"), partial.file().errorString());
    partial.file().close();
    UINBOX_TRY(publish(partial.file().fileName(), stored.hash));
    return stored;
}

Result<> ContentFolder::publish(const QString& partial, const QByteArray& hash)
{
    const QString path = pathOf(hash);
    const QString folder = QFileInfo(path).path();
    UINBOX_TRY(ensureFolder(folder));
    std::error_code error;
    {
        const std::lock_guard lock(m_mutex);
        // Over one that is there already: the same bytes, and it is young again; should they have rotted, it is whole again.
        std::filesystem::rename(QFile::encodeName(partial).toStdString(), QFile::encodeName(path).toStdString(), error);
    }
    if (error) return storage(QStringLiteral("cannot keep a file"), QString::fromStdString(error.message()));
    syncFolder(folder);
    return {};
}

Result<QByteArray> ContentFolder::read(const QByteArray& hash) const
{
    if (hash.size() != kHashBytes) return fail(ErrorKind::NotFound, "not the name of a file");
    QFile file(pathOf(hash));
    if (!file.exists()) return fail(ErrorKind::NotFound, "no such file");
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return storage(QStringLiteral("cannot read"), file.errorString());
    if (file.size() > kMaxBytes) return fail(ErrorKind::Corrupt, "a kept file has grown");
    QByteArray bytes = file.read(kMaxBytes);
    if (file.error() != QFile::NoError) return storage(QStringLiteral("cannot read"), file.errorString());
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != hash)
        return fail(ErrorKind::Corrupt, "a kept file is not what it was");
    return bytes;
}

Result<int> ContentFolder::sweep(const std::set<QByteArray>& inUse)
{
    static const QRegularExpression isHash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QDir root(m_folder);
    int removed = 0;
    for (const QString& name : root.entryList({kPartial + u'*'}, QDir::Files | QDir::Hidden))
        removed += removeIfOld(root.filePath(name)) ? 1 : 0;
    for (const QString& part : root.entryList({QStringLiteral("??")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(root.filePath(part));
        for (const QString& name : folder.entryList(QDir::Files)) {
            const bool isOurs = isHash.match(name).hasMatch() && name.startsWith(part);
            if (!isOurs || inUse.contains(QByteArray::fromHex(name.toLatin1()))) continue;
            removed += removeIfOld(folder.filePath(name)) ? 1 : 0;
        }
    }
    return removed;
}

bool ContentFolder::removeIfOld(const QString& path)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime changed = QFileInfo(path).lastModified();
    return changed.isValid() && m_clock.now() - fromMillis(changed.toMSecsSinceEpoch()) > kMinAge && QFile::remove(path);
}

}  // namespace uinbox
