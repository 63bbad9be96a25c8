// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace uinbox {

/// Bytes that must not be seen: a token, a password, a key. Has no stream operator and no conversion; wiped when the last copy
/// dies. Copies share one buffer. A value type for one thread at a time, copies are independent.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QByteArray& bytes);
    Secret(const Secret&) = default;
    Secret(Secret&&) noexcept = default;
    Secret& operator=(const Secret&) = default;
    Secret& operator=(Secret&&) noexcept = default;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The bytes themselves, to hand to a signature or an Authorization header. Never log the result.
    [[nodiscard]] const QByteArray& expose() const { return m_bytes; }
    /// Compares in constant time.
    [[nodiscard]] bool equals(const Secret& other) const;

private:
    QByteArray m_bytes;
};

/// True where both hold the same bytes; takes the same time wherever they differ.
[[nodiscard]] bool equalConstantTime(QByteArrayView a, QByteArrayView b);

}  // namespace uinbox
