// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace uinbox::twilio {

namespace {

/// The parts of an absolute URL, as text: nothing is decoded or normalized, since the signature is over the text.
struct UrlParts {
    QByteArray scheme;
    QByteArray userInfo;  ///< with its '@'
    QByteArray host;
    QByteArray port;   ///< with its ':'
    QByteArray path;   ///< from the first '/'
    QByteArray query;  ///< with its '?'
};

std::optional<UrlParts> split(const QByteArray& url)
{
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0) return std::nullopt;
    UrlParts parts;
    parts.scheme = url.left(scheme).toLower();
    QByteArray rest = url.mid(scheme + 3);
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0) rest.truncate(fragment);
    if (const qsizetype query = rest.indexOf('?'); query >= 0) {
        parts.query = rest.mid(query);
        rest.truncate(query);
    }
    if (const qsizetype path = rest.indexOf('/'); path >= 0) {
        parts.path = rest.mid(path);
        rest.truncate(path);
    }
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0) {
        parts.userInfo = rest.left(at + 1);
        rest = rest.mid(at + 1);
    }
    const qsizetype colon = rest.lastIndexOf(':');
    if (colon >= 0 && colon > rest.lastIndexOf(']')) {
        parts.port = rest.mid(colon);
        rest.truncate(colon);
    }
    parts.host = rest;
    return parts;
}

QByteArray join(const UrlParts& parts, const QByteArray& port, const QByteArray& query)
{
    return parts.scheme + "://" + parts.userInfo + parts.host + port + parts.path + query;
}

/// The query as Node's old `querystring` writes it after reading it: values of one name together, encodeURIComponent's escapes.
QByteArray legacyQuery(const QByteArray& query)
{
    if (query.size() < 2) return query;
    std::vector<std::pair<QByteArray, std::vector<QByteArray>>> names;
    for (const QByteArray& part : query.mid(1).split('&')) {
        if (part.isEmpty()) continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray rawName = equals < 0 ? part : part.left(equals);
        const QByteArray rawValue = equals < 0 ? QByteArray() : part.mid(equals + 1);
        const QByteArray name = formDecode(rawName).value_or(rawName);
        const auto it = std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == name; });
        auto& values = it == names.end() ? names.emplace_back(name, std::vector<QByteArray>()).second : it->second;
        values.push_back(formDecode(rawValue).value_or(rawValue));
    }
    QByteArray out;
    for (const auto& [name, values] : names)
        for (const QByteArray& value : values)
            out += (out.isEmpty() ? '?' : '&') + name.toPercentEncoding("!~*'()") + '=' + value.toPercentEncoding("!~*'()");
    return out;
}

QByteArray hmac(const Secret& token, const QByteArray& data)
{
    return QMessageAuthenticationCode::hash(data, token.expose(), QCryptographicHash::Sha1).toBase64();
}

/// What the signature covers after the URL: each name with its value, sorted by bytes, an equal pair once.
QByteArray sortedPairs(const Form& form)
{
    auto fields = form.fields();
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    QByteArray pairs;
    for (const auto& [name, value] : fields) pairs.append(name).append(value);
    return pairs;
}

/// Every variant is computed, so that time tells nothing about which one came close. Variants that are the same text are one.
template <class Expected>
bool matchesAny(const QByteArray& signature, const QByteArray& url, Expected expected)
{
    auto variants = acceptedUrls(url);
    std::sort(variants.begin(), variants.end());
    variants.erase(std::unique(variants.begin(), variants.end()), variants.end());
    bool match = false;
    for (const QByteArray& variant : variants) match |= equalConstantTime(signature, expected(variant));
    return match;
}

}  // namespace

QByteArray signatureOf(const Secret& token, const QByteArray& url, const Form& form)
{
    return hmac(token, url + sortedPairs(form));
}

std::vector<QByteArray> acceptedUrls(const QByteArray& url)
{
    const auto parts = split(url);
    if (!parts) return {url};
    const QByteArray standard = parts->port.isEmpty() ? (parts->scheme == "http" ? ":80" : ":443") : parts->port;
    const QByteArray legacy = legacyQuery(parts->query);
    return {join(*parts, {}, parts->query), join(*parts, standard, parts->query), join(*parts, {}, legacy),
            join(*parts, standard, legacy)};
}

bool isSignedForm(const Secret& token, const QByteArray& signature, const QByteArray& url, const Form& form)
{
    if (token.isEmpty() || signature.isEmpty()) return false;
    const QByteArray pairs = sortedPairs(form);
    return matchesAny(signature, url, [&](const QByteArray& variant) { return hmac(token, variant + pairs); });
}

bool isSignedBody(const Secret& token, const QByteArray& signature, const QByteArray& url, const QByteArray& body)
{
    const auto parts = split(url);
    if (token.isEmpty() || signature.isEmpty() || !parts) return false;
    const auto query = Form::decode(parts->query.mid(1));
    const QByteArray claimed = query ? query->value("bodySHA256").value_or(QByteArray()) : QByteArray();
    const QByteArray actual = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    if (!equalConstantTime(claimed, actual)) return false;
    return matchesAny(signature, url, [&](const QByteArray& variant) { return hmac(token, variant); });
}

}  // namespace uinbox::twilio
