// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/EmailSender.h"

#include "base/Async.h"
#include "channels/resend/Emails.h"
#include "http/Answers.h"

#include <QTimer>

namespace uinbox::resend {

namespace {

/// 20,000 e-mails: more than an account sends in the time that is looked back.
constexpr int kMaxPages = 200;
constexpr std::chrono::minutes kLeastAhead{2};
constexpr std::chrono::hours kMostAhead{30 * 24};

template <class T>
std::shared_ptr<QPromise<T>> startPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <class T>
void settle(QPromise<T>& promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

QFuture<Result<RemoteMessage>> noSuchEmail()
{
    return makeReady(Result<RemoteMessage>(fail(ErrorKind::NotFound, "not an e-mail's id")));
}

/// Where an answer to "cancel" says nothing about the e-mail.
bool isAboutUs(int status)
{
    return status == 401 || status == 403 || status == 429;
}

}  // namespace

/// One list() while it reads page after page.
struct EmailSender::Listing {
    RemoteQuery query;
    std::shared_ptr<QPromise<Result<std::vector<RemoteMessage>>>> promise = startPromise<Result<std::vector<RemoteMessage>>>();
    std::vector<RemoteMessage> emails;
    int pages = 0;

    void finish(Result<std::vector<RemoteMessage>> result) { settle(*promise, std::move(result)); }
};

EmailSender::EmailSender(Account account, http::HttpTransport& transport, QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_transport(transport)
{
    m_encoding.setMaxThreadCount(1);  // in the order of the messages, and 40 MB at a time
}

std::optional<HandOverRange> EmailSender::handOver() const
{
    return HandOverRange{kLeastAhead, kMostAhead};
}

QFuture<SendOutcome> EmailSender::send(const OutboundMessage& message)
{
    auto promise = startPromise<SendOutcome>();
    const bool isHeld = message.sendAt.has_value();
    const auto done = [promise, isHeld](const http::TransportResult& result) {
        SendOutcome outcome = parseCreated(result);
        if (auto* accepted = std::get_if<Accepted>(&outcome); accepted && isHeld)
            accepted->message.status = MessageStatus::Scheduled;
        settle(*promise, std::move(outcome));
    };
    if (message.files.empty()) {
        http::whenAnswered(m_transport.send(createRequest(m_account, message)), this, done);
        return promise->future();
    }
    // 40 MB in Base64 take longer than a frame.
    const auto request = workOut(
        m_encoding, [account = m_account, message] { return Result<http::ClientRequest>(createRequest(account, message)); });
    onFinished(request, this, [this, done](const Result<http::ClientRequest>& ready) {
        if (ready) return http::whenAnswered(m_transport.send(*ready), this, done);
        done(tl::unexpected(http::TransportFailure{ready.error(), false}));
    });
    return promise->future();
}

QFuture<Result<std::vector<RemoteMessage>>> EmailSender::list(const RemoteQuery& query)
{
    auto listing = std::make_shared<Listing>();
    listing->query = query;
    auto future = listing->promise->future();
    readPage(listing, {});
    return future;
}

void EmailSender::readPage(const std::shared_ptr<Listing>& listing, const QString& after)
{
    http::whenAnswered(m_transport.send(listRequest(m_account, after)), this, [this, listing](const http::TransportResult& result) {
        if (!result) return listing->finish(fail(result.error().error));
        auto page = parsePage(*result, listing->query);
        if (!page) return listing->finish(fail(page.error()));
        for (auto& email : page->emails) listing->emails.push_back(std::move(email));
        if (page->next.isEmpty()) return listing->finish(std::move(listing->emails));
        // A list that is cut short must not pass for a whole one: what is missing would be sent again.
        if (++listing->pages >= kMaxPages) return listing->finish(fail(ErrorKind::Network, "the list has no end"));
        const auto rate = rateHintOf(result->headers);
        const auto wait = rate && rate->remaining == 0 ? rate->resetsIn : std::chrono::milliseconds{0};
        QTimer::singleShot(wait, this, [this, listing, next = page->next] { readPage(listing, next); });
    });
}

QFuture<Result<RemoteMessage>> EmailSender::fetch(const QString& sid)
{
    if (!isEmailId(sid)) return noSuchEmail();
    auto promise = startPromise<Result<RemoteMessage>>();
    http::whenAnswered(m_transport.send(fetchRequest(m_account, sid)), this, [promise](const http::TransportResult& result) {
        settle(*promise, result ? parseEmail(*result) : Result<RemoteMessage>(fail(result.error().error)));
    });
    return promise->future();
}

QFuture<Result<RemoteMessage>> EmailSender::cancel(const QString& sid)
{
    if (!isEmailId(sid)) return noSuchEmail();
    auto promise = startPromise<Result<RemoteMessage>>();
    http::whenAnswered(m_transport.send(cancelRequest(m_account, sid)), this,
                       [this, promise, sid](const http::TransportResult& result) {
                           if (!result) return settle(*promise, Result<RemoteMessage>(fail(result.error().error)));
                           if (isAboutUs(result->status))
                               return settle(*promise, Result<RemoteMessage>(fail(readErrorOf(*result))));
                           const Error refusal = readErrorOf(*result);
                           onFinished(fetch(sid), this, [promise, refusal](Result<RemoteMessage> now) {
                               // Still waiting to be sent: whatever was answered, it was not taken back.
                               if (now && now->status == MessageStatus::Scheduled) now = fail(refusal);
                               settle(*promise, std::move(now));
                           });
                       });
    return promise->future();
}

}  // namespace uinbox::resend
