// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "channels/resend/Account.h"
#include "http/HttpTransport.h"

#include <QObject>

#include <vector>

namespace uinbox::resend {

/// A domain that was added at Resend.
struct OwnDomain {
    QString name;
    bool isVerified = false;  ///< e-mail can be sent from it
    bool receives = false;    ///< what is sent to it arrives at Resend
};

/// What a key came to. A key that may only send tells nothing of the domains.
struct ProbedKey {
    bool isWrong = false;
    bool maySendOnly = false;
    std::vector<OwnDomain> domains;
};

// Without any I/O: GET /domains (PROVIDERS.md 1.5).
[[nodiscard]] http::ClientRequest domainsRequest(const Account& account);
/// Network, RateLimited for what says nothing of the key.
[[nodiscard]] Result<ProbedKey> parseDomains(const http::TransportResult& result);

/// Tries a key that somebody typed and finds the domains it can send from. Sends nothing and changes nothing. Main thread.
class KeyProbe final : public QObject {
    Q_OBJECT

public:
    explicit KeyProbe(http::HttpTransport& transport, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<ProbedKey>> probe(const Account& account);

private:
    http::HttpTransport& m_transport;
};

}  // namespace uinbox::resend
