// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Preferences.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSaveFile>
#include <QThreadPool>

#include <chrono>

namespace uinbox::ui {

namespace {

constexpr std::chrono::milliseconds kSoon{300};

}  // namespace

/// The file itself. Written by one thread at a time, and never by an older state after a newer one. Shared with the threads that write it.
class Preferences::File {
public:
    explicit File(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QVariantMap read() const
    {
        QFile file(m_path);
        if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
        return QJsonDocument::fromJson(file.readAll()).object().toVariantMap();
    }
    void write(const QVariantMap& values, quint64 state)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_path.isEmpty() || state <= m_written) return;
        QSaveFile file(m_path);
        if (!file.open(QIODevice::WriteOnly)) return;
        file.write(QJsonDocument(QJsonObject::fromVariantMap(values)).toJson());
        if (file.commit()) m_written = state;
    }
    [[nodiscard]] quint64 next() { return ++m_state; }

private:
    const QString m_path;
    QMutex m_mutex;
    quint64 m_written = 0;
    quint64 m_state = 0;
};

Preferences::Preferences(const QString& path, QObject* parent) : QObject(parent), m_file(std::make_shared<File>(path))
{
    m_values = m_file->read();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &Preferences::write);
}

Preferences::~Preferences()
{
    if (m_soon.isActive()) m_file->write(m_values, m_file->next());
}

void Preferences::store(const QString& key, const QVariant& value)
{
    if (m_values.value(key) == value) return;
    if (value.isValid())
        m_values[key] = value;
    else
        m_values.remove(key);
    m_soon.start();
    Q_EMIT changed(key);
}

void Preferences::write()
{
    QThreadPool::globalInstance()->start(
        [file = m_file, values = m_values, state = m_file->next()] { file->write(values, state); });
}

}  // namespace uinbox::ui
