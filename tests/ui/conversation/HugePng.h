// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mailbox.h"

#include <QtEndian>

namespace uinbox::test {

/// The beginning of a PNG that says it has so many points a side; nobody may try to make room for them.
inline QByteArray hugePng(quint32 side)
{
    QByteArray bytes = Mailbox::picture({1, 1}, Qt::red);
    qToBigEndian(side, bytes.data() + 16);
    qToBigEndian(side, bytes.data() + 20);
    // Its checksum is of the type and the 13 bytes.
    quint32 crc = 0xffffffffU;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0);
    }
    qToBigEndian(crc ^ 0xffffffffU, bytes.data() + 29);
    return bytes;
}

}  // namespace uinbox::test
