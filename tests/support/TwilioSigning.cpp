// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TwilioSigning.h"

#include <QCryptographicHash>

#include <map>
#include <set>

namespace uinbox::test {

namespace {

constexpr qsizetype kSha1Block = 64;

QByteArray sha1(const QByteArray& data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha1);
}

QByteArray hmacSha1(QByteArray key, const QByteArray& data)
{
    if (key.size() > kSha1Block) key = sha1(key);
    key = key.leftJustified(kSha1Block, '\0');
    QByteArray inner = key;
    QByteArray outer = key;
    for (qsizetype i = 0; i < kSha1Block; ++i) {
        inner[i] = static_cast<char>(inner.at(i) ^ 0x36);
        outer[i] = static_cast<char>(outer.at(i) ^ 0x5c);
    }
    return sha1(outer + sha1(inner + data));
}

}  // namespace

QByteArray twilioSignature(const QByteArray& authToken, const QByteArray& url, const FormPairs& params)
{
    std::map<QByteArray, std::set<QByteArray>> sorted;
    for (const auto& [key, value] : params) sorted[key].insert(value);
    QByteArray data = url;
    for (const auto& [key, values] : sorted)
        for (const QByteArray& value : values) data += key + value;
    return hmacSha1(authToken, data).toBase64();
}

}  // namespace uinbox::test
