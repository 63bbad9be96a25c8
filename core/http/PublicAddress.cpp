// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PublicAddress.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace uinbox::http {

namespace {

struct Range4 {
    quint32 network;
    int bits;
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// https://www.iana.org/assignments/iana-ipv4-special-registry
constexpr std::array kNotPublic4{
    Range4{ip(0, 0, 0, 0), 8},        // this network
    Range4{ip(10, 0, 0, 0), 8},       // private
    Range4{ip(100, 64, 0, 0), 10},    // carrier-grade NAT
    Range4{ip(127, 0, 0, 0), 8},      // loopback
    Range4{ip(169, 254, 0, 0), 16},   // link-local, the clouds' metadata
    Range4{ip(172, 16, 0, 0), 12},    // private
    Range4{ip(192, 0, 0, 0), 24},     // protocol assignments
    Range4{ip(192, 0, 2, 0), 24},     // documentation
    Range4{ip(192, 88, 99, 0), 24},   // 6to4 relays
    Range4{ip(192, 168, 0, 0), 16},   // private
    Range4{ip(198, 18, 0, 0), 15},    // benchmarks
    Range4{ip(198, 51, 100, 0), 24},  // documentation
    Range4{ip(203, 0, 113, 0), 24},   // documentation
    Range4{ip(224, 0, 0, 0), 4},      // multicast
    Range4{ip(240, 0, 0, 0), 4},      // reserved, broadcast
};

bool isPublic4(quint32 address)
{
    return std::none_of(kNotPublic4.begin(), kNotPublic4.end(),
                        [address](const Range4& range) { return (address ^ range.network) >> (32 - range.bits) == 0; });
}

bool startsWith(const Q_IPV6ADDR& address, std::initializer_list<int> bytes)
{
    return std::equal(bytes.begin(), bytes.end(), &address.c[0], [](int a, quint8 b) { return a == b; });
}

quint32 last4(const Q_IPV6ADDR& address)
{
    return ip(address.c[12], address.c[13], address.c[14], address.c[15]);
}

/// https://www.iana.org/assignments/iana-ipv6-special-registry
bool isPublic6(const Q_IPV6ADDR& address)
{
    if (startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) return isPublic4(last4(address));
    if (startsWith(address, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) return isPublic4(last4(address));
    if ((address.c[0] & 0xe0) != 0x20) return false;                            // only 2000::/3 is handed out
    if (startsWith(address, {0x20, 0x01}) && address.c[2] < 2) return false;    // 2001::/23: Teredo, ORCHID, benchmarks
    if (startsWith(address, {0x20, 0x01, 0x0d, 0xb8})) return false;            // documentation
    if (startsWith(address, {0x20, 0x02})) return false;                        // 6to4
    return !(startsWith(address, {0x3f, 0xff}) && (address.c[2] & 0xf0) == 0);  // documentation (RFC 9637)
}

}  // namespace

bool isPublicAddress(const QHostAddress& address)
{
    switch (address.protocol()) {
        case QAbstractSocket::IPv4Protocol: return isPublic4(address.toIPv4Address());
        case QAbstractSocket::IPv6Protocol: return address.scopeId().isEmpty() && isPublic6(address.toIPv6Address());
        case QAbstractSocket::AnyIPProtocol:
        case QAbstractSocket::UnknownNetworkLayerProtocol: return false;
    }
    return false;
}

bool isPublicAddress(const sockaddr* address)
{
    return address && isPublicAddress(QHostAddress(address));
}

}  // namespace uinbox::http
