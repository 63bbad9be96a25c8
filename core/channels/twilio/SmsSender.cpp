// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/SmsSender.h"

#include "channels/twilio/Messages.h"

#include <QFutureWatcher>

namespace uinbox::twilio {

namespace {

constexpr int kMaxPages = 20;

/// Calls `done` in this thread with what the transport gave; a transport that goes away may have sent.
void whenAnswered(QFuture<http::TransportResult> future, QObject* context, std::function<void(const http::TransportResult&)> done)
{
    auto* watcher = new QFutureWatcher<http::TransportResult>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const Error lost{ErrorKind::Cancelled, QStringLiteral("the connection was given up"), 0, std::chrono::seconds{0}};
        done(watcher->future().resultCount() > 0 ? watcher->result()
                                                 : http::TransportResult(tl::unexpected(http::TransportFailure{lost, true})));
    });
    watcher->setFuture(future);
}

}  // namespace

/// One list() while it reads page after page.
struct SmsSender::Listing {
    QPromise<Result<std::vector<RemoteMessage>>> promise;
    std::vector<RemoteMessage> messages;
    int pages = 0;

    void finish(Result<std::vector<RemoteMessage>> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

SmsSender::SmsSender(Account account, http::HttpTransport& transport, QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_transport(transport)
{
}

QString SmsSender::from() const
{
    return m_account.messagingServiceSid.isEmpty() ? m_account.phoneNumber : m_account.messagingServiceSid;
}

double SmsSender::ratePerSecond() const
{
    return 1.0;
}

QFuture<Result<RemoteMessage>> SmsSender::fetch(const QString&)
{
    return makeReady(Result<RemoteMessage>(fail(ErrorKind::Internal, "to be written")));
}

QFuture<Result<RemoteMessage>> SmsSender::cancel(const QString&)
{
    return makeReady(Result<RemoteMessage>(fail(ErrorKind::Internal, "to be written")));
}

QFuture<SendOutcome> SmsSender::send(const OutboundMessage& message)
{
    auto promise = std::make_shared<QPromise<SendOutcome>>();
    promise->start();
    auto future = promise->future();
    whenAnswered(m_transport.send(createRequest(m_account, message)), this, [promise](const http::TransportResult& result) {
        promise->addResult(parseCreated(result));
        promise->finish();
    });
    return future;
}

QFuture<Result<std::vector<RemoteMessage>>> SmsSender::list(const RemoteQuery& query)
{
    auto listing = std::make_shared<Listing>();
    listing->promise.start();
    auto future = listing->promise.future();
    readPage(listing, listRequest(m_account, query));
    return future;
}

void SmsSender::readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request)
{
    whenAnswered(m_transport.send(std::move(request)), this, [this, listing](const http::TransportResult& result) {
        if (!result) return listing->finish(fail(result.error().error));
        auto page = parsePage(*result);
        if (!page) return listing->finish(fail(page.error()));
        for (auto& message : page->messages) listing->messages.push_back(std::move(message));
        if (page->nextPageUri.isEmpty()) return listing->finish(std::move(listing->messages));
        // A list that is cut short must not pass for a whole one: what is missing would be sent again.
        auto next = nextPageRequest(m_account, page->nextPageUri);
        if (!next || ++listing->pages >= kMaxPages) return listing->finish(fail(ErrorKind::Network, "the list has no end"));
        readPage(listing, std::move(*next));
    });
}

}  // namespace uinbox::twilio
