// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/MessagesApi.h"

#include "channels/ClockSkew.h"
#include "channels/twilio/Messages.h"
#include "channels/twilio/Requests.h"
#include "channels/twilio/Webhook.h"

#include <algorithm>

namespace uinbox::twilio {

namespace {

constexpr int kMaxPages = 40;
/// The provider's clock and ours differ.
constexpr std::chrono::hours kSlack{24};

/// What would go out other than it was meant: Twilio takes it and drops a part.
std::optional<Refused> refusalOfOurs(const Account& account, Channel channel, const OutboundMessage& message)
{
    const auto refused = [](ErrorKind kind, const QString& words) {
        return Refused{Refusal::Final, Error{kind, words, 0, std::chrono::seconds{0}}, words};
    };
    if (message.sendAt && account.messagingServiceSid.isEmpty())
        return refused(ErrorKind::Internal, QStringLiteral("only a Messaging Service schedules"));
    // https://support.twilio.com/hc/en-us/articles/360017961894: all but the first are ignored.
    if (channel == Channel::WhatsApp && message.files.size() > 1)
        return refused(ErrorKind::Invalid, QStringLiteral("mediaUrl: a WhatsApp message carries one file"));
    return std::nullopt;
}

/// What a cancellation may end with. One that is still waiting may yet leave: nobody must take it for either.
Result<RemoteMessage> settled(Result<RemoteMessage> message)
{
    if (message && message->status == MessageStatus::Scheduled) return fail(ErrorKind::Conflict, "it is still scheduled");
    return message;
}

template <class T>
std::shared_ptr<QPromise<T>> startedPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

template <class T>
void finish(QPromise<T>& promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

}  // namespace

/// One list() while it reads page after page.
struct MessagesApi::Listing {
    QPromise<Result<std::vector<RemoteMessage>>> promise;
    std::vector<RemoteMessage> messages;
    Timestamp since;
    Timestamp asked;
    int pages = 0;

    void finish(Result<std::vector<RemoteMessage>> result) { twilio::finish(promise, std::move(result)); }
};

MessagesApi::MessagesApi(Account account, Channel channel, http::HttpTransport& transport, QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_channel(channel), m_transport(transport)
{
}

QFuture<SendOutcome> MessagesApi::send(const OutboundMessage& message)
{
    if (const auto refused = refusalOfOurs(m_account, m_channel, message)) return makeReady(SendOutcome(*refused));
    const auto promise = startedPromise<SendOutcome>();
    auto future = promise->future();
    http::whenAnswered(m_transport.send(createRequest(m_account, m_channel, message)), this,
                       [promise](const http::TransportResult& result) { finish(*promise, parseCreated(result)); });
    return future;
}

QFuture<Result<std::vector<RemoteMessage>>> MessagesApi::list(const RemoteQuery& query)
{
    auto listing = std::make_shared<Listing>();
    listing->since = query.since - kSlack;
    listing->asked = query.now;
    listing->promise.start();
    auto future = listing->promise.future();
    readPage(listing, listRequest(m_account, m_channel, query));
    return future;
}

void MessagesApi::readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request)
{
    http::whenAnswered(m_transport.send(std::move(request)), this, [this, listing](const http::TransportResult& result) {
        auto page = parsePage(result);
        if (!page) return listing->finish(fail(page.error()));
        const auto skew = clockSkew(result->headers, listing->asked);
        for (auto& message : page->messages) {
            if (message.createdAt) *message.createdAt += skew;
            if (!message.createdAt || *message.createdAt >= listing->since) listing->messages.push_back(std::move(message));
        }
        if (page->nextPageUri.isEmpty()) return listing->finish(std::move(listing->messages));
        // A list that is cut short must not pass for a whole one: what is missing would be sent again.
        auto next = pageRequest(m_account, m_account.apiBase, page->nextPageUri);
        if (!next || ++listing->pages >= kMaxPages) return listing->finish(fail(ErrorKind::Network, "the list has no end"));
        readPage(listing, std::move(*next));
    });
}

QFuture<Result<RemoteMessage>> MessagesApi::fetch(const QString& sid)
{
    // It becomes part of a path.
    if (!isMessageSid(sid)) return makeReady(Result<RemoteMessage>(fail(ErrorKind::NotFound, "not the sid of a message")));
    const auto promise = startedPromise<Result<RemoteMessage>>();
    auto future = promise->future();
    http::whenAnswered(m_transport.send(fetchRequest(m_account, sid)), this,
                       [promise](const http::TransportResult& result) { finish(*promise, parseOne(result)); });
    return future;
}

QFuture<Result<RemoteMessage>> MessagesApi::cancel(const QString& sid)
{
    if (!isMessageSid(sid)) return makeReady(Result<RemoteMessage>(fail(ErrorKind::NotFound, "not the sid of a message")));
    const OnePromise promise = startedPromise<Result<RemoteMessage>>();
    auto future = promise->future();
    http::whenAnswered(m_transport.send(cancelRequest(m_account, sid)), this, [=, this](const http::TransportResult& result) {
        auto message = parseOne(result);
        // 30409 "cannot be canceled" and whatever else there may be: what became of it, the message itself says.
        const bool mayHaveLeft = !message && message.error().kind == ErrorKind::Rejected;
        if (mayHaveLeft) return fetchAfterRefusal(promise, sid, message.error());
        finish(*promise, settled(std::move(message)));
    });
    return future;
}

void MessagesApi::fetchAfterRefusal(const OnePromise& promise, const QString& sid, const Error& refusal)
{
    http::whenAnswered(m_transport.send(fetchRequest(m_account, sid)), this, [=](const http::TransportResult& result) {
        auto message = settled(parseOne(result));
        if (!message && message.error().kind == ErrorKind::Conflict) message.error().code = refusal.code;
        finish(*promise, std::move(message));
    });
}

}  // namespace uinbox::twilio
