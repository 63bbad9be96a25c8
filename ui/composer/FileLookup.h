// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace uinbox::ui {

/// What is known of a file of this computer without reading it.
struct FileFacts {
    enum class Kind { File, Folder, Missing, Unreadable };

    QString path;
    Kind kind = Kind::Missing;
    qint64 bytes = 0;
};

/// Asks the disk for it. Any thread; takes as long as a network share does.
[[nodiscard]] FileFacts factsOf(const QString& path);

/// Looks at files in threads of its own: a network share that does not answer keeps neither the window nor the files of another place.
/// Main thread.
class FileLookup final : public QObject {
    Q_OBJECT

public:
    using Look = std::function<FileFacts(const QString&)>;

    /// `look` is called in those threads.
    explicit FileLookup(Look look = &factsOf, QObject* parent = nullptr);
    ~FileLookup() override;

    /// In the order of the paths.
    [[nodiscard]] QFuture<Result<std::vector<FileFacts>>> look(const QStringList& paths);

private:
    Look m_look;
    std::unique_ptr<QThreadPool> m_pool;
};

}  // namespace uinbox::ui
