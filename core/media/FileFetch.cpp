// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileFetch.h"

#include "channels/twilio/Requests.h"
#include "http/Answers.h"

#include <algorithm>

namespace uinbox {

namespace {

using Kind = FetchOutcome::Kind;

constexpr std::chrono::minutes kTimeout{5};  // 40 MB at 1 Mbit/s
const QString kMissing = QStringLiteral("missing");
const QString kSignIn = QStringLiteral("signin");
const QString kNetwork = QStringLiteral("network");

std::chrono::seconds retryAfterOf(const http::ClientResponse& response)
{
    bool ok = false;
    const int seconds = response.headers.value("retry-after").value_or(QByteArray()).trimmed().toInt(&ok);
    return std::chrono::seconds(ok ? std::clamp(seconds, 0, 3600) : 0);
}

FetchOutcome outcomeOf(const http::TransportFailure& failure)
{
    if (failure.error.kind == ErrorKind::Rejected) return {Kind::Refused, QStringLiteral("address")};
    FetchOutcome outcome{Kind::Later, kNetwork};
    outcome.isReached = false;
    if (failure.error.code != http::kAnswerTooLong) return outcome;
    outcome.kind = Kind::Large;
    outcome.size = failure.announced;
    return outcome;
}

/// Of an answer that is neither a file nor a redirect.
FetchOutcome outcomeOf(const http::ClientResponse& response)
{
    FetchOutcome outcome{Kind::Later, kNetwork};
    outcome.retryAfter = retryAfterOf(response);
    if (response.status == 410) outcome.kind = Kind::Gone;
    // WhatsApp's files answer 404 for a moment after the webhook (PROVIDERS.md 3).
    if (response.status == 404 || response.status == 410) outcome.reason = kMissing;
    if (response.status == 401 || response.status == 403) outcome.reason = kSignIn;
    return outcome;
}

FetchOutcome outcomeOf(const Error& error)
{
    FetchOutcome outcome{Kind::Later, kNetwork};
    outcome.retryAfter = error.retryAfter;
    if (error.kind == ErrorKind::NotFound) outcome.reason = kMissing;
    if (error.kind == ErrorKind::Auth) outcome.reason = kSignIn;
    outcome.isReached = error.kind != ErrorKind::Network && error.kind != ErrorKind::Timeout;
    return outcome;
}

}  // namespace

FetchableFrom FileAccounts::fetchable() const
{
    const bool hasKey = !twilio.apiKeySid.isEmpty() && !twilio.apiKeySecret.isEmpty();
    return {!twilio.accountSid.isEmpty() && (hasKey || !twilio.authToken.isEmpty()), static_cast<bool>(resendFile)};
}

FileFetch::FileFetch(http::HttpTransport& transport, FileAccounts accounts, std::int64_t maxBytes, QObject* parent)
    : QObject(parent),
      m_transport(transport),
      m_accounts(std::move(accounts)),
      m_guard({m_accounts.twilio.accountSid, m_accounts.twilio.apiBase, m_accounts.resendBase}),
      m_maxBytes(maxBytes)
{
    m_promise.start();
}

QFuture<Result<FetchOutcome>> FileFetch::fetch(const WantedFile& file)
{
    auto future = m_promise.future();
    if (file.remoteId.isEmpty()) {
        follow(m_guard.twilioFile(file.url, file.messageSid));
        return future;
    }
    // Disconnected since it was chosen.
    if (!m_accounts.resendFile) {
        end({Kind::Later, kNetwork});
        return future;
    }
    onFinished(m_accounts.resendFile(file.remoteId), this, [this](const Result<QUrl>& url) {
        if (!url) return end(outcomeOf(url.error()));
        follow(m_guard.resendFile(*url));
    });
    return future;
}

void FileFetch::follow(const FileGuard::Verdict& verdict)
{
    if (!verdict) return end({Kind::Refused, verdict.error()});
    http::ClientRequest request;
    if (verdict->signIn == FileHop::SignIn::Yes) request = twilio::signedRequest(m_accounts.twilio, verdict->url);
    request.url = verdict->url;
    request.headers = {{"Accept", "*/*"}};
    request.reach = http::Reach::PublicOnly;
    request.allowedLoopback = m_guard.allowedLoopback();
    request.maxBodyBytes = m_maxBytes;
    request.timeout = kTimeout;
    http::whenAnswered(m_transport.send(std::move(request)), this,
                       [this, hop = *verdict](const http::TransportResult& result) { onAnswer(hop, result); });
}

void FileFetch::onAnswer(const FileHop& hop, const http::TransportResult& result)
{
    if (!result) return end(outcomeOf(result.error()));
    const http::ClientResponse& response = *result;
    if (response.status >= 300 && response.status < 400) return onRedirect(hop, response);
    if (response.status != 200) return end(outcomeOf(response));
    FetchOutcome outcome{Kind::Here};
    outcome.bytes = response.body;
    outcome.contentType = QString::fromLatin1(response.headers.value("content-type").value_or(QByteArray()));
    end(std::move(outcome));
}

void FileFetch::onRedirect(const FileHop& hop, const http::ClientResponse& response)
{
    if (++m_redirects > FileGuard::kMaxRedirects) return end({Kind::Refused, QStringLiteral("redirect")});
    follow(m_guard.redirect(hop, response.headers.value("location").value_or(QByteArray())));
}

void FileFetch::end(FetchOutcome outcome)
{
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
    deleteLater();
}

}  // namespace uinbox
