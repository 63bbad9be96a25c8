// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/ReceivingApi.h"

#include "channels/resend/Emails.h"
#include "channels/resend/Refusals.h"
#include "http/Answers.h"

#include <QTimer>

namespace uinbox::resend {

namespace {

/// 100,000 e-mails: more than comes in while a computer is off.
constexpr int kMaxPages = 1'000;
/// Of one page that was refused for the rate.
constexpr int kMaxTries = 5;
/// A longer wait is a quota's: the caller asks again some time.
constexpr std::chrono::seconds kLongestWait{60};

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

}  // namespace

/// One list() while it reads page after page.
struct ReceivingApi::Listing {
    Timestamp since;
    std::shared_ptr<QPromise<Result<std::vector<ReceivedEntry>>>> promise = startPromise<Result<std::vector<ReceivedEntry>>>();
    std::vector<ReceivedEntry> emails;
    int pages = 0;
    int tries = 0;  ///< of the page being read

    void finish(Result<std::vector<ReceivedEntry>> result) { settle(*promise, std::move(result)); }
};

ReceivingApi::ReceivingApi(Account account, http::HttpTransport& transport, const Clock& clock, QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_transport(transport), m_clock(clock)
{
    m_reading.setMaxThreadCount(1);
}

void ReceivingApi::ask(const http::ClientRequest& request, std::function<void(const http::TransportResult&, Timestamp)> done)
{
    const Timestamp asked = m_clock.now();
    http::whenAnswered(m_transport.send(request), this, [this, asked, done = std::move(done)](const http::TransportResult& result) {
        if (result && m_onAnswer) m_onAnswer(result->headers, asked);
        done(result, asked);
    });
}

QFuture<Result<std::vector<ReceivedEntry>>> ReceivingApi::list(Timestamp since)
{
    auto listing = std::make_shared<Listing>();
    listing->since = since;
    auto future = listing->promise->future();
    readPage(listing, {});
    return future;
}

void ReceivingApi::readPage(const std::shared_ptr<Listing>& listing, const QString& after)
{
    ask(listReceivedRequest(m_account, after), [this, listing, after](const http::TransportResult& result, Timestamp asked) {
        if (!result) return listing->finish(fail(result.error().error));
        onPage(listing, after, *result, asked);
    });
}

void ReceivingApi::onPage(const std::shared_ptr<Listing>& listing, const QString& after, const http::ClientResponse& response,
                          Timestamp asked)
{
    const auto rate = rateHintOf(response.headers);
    auto wait = rate && rate->remaining == 0 ? rate->resetsIn : std::chrono::milliseconds{0};
    auto page = parseReceivedPage(response, listing->since, asked);
    if (!page) {
        const bool isRate = page.error().kind == ErrorKind::RateLimited && page.error().retryAfter <= kLongestWait;
        if (!isRate || ++listing->tries >= kMaxTries) return listing->finish(fail(page.error()));
        wait = std::max<std::chrono::milliseconds>(wait, page.error().retryAfter);
        QTimer::singleShot(wait, this, [this, listing, after] { readPage(listing, after); });
        return;
    }
    listing->tries = 0;
    for (auto& email : page->emails) listing->emails.push_back(std::move(email));
    if (page->next.isEmpty()) return listing->finish(std::move(listing->emails));
    // A list that is cut short must not pass for a whole one, nor one that goes in circles.
    if (page->next == after || ++listing->pages >= kMaxPages)
        return listing->finish(fail(ErrorKind::Network, "the list has no end"));
    QTimer::singleShot(wait, this, [this, listing, next = page->next] { readPage(listing, next); });
}

QFuture<Result<ReceivedEmail>> ReceivingApi::fetch(const QString& id)
{
    if (!isEmailId(id)) return makeReady(Result<ReceivedEmail>(fail(ErrorKind::NotFound, "not an e-mail's id")));
    auto promise = startPromise<Result<ReceivedEmail>>();
    ask(fetchReceivedRequest(m_account, id), [this, promise](const http::TransportResult& result, Timestamp) {
        if (!result) return settle(*promise, Result<ReceivedEmail>(fail(result.error().error)));
        const auto email = workOut(m_reading, [response = *result] { return parseReceived(response); });
        onFinished(email, this, [promise](const Result<ReceivedEmail>& read) { settle(*promise, read); });
    });
    return promise->future();
}

QFuture<Result<FileLocation>> ReceivingApi::locate(const QString& emailId, const QString& fileId)
{
    if (!isEmailId(emailId) || !isEmailId(fileId))
        return makeReady(Result<FileLocation>(fail(ErrorKind::NotFound, "not a file's id")));
    auto promise = startPromise<Result<FileLocation>>();
    ask(locateFileRequest(m_account, emailId, fileId), [promise](const http::TransportResult& result, Timestamp) {
        settle(*promise, result ? parseFileLocation(*result) : Result<FileLocation>(fail(result.error().error)));
    });
    return promise->future();
}

}  // namespace uinbox::resend
