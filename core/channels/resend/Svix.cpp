// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Svix.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace uinbox::resend {

namespace {

constexpr char kSecretPrefix[] = "whsec_";
constexpr char kVersion[] = "v1,";
constexpr qsizetype kMaxId = 256;
/// Until the year 33658.
constexpr qsizetype kMaxDigits = 12;
/// A sender that changes its secret signs with the old and the new one.
constexpr qsizetype kMaxSignatures = 64;

std::optional<SvixHeaders> headersNamed(const http::Headers& headers, const QByteArray& prefix)
{
    const auto id = headers.value(prefix + "-id");
    const auto timestamp = headers.value(prefix + "-timestamp");
    const auto signature = headers.value(prefix + "-signature");
    if (!id || !timestamp || !signature) return std::nullopt;
    return SvixHeaders{*id, *timestamp, *signature};
}

/// Without a full stop: it stands between what is signed, and one within the id would let bytes move over it.
bool isId(const QByteArray& id)
{
    const auto isGood = [](char c) { return c > 0x20 && c < 0x7f && c != '.'; };
    return !id.isEmpty() && id.size() <= kMaxId && std::all_of(id.begin(), id.end(), isGood);
}

/// Decimal digits alone, without zeros before them.
std::optional<Timestamp> timeOf(const QByteArray& text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > kMaxDigits || text.front() == '0' || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return fromMillis(text.toLongLong() * 1000);
}

/// Every entry is compared, so that time tells nothing about which one came close.
bool matchesAny(const QByteArray& list, const QByteArray& expected)
{
    bool match = false;
    for (const QByteArray& entry : list.split(' ')) match |= equalConstantTime(entry, expected);
    return match;
}

}  // namespace

std::optional<SvixHeaders> svixHeadersOf(const http::Headers& headers)
{
    const auto svix = headersNamed(headers, "svix");
    return svix ? svix : headersNamed(headers, "webhook");
}

Secret svixKeyOf(const Secret& signingSecret)
{
    QByteArray text = signingSecret.expose().trimmed();
    if (text.startsWith(kSecretPrefix)) text.remove(0, static_cast<qsizetype>(sizeof kSecretPrefix) - 1);
    const auto key = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return key ? Secret(*key) : Secret();
}

SvixCheck checkSvix(const Secret& key, const SvixHeaders& headers, const QByteArray& body, Timestamp now)
{
    const auto time = timeOf(headers.timestamp);
    if (!isId(headers.id) || !time || headers.signature.isEmpty() || headers.signature.count(' ') >= kMaxSignatures)
        return {SvixVerdict::Malformed};
    if (key.isEmpty()) return {SvixVerdict::WrongSignature};
    const QByteArray content = headers.id + '.' + headers.timestamp + '.' + body;
    const QByteArray expected =
        kVersion + QMessageAuthenticationCode::hash(content, key.expose(), QCryptographicHash::Sha256).toBase64();
    if (!matchesAny(headers.signature, expected)) return {SvixVerdict::WrongSignature};
    const auto ahead = std::chrono::floor<std::chrono::seconds>(now) - std::chrono::floor<std::chrono::seconds>(*time);
    if (ahead > kSvixTolerance) return {SvixVerdict::TooOld, ahead};
    if (ahead < -kSvixTolerance) return {SvixVerdict::TooNew, ahead};
    return {SvixVerdict::Ok, ahead};
}

}  // namespace uinbox::resend
