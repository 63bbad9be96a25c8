// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/FileStore.h"
#include "threads/Message.h"

#include <QObject>

#include <functional>
#include <vector>

namespace uinbox {

/// Makes files of this computer fit to be sent on a channel and keeps them in the profile: pictures lose their metadata, those that are too
/// large for the carrier are made smaller, and what cannot be carried is refused before anything is stored. What is kept is what is sent, byte
/// for byte. Main thread; works on a thread of its own; owned by the composition root.
class OutgoingFiles final : public QObject {
    Q_OBJECT

public:
    struct Source {
        QString path;
        QString fileName{};     ///< empty: the path's
        QString contentType{};  ///< empty: by name and bytes
    };
    /// Makes a JPEG of at most so many bytes of a picture, on any thread (shrinkPicture()).
    using Shrinker = std::function<Result<QByteArray>(const QByteArray& picture, std::int64_t maxBytes)>;

    /// Without a shrinker what is too large is refused: a program without a window has no need of one.
    OutgoingFiles(FileStore& files, Shrinker shrink, QObject* parent = nullptr);
    ~OutgoingFiles() override;
    void setShrinker(Shrinker shrink) { m_shrink = std::move(shrink); }

    /// All of a message, in their order. Invalid "files: …" where one cannot be read, or is too large or of no kind the channel carries
    /// (twilio/Limits.h; 40 MB by e-mail, all together); Storage.
    [[nodiscard]] QFuture<Result<std::vector<StoredFile>>> keep(Channel channel, std::vector<Source> sources);

private:
    struct Ready;
    struct Keeping;

    static Result<std::vector<Ready>> prepare(Channel channel, const std::vector<Source>& sources, const Shrinker& shrink);
    void storeNext(const std::shared_ptr<Keeping>& keeping);

    FileStore& m_files;
    Shrinker m_shrink;
    QThreadPool m_pool;
};

}  // namespace uinbox
