// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <sodium.h>

namespace uinbox {

Secret::Secret(const QByteArray& bytes) : m_bytes(bytes.constData(), bytes.size()) {}

Secret::~Secret()
{
    // Only the last owner may wipe: data() would otherwise detach and wipe a fresh copy.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

bool Secret::equals(const Secret& other) const
{
    return equalConstantTime(m_bytes, other.m_bytes);
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

}  // namespace uinbox
