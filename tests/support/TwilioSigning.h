// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

namespace uinbox::test {

/// X-Twilio-Signature of a form POST to `url` (PROVIDERS.md 1.2), written apart from the product's code so that the two check each
/// other: HMAC-SHA1 as in RFC 2104 over the URL and the sorted pairs.
[[nodiscard]] QByteArray twilioSignature(const QByteArray& authToken, const QByteArray& url, const FormPairs& params);

}  // namespace uinbox::test
