// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace uinbox {

/// 128 bits, big-endian as in RFC 9562. Ordered by bytes, which for version 7 is the order of time.
class Uuid {
public:
    constexpr Uuid() = default;

    /// A new version 7 id (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then a counter within the millisecond
    /// (method 1 of section 6.2), then random bits. Within one process ids only ever grow. Any thread.
    [[nodiscard]] static Uuid generate(Timestamp now);

    /// Exactly the 36 characters of the canonical form, any case. Nothing else is accepted.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);
    /// Exactly 16 bytes.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);

    [[nodiscard]] QString toString() const;  ///< canonical, lower case
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    [[nodiscard]] bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }

    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default;
    friend size_t qHash(const Uuid& id, size_t seed = 0) { return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed); }

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

/// A Uuid that knows what it names, so that a contact's id cannot be passed for a message's.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(Uuid uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id generate(Timestamp now) { return Id(Uuid::generate(now)); }
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        const auto uuid = Uuid::fromString(text);
        return uuid ? std::optional(Id(*uuid)) : std::nullopt;
    }

    [[nodiscard]] const Uuid& uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

using ContactId = Id<struct ContactTag>;
using ContactAddressId = Id<struct ContactAddressTag>;
using ThreadId = Id<struct ThreadTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using NoteId = Id<struct NoteTag>;
using OutboxId = Id<struct OutboxTag>;
using UserId = Id<struct UserTag>;
using SessionId = Id<struct SessionTag>;

}  // namespace uinbox

Q_DECLARE_METATYPE(uinbox::ContactId)
Q_DECLARE_METATYPE(uinbox::ThreadId)
Q_DECLARE_METATYPE(uinbox::MessageId)
Q_DECLARE_METATYPE(uinbox::NoteId)
