// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

namespace uinbox::ui {

/// Makes files of what was pasted, to go along with a message: in a folder of the profile, so that a draft finds them again. Nothing is
/// decoded but what has no format of its own. What is older than three months is removed. Main thread; works in one of its own.
class PastedFiles final : public QObject {
    Q_OBJECT

public:
    /// An empty folder keeps nothing: every request fails.
    PastedFiles(QString folder, const Clock& clock, QObject* parent = nullptr);
    ~PastedFiles() override;

    /// Its path. Invalid where it is no picture, or one of more points than anybody looks at; Storage where it cannot be written.
    [[nodiscard]] QFuture<Result<QString>> keepPicture(QByteArray bytes, QImage image);
    /// As a text file. Storage where it cannot be written.
    [[nodiscard]] QFuture<Result<QString>> keepText(QString text);

private:
    [[nodiscard]] QString baseName(const QString& kind) const;

    QString m_folder;
    const Clock& m_clock;
    QThreadPool m_pool;
};

}  // namespace uinbox::ui
