// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/HealthRoute.h"

#include "channels/twilio/Form.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <sodium.h>

namespace uinbox {

namespace {

constexpr int kKeyBytes = 32;
/// What is signed says what for.
constexpr char kPurpose[] = "unified-inbox line proof\n";

Secret freshKey()
{
    QByteArray bytes(kKeyBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), kKeyBytes);
    Secret key(bytes);
    sodium_memzero(bytes.data(), kKeyBytes);
    return key;
}

QByteArray nonceOf(const QByteArray& query)
{
    const auto form = twilio::Form::decode(query);
    return form ? form->value("nonce").value_or(QByteArray()) : QByteArray();
}

}  // namespace

HealthRoute::HealthRoute() : m_key(freshKey()) {}

http::Route HealthRoute::route() const
{
    return {"GET", "/healthz", [key = *this](const http::ServerRequest& request, const http::Responder& respond) {
                const QByteArray nonce = request.hasQuery ? nonceOf(request.query) : QByteArray();
                const auto proof = key.answerTo(nonce);
                http::ServerResponse response{200, "text/plain; charset=utf-8", proof.value_or("ok\n"), {}};
                // A cache on the way must not answer for us.
                response.extra.add("Cache-Control", "no-store");
                respond(std::move(response));
            }};
}

std::optional<QByteArray> HealthRoute::answerTo(const QByteArray& nonce) const
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Za-z0-9_-]{16,64}\z)"));
    if (!pattern.match(QString::fromLatin1(nonce)).hasMatch()) return std::nullopt;
    return "ok " + QMessageAuthenticationCode::hash(kPurpose + nonce, m_key.expose(), QCryptographicHash::Sha256).toHex() + '\n';
}

}  // namespace uinbox
