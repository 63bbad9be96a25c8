// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace uinbox {

/// Text someone wrote, all of it: QString::fromUtf8() takes a U+FEFF at the start for a mark and drops it. Malformed bytes become U+FFFD.
[[nodiscard]] QString textFromUtf8(QByteArrayView bytes);

/// True for well-formed UTF-8 (RFC 3629).
[[nodiscard]] bool isUtf8(const QByteArray& bytes);

/// QJsonDocument::fromJson(), which does the same to strings that begin with U+FEFF, without doing it.
[[nodiscard]] QJsonDocument parseJson(QByteArray json, QJsonParseError* error = nullptr);

/// A JSON object as the database keeps it: compact.
[[nodiscard]] QString jsonText(const QJsonObject& object);
/// And back; what is no object is an empty one.
[[nodiscard]] QJsonObject jsonFromText(const QString& text);

}  // namespace uinbox
