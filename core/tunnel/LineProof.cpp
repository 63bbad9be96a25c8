// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineProof.h"

#include "base/Logging.h"
#include "http/Answers.h"

#include <sodium.h>

namespace uinbox {

namespace {

constexpr int kNonceBytes = 24;
// libcurl's numbers (libcurl-errors(3)); no other file than the client's includes its header.
constexpr int kCouldNotResolve = 6;
constexpr int kTlsFailed = 35;
constexpr int kCertificateRefused = 60;

QByteArray freshNonce()
{
    QByteArray bytes(kNonceBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), kNonceBytes);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

LineCause causeOf(const Error& error)
{
    if (error.code == kCouldNotResolve) return LineCause::NameNotFound;
    if (error.code == kTlsFailed || error.code == kCertificateRefused) return LineCause::CertificateRefused;
    return LineCause::NotReached;
}

/// A tunnel's own page says in its number whether its end is missing (ngrok: 3200, 8012; Cloudflare: 502, 530) or another answers.
bool isOfTunnel(const http::ClientResponse& answer)
{
    return answer.headers.value("ngrok-error-code").has_value() || answer.status >= 500;
}

}  // namespace

http::ClientRequest proofRequest(const QUrl& publicUrl, const QByteArray& nonce)
{
    http::ClientRequest request;
    request.url = publicUrl;
    request.url.setPath(publicUrl.path() + QStringLiteral("/healthz"));
    request.url.setQuery(QStringLiteral("nonce=") + QString::fromLatin1(nonce));
    // ngrok's free plan shows browsers a page of its own in between.
    request.headers.add("ngrok-skip-browser-warning", "1");
    request.headers.add("User-Agent", "UnifiedInbox/" UINBOX_VERSION);
    request.headers.add("Cache-Control", "no-cache");
    // A kept connection proves nothing about the name.
    request.repeatable = http::Repeatable::Once;
    request.timeout = std::chrono::seconds(15);
    request.maxBodyBytes = 64 * 1024;
    return request;
}

std::optional<LineProblem> proofProblem(const http::TransportResult& answer, const QByteArray& expected)
{
    if (!answer) return LineProblem{causeOf(answer.error().error), answer.error().error.detail};
    if (answer->status == 200 && answer->body == expected) return std::nullopt;
    const QByteArray number = answer->headers.value("ngrok-error-code").value_or(QByteArray());
    return LineProblem{isOfTunnel(*answer) ? LineCause::NotReached : LineCause::WrongAnswer,
                       QStringLiteral("HTTP %1 %2").arg(answer->status).arg(QString::fromLatin1(number)).trimmed()};
}

LineProof::LineProof(const HealthRoute& health, http::HttpTransport& transport, LineTiming timing, QObject* parent)
    : QObject(parent), m_health(health), m_transport(transport), m_backoff(timing.proofRedFirst, timing.proofRedMost)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LineProof::checkNow);
}

void LineProof::watch(const QUrl& publicUrl, std::chrono::milliseconds first, std::chrono::milliseconds green)
{
    stop();
    m_url = publicUrl;
    m_green = green;
    if (first.count() > 0) return m_timer.start(first);
    checkNow();
}

void LineProof::stop()
{
    m_timer.stop();
    m_url.clear();
    m_backoff.reset();
    m_isAsking = false;
    ++m_watch;
}

void LineProof::checkNow()
{
    if (m_url.isEmpty() || m_isAsking) return;
    m_timer.stop();
    m_isAsking = true;
    const QByteArray nonce = freshNonce();
    const QByteArray expected = m_health.answerTo(nonce).value_or(QByteArray());
    http::whenAnswered(m_transport.send(proofRequest(m_url, nonce)), this,
                       [this, expected, watch = m_watch](const http::TransportResult& answer) {
                           if (watch == m_watch) onAnswered(answer, expected);
                       });
}

void LineProof::onAnswered(const http::TransportResult& answer, const QByteArray& expected)
{
    m_isAsking = false;
    const auto problem = proofProblem(answer, expected);
    if (!problem) {
        m_backoff.reset();
        m_timer.start(m_green);
        return Q_EMIT passed();
    }
    qCInfo(lcTunnel).noquote() << "the public address does not lead here:" << problem->detail;
    m_timer.start(m_backoff.next());
    Q_EMIT failed(*problem);
}

}  // namespace uinbox
