// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "channels/resend/Receiving.h"

#include <QObject>

#include <functional>

namespace uinbox::resend {

/// Asks Resend for what came in: lists, e-mails, and where their files are. Errors: Auth (code kRestrictedApiKey for a key that may only
/// send), RateLimited with `retryAfter`, NotFound, Network, Corrupt. What was begun when it dies ends as Cancelled. Main thread.
class ReceivingApi final : public QObject {
    Q_OBJECT

public:
    ReceivingApi(Account account, http::HttpTransport& transport, const Clock& clock, QObject* parent = nullptr);

    /// Is told the header of every answer and when it was asked for, for whoever compares clocks.
    void setAnswerListener(std::function<void(const http::Headers&, Timestamp)> listener) { m_onAnswer = std::move(listener); }

    /// Everything that came in since that moment, newest first, whether a webhook told of it or not; all pages, or an error. Waits where the
    /// last answer used up the rate, or refused for it.
    [[nodiscard]] QFuture<Result<std::vector<ReceivedEntry>>> list(Timestamp since);
    /// The e-mail with its texts and headers. Read on another thread: one may have megabytes.
    [[nodiscard]] QFuture<Result<ReceivedEmail>> fetch(const QString& id);
    /// An address for a file of an e-mail; each call gives a fresh one.
    [[nodiscard]] QFuture<Result<FileLocation>> locate(const QString& emailId, const QString& fileId);

private:
    struct Listing;
    void readPage(const std::shared_ptr<Listing>& listing, const QString& after);
    void onPage(const std::shared_ptr<Listing>& listing, const QString& after, const http::ClientResponse& response,
                Timestamp asked);
    void ask(const http::ClientRequest& request, std::function<void(const http::TransportResult&, Timestamp)> done);

    Account m_account;
    http::HttpTransport& m_transport;
    const Clock& m_clock;
    std::function<void(const http::Headers&, Timestamp)> m_onAnswer;
    QThreadPool m_reading;
};

}  // namespace uinbox::resend
