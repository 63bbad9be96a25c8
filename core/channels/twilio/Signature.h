// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "channels/twilio/Form.h"

namespace uinbox::twilio {

/// base64(HMAC-SHA1(token, url + sorted name/value pairs)): what Twilio puts into X-Twilio-Signature (PROVIDERS.md 1.2). Names are
/// sorted by bytes; of a repeated name each value counts once, sorted. `url` is used as it is. Pure.
[[nodiscard]] QByteArray signatureOf(const Secret& token, const QByteArray& url, const Form& form);

/// The URLs whose signature the vendor's own libraries accept for `url`: without a port, with the standard one, and each with its
/// query encoded anew the old way. Pure.
[[nodiscard]] std::vector<QByteArray> acceptedUrls(const QByteArray& url);

/// True where `signature` is Twilio's for this form posted to `url`. False for an empty token or signature. Constant time.
[[nodiscard]] bool isSignedForm(const Secret& token, const QByteArray& signature, const QByteArray& url, const Form& form);

/// The same for a JSON body: the URL carries `bodySHA256`, the signature covers the URL alone.
[[nodiscard]] bool isSignedBody(const Secret& token, const QByteArray& signature, const QByteArray& url, const QByteArray& body);

}  // namespace uinbox::twilio
