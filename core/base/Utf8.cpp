// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Utf8.h"

#include <QStringDecoder>

namespace uinbox {

QString textFromUtf8(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xef\xbb\xbf")) text.prepend(QChar(0xfeff));
    return text;
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && decoded.size() <= bytes.size();
}

QJsonDocument parseJson(QByteArray json, QJsonParseError* error)
{
    // An escape is taken as what it is. After a quote, such a mark can only be inside a string.
    return QJsonDocument::fromJson(json.replace("\"\xef\xbb\xbf", "\"\\ufeff"), error);
}

QString jsonText(const QJsonObject& object)
{
    // Nearly all that is kept as JSON is empty.
    if (object.isEmpty()) return QStringLiteral("{}");
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonFromText(const QString& text)
{
    return text == u"{}" ? QJsonObject() : parseJson(text.toUtf8()).object();
}

}  // namespace uinbox
