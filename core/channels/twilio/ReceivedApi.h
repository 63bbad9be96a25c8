// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Received.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace uinbox::twilio {

/// How far a list is read.
enum class ListDepth {
    All,    ///< every page
    Newest  ///< until a page ends before the moment that was asked for: lists are ordered by time, newest first
};

/// What a list had.
struct ListedTexts {
    std::vector<ListedText> texts;        ///< for us, newest first
    std::vector<RemoteMessage> outgoing;  ///< what was sent
    /// How far this computer's clock is ahead of Twilio's: what the list says of times is by that one.
    std::chrono::milliseconds skew{0};
};

/// Lists what came in and what became of what went out. Main thread; owned by the composition root, or by who asks.
class ReceivedApi final : public QObject {
    Q_OBJECT

public:
    ReceivedApi(Account account, http::HttpTransport& transport, QObject* parent = nullptr);

    [[nodiscard]] const Account& account() const { return m_account; }
    /// The texts that came for us since a moment of Twilio's clock. `now` is this computer's time. A list that is cut short is an error.
    [[nodiscard]] QFuture<Result<ListedTexts>> texts(Timestamp since, Timestamp now, ListDepth depth);
    /// The messages we sent since a moment.
    [[nodiscard]] QFuture<Result<ListedTexts>> sent(Timestamp since, Timestamp now);
    /// The files of a message. NotFound where it is gone.
    [[nodiscard]] QFuture<Result<std::vector<InboundSms::Media>>> media(const QString& messageSid);

private:
    struct Listing;
    struct MediaListing;
    [[nodiscard]] QFuture<Result<ListedTexts>> list(std::vector<ListQuery> queries, Timestamp now, ListDepth depth);
    void begin(const std::shared_ptr<Listing>& listing);
    void readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request);
    void readMedia(const std::shared_ptr<MediaListing>& listing, http::ClientRequest request);

    Account m_account;
    http::HttpTransport& m_transport;
};

}  // namespace uinbox::twilio
