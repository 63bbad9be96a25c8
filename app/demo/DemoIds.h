// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QCryptographicHash>

namespace uinbox::app {

/// As of version 7 (RFC 9562): the moment, then what is drawn from `seed`. The same both make the same, so that pictures of the demo are
/// alike. Pure.
template <class Id>
[[nodiscard]] Id demoId(const QByteArray& seed, Timestamp at)
{
    QByteArray bytes = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).left(16);
    for (int i = 0; i < 6; ++i) bytes[i] = static_cast<char>((toMillis(at) >> (8 * (5 - i))) & 0xff);
    bytes[6] = static_cast<char>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<char>(0x80 | (bytes[8] & 0x3f));
    return Id(Uuid::fromBytes(bytes).value_or(Uuid()));
}

}  // namespace uinbox::app
