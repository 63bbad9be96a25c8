// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/ReceivedApi.h"

#include "channels/ClockSkew.h"
#include "channels/twilio/Requests.h"

#include <QPromise>

namespace uinbox::twilio {

namespace {

/// 300,000 messages: more than a month of the busiest business.
constexpr int kMaxPages = 300;
constexpr int kSmallPage = 100;
const QString kWhatsApp = QStringLiteral("whatsapp:");

template <class T>
void settle(QPromise<T>& promise, T value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

}  // namespace

/// One list() while it reads query after query, page after page.
struct ReceivedApi::Listing {
    QPromise<Result<ListedTexts>> promise;
    std::vector<ListQuery> left;  ///< the last one is being read
    ListDepth depth = ListDepth::All;
    Timestamp asked{};
    ListedTexts found;
    int pages = 0;
};

struct ReceivedApi::MediaListing {
    QPromise<Result<std::vector<InboundSms::Media>>> promise;
    std::vector<InboundSms::Media> media;
    int pages = 0;
};

ReceivedApi::ReceivedApi(Account account, http::HttpTransport& transport, QObject* parent)
    : QObject(parent), m_account(std::move(account)), m_transport(transport)
{
}

QFuture<Result<ListedTexts>> ReceivedApi::texts(Timestamp since, Timestamp now, ListDepth depth)
{
    std::vector<ListQuery> queries;
    const int size = depth == ListDepth::Newest ? kSmallPage : ListQuery().pageSize;
    // Which numbers a service has may change: its texts are found among all of the account's.
    if (!m_account.messagingServiceSid.isEmpty()) return list({{{}, {}, since, size}}, now, depth);
    if (!m_account.phoneNumber.isEmpty()) queries.push_back({m_account.phoneNumber, {}, since, size});
    if (!m_account.whatsAppNumber.isEmpty()) queries.push_back({kWhatsApp + m_account.whatsAppNumber, {}, since, size});
    return list(std::move(queries), now, depth);
}

QFuture<Result<ListedTexts>> ReceivedApi::sent(Timestamp since, Timestamp now)
{
    std::vector<ListQuery> queries;
    if (!m_account.messagingServiceSid.isEmpty()) return list({{{}, {}, since}}, now, ListDepth::All);
    if (!m_account.phoneNumber.isEmpty()) queries.push_back({{}, m_account.phoneNumber, since});
    if (!m_account.whatsAppNumber.isEmpty()) queries.push_back({{}, kWhatsApp + m_account.whatsAppNumber, since});
    return list(std::move(queries), now, ListDepth::All);
}

QFuture<Result<ListedTexts>> ReceivedApi::list(std::vector<ListQuery> queries, Timestamp now, ListDepth depth)
{
    auto listing = std::make_shared<Listing>();
    listing->promise.start();
    listing->left = std::move(queries);
    listing->depth = depth;
    listing->asked = now;
    auto future = listing->promise.future();
    begin(listing);
    return future;
}

void ReceivedApi::begin(const std::shared_ptr<Listing>& listing)
{
    if (listing->left.empty()) return settle(listing->promise, Result<ListedTexts>(std::move(listing->found)));
    listing->pages = 0;
    readPage(listing, messagesRequest(m_account, listing->left.back()));
}

void ReceivedApi::readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request)
{
    http::whenAnswered(m_transport.send(std::move(request)), this, [this, listing](const http::TransportResult& result) {
        auto page = parseTextPage(result);
        if (!page) return settle(listing->promise, Result<ListedTexts>(fail(page.error())));
        listing->found.skew = clockSkew(result->headers, listing->asked);
        for (auto& text : page->texts)
            if (isForUs(m_account, text.sms)) listing->found.texts.push_back(std::move(text));
        for (auto& message : page->outgoing) listing->found.outgoing.push_back(std::move(message));
        const Timestamp since = listing->left.back().since;
        const bool isFarEnough = listing->depth == ListDepth::Newest && (!page->oldest || *page->oldest < since);
        if (page->nextPageUri.isEmpty() || isFarEnough) {
            listing->left.pop_back();
            return begin(listing);
        }
        // What is cut short must not pass for a whole list: what is missing would be missing for ever.
        auto next = pageRequest(m_account, m_account.apiBase, page->nextPageUri);
        if (!next || ++listing->pages >= kMaxPages)
            return settle(listing->promise, Result<ListedTexts>(fail(ErrorKind::Network, "the list has no end")));
        next->maxBodyBytes = messagesRequest(m_account, listing->left.back()).maxBodyBytes;
        readPage(listing, std::move(*next));
    });
}

QFuture<Result<std::vector<InboundSms::Media>>> ReceivedApi::media(const QString& messageSid)
{
    auto listing = std::make_shared<MediaListing>();
    listing->promise.start();
    auto future = listing->promise.future();
    readMedia(listing, mediaRequest(m_account, messageSid));
    return future;
}

void ReceivedApi::readMedia(const std::shared_ptr<MediaListing>& listing, http::ClientRequest request)
{
    http::whenAnswered(m_transport.send(std::move(request)), this, [this, listing](const http::TransportResult& result) {
        using Files = Result<std::vector<InboundSms::Media>>;
        auto page = parseMediaPage(m_account, result);
        if (!page) return settle(listing->promise, Files(fail(page.error())));
        for (auto& media : page->media) listing->media.push_back(std::move(media));
        if (page->nextPageUri.isEmpty()) return settle(listing->promise, Files(std::move(listing->media)));
        auto next = pageRequest(m_account, m_account.apiBase, page->nextPageUri);
        if (!next || ++listing->pages >= kMaxPages)
            return settle(listing->promise, Files(fail(ErrorKind::Network, "the list has no end")));
        readMedia(listing, std::move(*next));
    });
}

}  // namespace uinbox::twilio
