// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeHttp.h"

#include <QList>

namespace uinbox::test {

namespace {

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

}  // namespace

std::optional<QByteArray> FakeRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return std::nullopt;
}

FormPairs parseForm(const QByteArray& encoded)
{
    FormPairs pairs;
    if (encoded.isEmpty()) return pairs;
    for (const QByteArray& item : encoded.split('&')) {
        const qsizetype equals = item.indexOf('=');
        pairs.emplace_back(decoded(equals < 0 ? item : item.left(equals)),
                           equals < 0 ? QByteArray() : decoded(item.mid(equals + 1)));
    }
    return pairs;
}

QByteArray encodeForm(const FormPairs& pairs)
{
    QByteArray out;
    for (const auto& [key, value] : pairs) {
        if (!out.isEmpty()) out += '&';
        out += key.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return out;
}

}  // namespace uinbox::test
