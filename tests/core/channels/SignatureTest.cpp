// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Signature.h"

#include "channels/twilio/Webhook.h"

#include "SharedData.h"
#include "TestScale.h"
#include "TwilioSigning.h"
#include "catch.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <cctype>
#include <random>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::twilio;

namespace {

using Random = std::mt19937;

/// What Twilio signed, and the signature it sent.
struct Signed {
    Secret token;
    QByteArray url;
    FormPairs params;
    QByteArray signature;
};

Form formOf(const FormPairs& params)
{
    Form form;
    for (const auto& [name, value] : params) form.add(name, value);
    return form;
}

bool isAccepted(const Signed& request)
{
    return isSignedForm(request.token, request.signature, request.url, formOf(request.params));
}

std::vector<Signed> vendorVectors()
{
    std::vector<Signed> vectors;
    const auto rows = sharedJsonLines(QStringLiteral("data/twilio_signature_vectors.jsonl")).value_or(std::vector<QJsonDocument>());
    for (const QJsonDocument& row : rows) {
        Signed vector{
            Secret(row[u"token"].toString().toUtf8()), row[u"url"].toString().toUtf8(), {}, row[u"sig"].toString().toLatin1()};
        const QJsonObject params = row[u"params"].toObject();
        for (auto it = params.begin(); it != params.end(); ++it)
            vector.params.emplace_back(it.key().toUtf8(), it.value().toString().toUtf8());
        vectors.push_back(std::move(vector));
    }
    return vectors;
}

/// A message as Twilio posts it, signed by the tests' own code.
Signed realMessage()
{
    const QByteArray token = "0123456789abcdef0123456789abcdef";
    const QByteArray url = "https://inbox.example/api/webhooks/twilio";
    const FormPairs params{{"AccountSid", "AC00000000000000000000000000000001"},
                           {"Body", "See you at 9 \xf0\x9f\x91\x8d"},
                           {"From", "+14155552671"},
                           {"MessageSid", "SM00000000000000000000000000000002"},
                           {"NumMedia", "0"},
                           {"To", "+15005550006"}};
    return {Secret(token), url, params, twilioSignature(token, url, params)};
}

size_t below(Random& random, size_t limit)
{
    return std::uniform_int_distribution<size_t>(0, limit - 1)(random);
}

char alphanumeric(Random& random)
{
    static constexpr std::string_view kAll = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    return kAll[below(random, kAll.size())];
}

/// Replaces, inserts before or removes one letter or digit at or after `from`. Letters and digits only: where punctuation changes, a
/// vendor variant ("with and without the port", "query encoded anew") may rightly mean the same address.
void mutateText(QByteArray& text, qsizetype from, Random& random)
{
    std::vector<qsizetype> places;
    for (qsizetype i = from; i < text.size(); ++i)
        if (std::isalnum(static_cast<unsigned char>(text[i])) != 0) places.push_back(i);
    const char fresh = alphanumeric(random);
    if (places.empty()) {
        text.append(fresh);
        return;
    }
    const qsizetype at = places[below(random, places.size())];
    const size_t way = below(random, 3);
    if (way == 0)
        text.remove(at, 1);
    else if (way == 1)
        text.insert(at, fresh);
    else
        text[at] = fresh == text[at] ? '_' : fresh;
}

void mutateSignature(QByteArray& signature, Random& random)
{
    static constexpr std::string_view kOdd = "+/= \n";
    const auto at = static_cast<qsizetype>(below(random, static_cast<size_t>(signature.size())));
    switch (below(random, 5)) {
        case 0: signature.remove(at, 1); break;
        case 1: signature.insert(at, alphanumeric(random)); break;
        case 2: signature.append(kOdd[below(random, kOdd.size())]); break;
        case 3: signature.truncate(at); break;
        default: signature[at] = static_cast<char>(signature[at] ^ static_cast<char>(1 + below(random, 255)));
    }
}

void mutateParams(FormPairs& params, Random& random)
{
    const size_t way = params.empty() ? 0 : below(random, 4);
    if (way == 0) {
        params.emplace_back(QByteArray(1, alphanumeric(random)) + "New", QByteArray(1, alphanumeric(random)));
        return;
    }
    const size_t at = below(random, params.size());
    if (way == 1)
        params.erase(params.begin() + static_cast<std::ptrdiff_t>(at));
    else
        mutateText(way == 2 ? params[at].first : params[at].second, 0, random);
}

}  // namespace

TEST_CASE("every signature the vendor's libraries agree on is computed alike and accepted")
{
    for (const Signed& vector : vendorVectors()) {
        CAPTURE(vector.url, vector.signature);
        CHECK(signatureOf(vector.token, vector.url, formOf(vector.params)) == vector.signature);
        CHECK(isAccepted(vector));
    }
}

TEST_CASE("no signature of the vendor's is accepted for another request or another token")
{
    const auto vectors = vendorVectors();
    int accepted = 0;
    for (size_t i = 0; i < vectors.size(); ++i) {
        const Signed& other = vectors[(i + 1) % vectors.size()];
        Signed forged = vectors[i];
        forged.signature = other.signature;
        accepted += isAccepted(forged) ? 1 : 0;
        forged = vectors[i];
        forged.token = other.token;
        accepted += isAccepted(forged) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("of 100,000 changed signatures, addresses and parameters none is accepted")
{
    auto originals = vendorVectors();
    originals.push_back(realMessage());
    Random random(20260302);  // NOLINT(cert-msc51-cpp): the same mutations in every run
    const int count = scaleOf("UINBOX_MUTATIONS", 100'000);
    int accepted = 0;
    for (int i = 0; i < count; ++i) {
        const Signed& original = originals[static_cast<size_t>(i) % originals.size()];
        Signed forged = original;
        switch (i % 3) {
            case 0: mutateSignature(forged.signature, random); break;
            case 1: mutateText(forged.url, forged.url.indexOf("://") + 3, random); break;
            default: mutateParams(forged.params, random);
        }
        if (!isAccepted(forged)) continue;
        ++accepted;
        UNSCOPED_INFO("accepted: " << forged.url << ' ' << forged.signature << ' ' << formOf(forged.params).encode());
    }
    CHECK(accepted == 0);
    CHECK(std::all_of(originals.begin(), originals.end(), &isAccepted));
}

TEST_CASE("without a token or a signature every request is refused")
{
    Signed request = realMessage();
    REQUIRE(isAccepted(request));
    const Form form = formOf(request.params);
    CHECK_FALSE(isSignedForm(Secret(), request.signature, request.url, form));
    CHECK_FALSE(isSignedForm(Secret(), signatureOf(Secret(), request.url, form), request.url, form));
    CHECK_FALSE(isSignedForm(request.token, QByteArray(), request.url, form));

    const QByteArray body = R"({"a":1})";
    const QByteArray url = request.url + "?bodySHA256=" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    CHECK_FALSE(isSignedBody(Secret(), signatureOf(Secret(), url, Form()), url, body));
    CHECK_FALSE(isSignedBody(request.token, QByteArray(), url, body));
}

TEST_CASE("a signature with one parameter merged into another is refused for the one that is missing")
{
    // Names and values are signed without delimiters: "Body" + "hi" + "From" + "+1…" reads the same as "Body" + "hiFrom+1…".
    Signed merged = realMessage();
    const auto from = std::find_if(merged.params.begin(), merged.params.end(), [](const auto& p) { return p.first == "From"; });
    const QByteArray swallowed = from->first + from->second;
    merged.params.erase(from);
    for (auto& [name, value] : merged.params)
        if (name == "Body") value += swallowed;
    REQUIRE(isAccepted(merged));

    const auto parsed = InboundSms::parse(formOf(merged.params));
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == ErrorKind::Invalid);
    CHECK(parsed.error().detail.startsWith(QStringLiteral("From")));
    CHECK(InboundSms::parse(formOf(realMessage().params)));
}

TEST_CASE("a repeated parameter counts once in the signature, and the form says that it is repeated")
{
    Signed request = realMessage();
    CHECK_FALSE(formOf(request.params).hasRepeatedNames());
    request.params.push_back(request.params.front());
    CHECK(isAccepted(request));
    CHECK(formOf(request.params).hasRepeatedNames());
    request.params.back().second += "0";
    CHECK_FALSE(isAccepted(request));
}

TEST_CASE("the standard port may be in the signed address or not, another port may not")
{
    const Signed request = realMessage();
    const Form form = formOf(request.params);
    const auto accepts = [&](const QByteArray& signedUrl, const QByteArray& url) {
        return isSignedForm(request.token, signatureOf(request.token, signedUrl, form), url, form);
    };
    CHECK(accepts("https://x.example:443/h", "https://x.example/h"));
    CHECK(accepts("https://x.example/h", "https://x.example:443/h"));
    CHECK(accepts("http://x.example:80/h", "http://x.example/h"));
    CHECK_FALSE(accepts("https://x.example:80/h", "https://x.example/h"));
    CHECK_FALSE(accepts("https://x.example:8443/h", "https://x.example/h"));
    CHECK_FALSE(accepts("http://x.example/h", "https://x.example/h"));
}

TEST_CASE("a fragment is not part of what is signed")
{
    const Signed request = realMessage();
    Signed withFragment = request;
    withFragment.url += "#rc=5&rp=all";
    CHECK(isAccepted(withFragment));
}

TEST_CASE("a query may be signed as the vendor's old library encodes it")
{
    const Signed request = realMessage();
    const Form form = formOf(request.params);
    const QByteArray url = "https://x.example/h?b=it's&a=x+y&b=2";
    const QByteArray legacy = "https://x.example/h?b=it's&b=2&a=x%20y";
    CHECK(isSignedForm(request.token, signatureOf(request.token, legacy, form), url, form));
    CHECK_FALSE(isSignedForm(request.token, signatureOf(request.token, "https://x.example/h?b=it's&b=2&a=x", form), url, form));
}

TEST_CASE("a signed body is refused when the body, its digest or the address changes")
{
    const Secret token(QByteArrayLiteral("0123456789abcdef0123456789abcdef"));
    const QByteArray body = R"({"EventType":"com.twilio.messaging.message.delivered"})";
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray url = "https://inbox.example/events?bodySHA256=" + digest;
    const QByteArray signature = signatureOf(token, url, Form());
    CHECK(isSignedBody(token, signature, url, body));
    CHECK_FALSE(isSignedBody(token, signature, url, body + ' '));
    CHECK_FALSE(isSignedBody(token, signature, url + "0", body));
    CHECK_FALSE(isSignedBody(token, signature, "https://inbox.example/other?bodySHA256=" + digest, body));
    const QByteArray bare = "https://inbox.example/events";
    CHECK_FALSE(isSignedBody(token, signatureOf(token, bare, Form()), bare, body));
}
