// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <set>

namespace uinbox {

/// A file as it is kept.
struct StoredFile {
    QByteArray hash;  ///< SHA-256, 32 bytes
    std::int64_t size = 0;
    QString fileName;     ///< what it was called, without its folders
    QString contentType;  ///< by name and first bytes; "application/octet-stream" where nothing is known
};

/// The folder of a profile with its files, each named after what is in it: `ab/<SHA-256 in hex>`, folders 0700, files 0600. A name is
/// there only with all its bytes on the disk. Blocks; any thread; used by FileStore.
class ContentFolder {
public:
    /// The largest file that is kept, and the most that Resend carries.
    static constexpr std::int64_t kMaxBytes = 40 * 1024 * 1024;
    /// A file without a user is kept this long: who put it may not have said yet what it is for.
    static constexpr std::chrono::hours kMinAge{1};

    /// `folder` is made where it does not exist. The clock must outlive this object.
    ContentFolder(QString folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(clock) {}

    /// Keeps a copy of a file; the same bytes twice are one file. Invalid "files: …" for what cannot be read or is larger than
    /// kMaxBytes, Storage where the disk refuses (full, or not writable).
    [[nodiscard]] Result<StoredFile> put(const QString& path);
    /// Keeps bytes that are here already, under no name; their type by what they begin with and `given`. Errors as above.
    [[nodiscard]] Result<StoredFile> putBytes(const QByteArray& bytes, const QString& given);
    /// All its bytes. NotFound, or Corrupt where they are not those that were put.
    [[nodiscard]] Result<QByteArray> read(const QByteArray& hash) const;
    /// Removes the files that are older than kMinAge and not in `inUse`, and what a crash left half written; says how many.
    [[nodiscard]] Result<int> sweep(const std::set<QByteArray>& inUse);

    [[nodiscard]] QString pathOf(const QByteArray& hash) const;

private:
    [[nodiscard]] Result<> publish(const QString& partial, const QByteArray& hash);
    [[nodiscard]] bool removeIfOld(const QString& path);

    QString m_folder;
    const Clock& m_clock;
    std::mutex m_mutex;  ///< between a file's becoming young again and the look at its age
};

}  // namespace uinbox
