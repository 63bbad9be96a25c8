// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/OutgoingFiles.h"

#include "channels/resend/Limits.h"
#include "channels/twilio/Limits.h"
#include "media/FileType.h"
#include "media/PictureMetadata.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace uinbox {

/// A file on its way into the profile.
struct OutgoingFiles::Ready {
    QString path;
    QString fileName;
    QString contentType;
    std::optional<QByteArray> picture{};  ///< its bytes, cleaned; absent for all else, which is copied as it is
    std::int64_t size = 0;

    /// Becomes a JPEG of at most so many bytes.
    Result<> shrink(const Shrinker& make, std::int64_t most)
    {
        if (!make) return fail(ErrorKind::Invalid, "files: The picture is larger than this channel carries.");
        UINBOX_ASSIGN(picture, make(*picture, most));
        size = picture->size();
        contentType = contentTypeOf(PictureKind::Jpeg);
        fileName = QFileInfo(fileName).completeBaseName() + QStringLiteral(".jpg");
        return {};
    }
};

/// One keep() while its files are stored.
struct OutgoingFiles::Keeping {
    std::vector<Ready> ready;
    std::vector<StoredFile> stored;
    QPromise<Result<std::vector<StoredFile>>> promise;

    void finish(Result<std::vector<StoredFile>> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

namespace {

Failure notCarried(Channel channel)
{
    return channel == Channel::Sms ? fail(ErrorKind::Invalid, "files: An MMS does not carry this kind of file.")
                                   : fail(ErrorKind::Invalid, "files: WhatsApp does not carry this kind of file.");
}

template <class ReadyFile>
Result<ReadyFile> read(const OutgoingFiles::Source& source)
{
    const QFileInfo info(source.path);
    // Nothing that blocks or never ends: no pipe, no device.
    if (!info.isFile())
        return fail(ErrorKind::Invalid, info.exists() ? "files: This is not a file." : "files: The file is not there.");
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::Invalid, "files: The file cannot be read.");
    if (file.size() > ContentFolder::kMaxBytes) return fail(ErrorKind::Invalid, "files: The file is larger than 40 MB.");
    ReadyFile ready{source.path, source.fileName.isEmpty() ? info.fileName() : source.fileName, source.contentType};
    ready.size = file.size();
    const auto kind = pictureKind(file.peek(16));
    if (!kind) {
        if (ready.contentType.isEmpty()) ready.contentType = QMimeDatabase().mimeTypeForFile(info).name();
        return ready;
    }
    const QByteArray bytes = file.read(ContentFolder::kMaxBytes + 1);
    if (bytes.size() > ContentFolder::kMaxBytes) return fail(ErrorKind::Invalid, "files: The file is larger than 40 MB.");
    UINBOX_ASSIGN(ready.picture, withoutMetadata(bytes));
    ready.size = ready.picture->size();
    ready.contentType = contentTypeOf(*kind);
    return ready;
}

/// Every file alone: its kind, and how much of that kind is carried.
template <class ReadyFile>
Result<> fitEach(Channel channel, std::vector<ReadyFile>& files, const OutgoingFiles::Shrinker& shrink)
{
    for (ReadyFile& file : files) {
        const auto most = twilio::mostFileBytes(channel, file.contentType);
        if (file.size <= most) continue;
        if (!file.picture && most == 0) return notCarried(channel);
        if (!file.picture) return fail(ErrorKind::Invalid, "files: The file is larger than this channel carries.");
        // A picture of a kind that is not carried is carried as a JPEG.
        UINBOX_TRY(file.shrink(shrink, std::max(most, twilio::mostFileBytes(channel, contentTypeOf(PictureKind::Jpeg)))));
    }
    return {};
}

/// All of an MMS together.
template <class ReadyFile>
Result<> fitTogether(std::vector<ReadyFile>& files, const OutgoingFiles::Shrinker& shrink)
{
    const auto total = [&files] {
        std::int64_t bytes = 0;
        for (const ReadyFile& file : files) bytes += file.size;
        return bytes;
    };
    if (total() <= twilio::kMostMmsBytes) return {};
    std::int64_t room = twilio::kMostMmsBytes;
    std::int64_t pictures = 0;
    for (const ReadyFile& file : files) {
        if (!file.picture) room -= file.size;
        pictures += file.picture ? 1 : 0;
    }
    if (pictures > 0 && room > 0)
        for (ReadyFile& file : files)
            if (file.picture && file.size > room / pictures) UINBOX_TRY(file.shrink(shrink, room / pictures));
    return total() <= twilio::kMostMmsBytes ? Result<>() : fail(ErrorKind::Invalid, "files: Together they are larger than an MMS.");
}

}  // namespace

OutgoingFiles::OutgoingFiles(FileStore& files, Shrinker shrink, QObject* parent)
    : QObject(parent), m_files(files), m_shrink(std::move(shrink))
{
    m_pool.setMaxThreadCount(1);
}

OutgoingFiles::~OutgoingFiles()
{
    m_pool.clear();
    m_pool.waitForDone();
}

Result<std::vector<OutgoingFiles::Ready>> OutgoingFiles::prepare(Channel channel, const std::vector<Source>& sources,
                                                                 const Shrinker& shrink)
{
    std::vector<Ready> files;
    std::int64_t bytes = 0;
    for (const Source& source : sources) {
        UINBOX_ASSIGN(auto file, read<Ready>(source));
        bytes += file.size;
        // Before anything is copied, and without reading the rest.
        if (channel == Channel::Email && !fitsEmail(bytes)) return fail(ErrorKind::Invalid, "files: More than 40 MB in all.");
        files.push_back(std::move(file));
    }
    if (channel == Channel::Email) return files;
    UINBOX_TRY(fitEach(channel, files, shrink));
    if (channel == Channel::Sms) UINBOX_TRY(fitTogether(files, shrink));
    return files;
}

QFuture<Result<std::vector<StoredFile>>> OutgoingFiles::keep(Channel channel, std::vector<Source> sources)
{
    auto keeping = std::make_shared<Keeping>();
    keeping->promise.start();
    auto future = keeping->promise.future();
    const auto ready =
        workOut(m_pool, [=, shrink = m_shrink, sources = std::move(sources)] { return prepare(channel, sources, shrink); });
    onFinished(ready, this, [this, keeping](const Result<std::vector<Ready>>& files) {
        if (!files) return keeping->finish(fail(files.error()));
        keeping->ready = *files;
        storeNext(keeping);
    });
    return future;
}

void OutgoingFiles::storeNext(const std::shared_ptr<Keeping>& keeping)
{
    if (keeping->stored.size() == keeping->ready.size()) return keeping->finish(std::move(keeping->stored));
    const Ready& next = keeping->ready[keeping->stored.size()];
    const auto kept = next.picture ? m_files.putBytes(*next.picture, next.contentType) : m_files.put(next.path);
    onFinished(kept, this, [this, keeping](const Result<StoredFile>& stored) {
        if (!stored) return keeping->finish(fail(stored.error()));
        const Ready& ready = keeping->ready[keeping->stored.size()];
        keeping->stored.push_back({stored->hash, stored->size, ready.fileName, ready.contentType});
        storeNext(keeping);
    });
}

}  // namespace uinbox
