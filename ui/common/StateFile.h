// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace uinbox::ui {

/// A small file of the profile that is always written whole, in another thread, soon after a change: whoever reads it finds all of one
/// state, and the last one stays, whatever order the threads come in. What still waits is written when it is destroyed. Main thread.
class StateFile final : public QObject {
    Q_OBJECT

public:
    /// Changes that come within `delay` are written together. An empty path keeps nothing.
    explicit StateFile(QString path, std::chrono::milliseconds delay = std::chrono::milliseconds(300), QObject* parent = nullptr);
    ~StateFile() override;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Waits for the disk: to be called before there is a window. Absent where there is no file, or none of at most `most` bytes to read.
    [[nodiscard]] std::optional<QByteArray> read(qint64 most) const;
    /// Emits written() or failed() later, unless something newer comes first.
    void put(const QByteArray& content);
    /// What is there now is kept under this name, in place of what has it, before anything is written over it.
    void keepOld(const QString& name);

Q_SIGNALS:
    void written();
    /// It could not be written: the system's words. The next put() tries again.
    void failed(const QString& reason);

private:
    class Disk;

    void write();

    QString m_path;
    std::shared_ptr<Disk> m_disk;
    std::optional<QByteArray> m_latest;  ///< until it is known to be on the disk
    quint64 m_state = 0;
    QTimer m_soon;
};

}  // namespace uinbox::ui
