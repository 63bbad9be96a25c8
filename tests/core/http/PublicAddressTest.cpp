// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/PublicAddress.h"

#include "catch.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

using namespace uinbox;

TEST_CASE("addresses of the public internet are told from all others")
{
    struct Row {
        const char* address;
        bool isPublic;
    };
    const Row rows[] = {
        {"0.0.0.0", false},
        {"0.1.2.3", false},
        {"0.255.255.255", false},
        {"1.0.0.0", true},
        {"9.255.255.255", true},
        {"10.0.0.0", false},
        {"10.255.255.255", false},
        {"11.0.0.0", true},
        {"100.63.255.255", true},
        {"100.64.0.0", false},
        {"100.127.255.255", false},
        {"100.128.0.0", true},
        {"126.255.255.255", true},
        {"127.0.0.0", false},
        {"127.0.0.1", false},
        {"127.255.255.255", false},
        {"128.0.0.0", true},
        {"169.253.255.255", true},
        {"169.254.0.0", false},
        {"169.254.169.254", false},
        {"169.255.0.0", true},
        {"172.15.255.255", true},
        {"172.16.0.0", false},
        {"172.31.255.255", false},
        {"172.32.0.0", true},
        {"192.0.0.0", false},
        {"192.0.0.170", false},
        {"192.0.1.0", true},
        {"192.0.2.1", false},
        {"192.88.99.1", false},
        {"192.167.255.255", true},
        {"192.168.0.0", false},
        {"192.168.255.255", false},
        {"192.169.0.0", true},
        {"198.17.255.255", true},
        {"198.18.0.0", false},
        {"198.19.255.255", false},
        {"198.20.0.0", true},
        {"198.51.100.7", false},
        {"203.0.113.7", false},
        {"223.255.255.255", true},
        {"224.0.0.1", false},
        {"239.255.255.255", false},
        {"240.0.0.1", false},
        {"255.255.255.255", false},
        {"8.8.8.8", true},
        {"54.230.1.1", true},
        {"::", false},
        {"::1", false},
        {"::7f00:1", false},          // 127.0.0.1, compatible
        {"::808:808", false},         // 8.8.8.8, compatible: nobody routes it
        {"::ffff:127.0.0.1", false},  // mapped
        {"::ffff:10.0.0.1", false},
        {"::ffff:169.254.169.254", false},
        {"::ffff:192.168.1.1", false},
        {"::ffff:0.0.0.0", false},
        {"::ffff:8.8.8.8", true},
        {"::ffff:0:8.8.8.8", false},    // translated (RFC 2765)
        {"64:ff9b::127.0.0.1", false},  // NAT64
        {"64:ff9b::10.1.2.3", false},
        {"64:ff9b::169.254.169.254", false},
        {"64:ff9b::8.8.8.8", true},
        {"64:ff9b:1::8.8.8.8", false},  // for local use (RFC 8215)
        {"100::1", false},              // discard
        {"1fff::1", false},
        {"2000::1", true},
        {"2001::1", false},  // Teredo
        {"2001:0:4136:e378:8000:63bf:3fff:fdd2", false},
        {"2001:2::1", false},   // benchmarks
        {"2001:20::1", false},  // ORCHID
        {"2001:1ff::1", false},
        {"2001:200::1", true},
        {"2001:db7::1", true},
        {"2001:db8::1", false},
        {"2001:db9::1", true},
        {"2002:7f00:1::", false},  // 6to4 of 127.0.0.1
        {"2002:808:808::1", false},
        {"2003::1", true},
        {"2606:4700::6810:85e5", true},
        {"2a00:1450:4001:80b::200e", true},
        {"3ffe::1", true},
        {"3fff::1", false},  // documentation
        {"3fff:fff::1", false},
        {"3fff:1000::1", true},
        {"4000::1", false},
        {"5f00::1", false},
        {"fc00::1", false},  // unique local
        {"fd12:3456::1", false},
        {"fe80::1", false},  // link-local
        {"fec0::1", false},  // site-local
        {"ff02::1", false},  // multicast
    };
    for (const Row& row : rows) {
        CAPTURE(row.address);
        sockaddr_storage storage{};
        if (!QByteArray(row.address).contains(':')) {
            auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
            v4->sin_family = AF_INET;
            REQUIRE(inet_pton(AF_INET, row.address, &v4->sin_addr) == 1);
        } else {
            auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
            v6->sin6_family = AF_INET6;
            REQUIRE(inet_pton(AF_INET6, row.address, &v6->sin6_addr) == 1);
        }
        CHECK(http::isPublicAddress(reinterpret_cast<const sockaddr*>(&storage)) == row.isPublic);
    }
}

TEST_CASE("what is no address of the internet is not public")
{
    CHECK_FALSE(http::isPublicAddress(static_cast<const sockaddr*>(nullptr)));
    sockaddr_un local{};
    local.sun_family = AF_UNIX;
    CHECK_FALSE(http::isPublicAddress(reinterpret_cast<const sockaddr*>(&local)));
}
