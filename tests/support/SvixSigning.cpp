// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvixSigning.h"

#include <QCryptographicHash>

namespace uinbox::test {

namespace {

constexpr qsizetype kBlock = 64;

QByteArray sha256(const QByteArray& data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QByteArray padded(const QByteArray& key, char with)
{
    QByteArray block(kBlock, with);
    const QByteArray used = key.size() > kBlock ? sha256(key) : key;
    for (qsizetype i = 0; i < used.size(); ++i) block[i] = static_cast<char>(block.at(i) ^ used.at(i));
    return block;
}

}  // namespace

QByteArray svixSignature(const QByteArray& secret, const QByteArray& id, const QByteArray& timestamp, const QByteArray& body)
{
    const QByteArray key = QByteArray::fromBase64(secret.mid(secret.indexOf('_') + 1));
    const QByteArray content = id + "." + timestamp + "." + body;
    return "v1," + sha256(padded(key, 0x5c) + sha256(padded(key, 0x36) + content)).toBase64();
}

}  // namespace uinbox::test
