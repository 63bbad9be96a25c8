// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StateFile.h"

#include "base/Async.h"

#include <QFile>
#include <QMutex>
#include <QSaveFile>

namespace uinbox::ui {

/// Shared with the threads that write. One writes at a time.
class StateFile::Disk {
public:
    explicit Disk(QString path) : m_path(std::move(path)) {}

    void keepOld(const QString& name)
    {
        const QMutexLocker lock(&m_mutex);
        m_keepOld = name;
    }
    Result<> write(const QByteArray& content, quint64 state)
    {
        const QMutexLocker lock(&m_mutex);
        // Something newer is there already.
        if (m_path.isEmpty() || state <= m_written) return {};
        if (!m_keepOld.isEmpty()) {
            QFile::remove(m_keepOld);
            QFile::copy(m_path, m_keepOld);
            m_keepOld.clear();
        }
        QSaveFile file(m_path);
        const bool isWhole = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
        if (!isWhole) return fail(ErrorKind::Storage, file.errorString());
        m_written = state;
        return {};
    }

private:
    const QString m_path;
    QMutex m_mutex;
    QString m_keepOld;
    quint64 m_written = 0;
};

StateFile::StateFile(QString path, std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_path(std::move(path)), m_disk(std::make_shared<Disk>(m_path))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &StateFile::write);
}

StateFile::~StateFile()
{
    // Also what a thread has not come to yet: that finds it done.
    if (m_latest) (void)m_disk->write(*m_latest, ++m_state);
}

std::optional<QByteArray> StateFile::read(qint64 most) const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > most) return std::nullopt;
    return file.readAll();
}

void StateFile::put(const QByteArray& content)
{
    if (m_path.isEmpty()) return;
    m_latest = content;
    // Not begun anew with each change: who changes something all the time has it kept all the same.
    if (!m_soon.isActive()) m_soon.start();
}

void StateFile::keepOld(const QString& name)
{
    m_disk->keepOld(name);
}

void StateFile::write()
{
    const auto done = workOut(*QThreadPool::globalInstance(),
                              [disk = m_disk, content = *m_latest, state = ++m_state] { return disk->write(content, state); });
    onFinished(done, this, [this, state = m_state](const Result<>& result) {
        if (state != m_state) return;
        if (result && !m_soon.isActive()) m_latest.reset();
        result ? Q_EMIT written() : Q_EMIT failed(result.error().detail);
    });
}

}  // namespace uinbox::ui
