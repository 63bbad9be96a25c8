// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace uinbox::ui {

namespace {

/// Nobody chooses so much: something else was put there.
constexpr qint64 kMostBytes = 1024 * 1024;

}  // namespace

Preferences::Preferences(const QString& path, QObject* parent) : QObject(parent), m_file(path)
{
    m_values = QJsonDocument::fromJson(m_file.read(kMostBytes).value_or(QByteArray())).object().toVariantMap();
}

Preferences::~Preferences() = default;

void Preferences::store(const QString& key, const QVariant& value)
{
    if (m_values.value(key) == value) return;
    if (value.isValid())
        m_values[key] = value;
    else
        m_values.remove(key);
    m_file.put(QJsonDocument(QJsonObject::fromVariantMap(m_values)).toJson());
    Q_EMIT changed(key);
}

}  // namespace uinbox::ui
