// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace uinbox::test {

/// The `svix-signature` of a body (PROVIDERS.md 1.5), "v1,…", written apart from the product's code so that the two check each other:
/// HMAC-SHA256 as in RFC 2104 with the key of "whsec_" and Base64.
[[nodiscard]] QByteArray svixSignature(const QByteArray& secret, const QByteArray& id, const QByteArray& timestamp,
                                       const QByteArray& body);

}  // namespace uinbox::test
