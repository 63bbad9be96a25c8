// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

// Addresses in HTML of anybody's. What is accepted is an allow-list; what is left out is not repaired. Pure; any thread.

/// Where a link may lead: an http, https, mailto or tel address in its encoded form, the host in ASCII, without a user's name in front of it,
/// without characters that are not seen. Of a mailto only subject, body, cc and bcc are left: no attachments. Empty for all else.
[[nodiscard]] QString safeLink(const QString& href);
/// A picture at somebody's server, with https or http; "//host/…" is https. Empty for all else.
[[nodiscard]] QString remotePicture(const QString& src);
/// The Content-ID of a picture that is in the same e-mail (RFC 2392), decoded and without brackets. Empty for all else.
[[nodiscard]] QString contentIdOf(const QString& src);
/// A picture that lies in its address: PNG, JPEG, GIF or WebP by what it says and by its first bytes, in base64, of at most 512 kB. Empty for
/// all else.
[[nodiscard]] QByteArray embeddedPicture(const QString& src);

}  // namespace uinbox
