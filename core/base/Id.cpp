// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace uinbox {

Uuid Uuid::generate(Timestamp now)
{
    static std::mutex mutex;
    static std::uint64_t lastMs = 0;
    static std::uint32_t counter = 0;

    // The kernel is asked once for many.
    static std::array<std::uint8_t, 256 * sizeof(m_bytes)> pool;
    static size_t used = pool.size();

    Uuid id;
    std::uint64_t ms = 0;
    std::uint32_t sequence = 0;
    {
        const std::lock_guard lock(mutex);
        if (used == pool.size()) {
            randombytes_buf(pool.data(), pool.size());
            used = 0;
        }
        std::memcpy(id.m_bytes.data(), pool.data() + used, sizeof(m_bytes));
        used += sizeof(m_bytes);
        ms = static_cast<std::uint64_t>(now.time_since_epoch().count());
        if (ms > lastMs) {
            lastMs = ms;
            // Start in the lower half, so that one millisecond has room for 8,192 ids at least.
            counter = ((id.m_bytes[6] & 0x1fU) << 8U) | id.m_bytes[7];
        } else if (++counter >= (1U << 14U)) {
            ++lastMs;
            counter = 0;
        }
        ms = lastMs;
        sequence = counter;
    }
    for (int i = 0; i < 6; ++i) id.m_bytes[static_cast<size_t>(i)] = static_cast<std::uint8_t>(ms >> (8 * (5 - i)));
    // 14 bits of counter: 12 in rand_a, 2 at the top of rand_b, below the variant.
    id.m_bytes[6] = static_cast<std::uint8_t>(0x70U | ((sequence >> 10U) & 0x0fU));
    id.m_bytes[7] = static_cast<std::uint8_t>((sequence >> 2U) & 0xffU);
    id.m_bytes[8] = static_cast<std::uint8_t>(0x80U | ((sequence & 0x03U) << 4U) | (id.m_bytes[8] & 0x0fU));
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36) return std::nullopt;
    const auto nibble = [](QChar c) -> int {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') return u - u'0';
        if (u >= u'a' && u <= u'f') return u - u'a' + 10;
        if (u >= u'A' && u <= u'F') return u - u'A' + 10;
        return -1;
    };
    Uuid id;
    size_t byte = 0;
    for (qsizetype i = 0; i < 36;) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text[i] != u'-') return std::nullopt;
            ++i;
            continue;
        }
        const int high = nibble(text[i]);
        const int low = nibble(text[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        id.m_bytes[byte++] = static_cast<std::uint8_t>(high << 4 | low);
        i += 2;
    }
    return id;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Uuid id;
    if (bytes.size() != static_cast<qsizetype>(id.m_bytes.size())) return std::nullopt;
    std::memcpy(id.m_bytes.data(), bytes.data(), id.m_bytes.size());
    return id;
}

QString Uuid::toString() const
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString text;
    text.reserve(36);
    for (size_t i = 0; i < m_bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += u'-';
        text += QLatin1Char(kDigits[m_bytes[i] >> 4]);
        text += QLatin1Char(kDigits[m_bytes[i] & 0x0f]);
    }
    return text;
}

QByteArray Uuid::toBytes() const
{
    return {reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size())};
}

}  // namespace uinbox
