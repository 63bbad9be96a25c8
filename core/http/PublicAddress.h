// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sockaddr;
class QHostAddress;

namespace uinbox::http {

/// True for an address of the public internet: not of this computer, a local network, a provider's own network (RFC 6598), not multicast,
/// reserved or for documentation (IANA's special-purpose registries, RFC 6890), and no such IPv4 address written into IPv6: mapped
/// (RFC 4291) and NAT64 (RFC 6052) ones are what they hold; compatible ones, 6to4, Teredo and all of IPv6 outside 2000::/3 are not public.
/// Pure, any thread.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);
/// The same of what a socket is about to be connected to; false for anything but IPv4 and IPv6.
[[nodiscard]] bool isPublicAddress(const sockaddr* address);

}  // namespace uinbox::http
