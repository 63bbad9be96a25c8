// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "channels/twilio/Numbers.h"

#include <QObject>

#include <memory>

namespace uinbox::twilio {

/// What is wrong with what somebody typed to sign in at Twilio.
enum class SignInFault {
    Sid,       ///< Twilio knows no such account
    Token,     ///< it is not this account's
    TestKeys,  ///< the pair for tests, by which nothing real is sent
    Inactive,  ///< the account is suspended or closed
};

/// A number of the account that texts can be sent from.
struct OwnNumber {
    QString number;  ///< E.164
    QString name;    ///< what it is called in the console
    bool takesFiles = false;
};
struct OwnService {
    QString sid;  ///< "MG…"
    QString name;
};

/// What signing in came to. With a fault there is nothing else.
struct ProbedAccount {
    std::optional<SignInFault> fault{};
    QString name;          ///< of the account
    bool isTrial = false;  ///< may only write to numbers that were verified
    std::vector<OwnNumber> numbers;
    std::vector<OwnService> services;
    std::vector<WhatsAppNumber> whatsApp;
    bool isIncomplete = false;  ///< a list could not be read: what is missing may be there all the same
};

// Requests and answers, without any I/O.
[[nodiscard]] http::ClientRequest accountRequest(const Account& account);
/// Its name, kind and faults; the errors of parseAnswer() for all that says nothing of what was typed.
[[nodiscard]] Result<ProbedAccount> parseAccount(const http::TransportResult& result);
[[nodiscard]] http::ClientRequest ownNumbersRequest(const Account& account);
struct OwnNumberPage {
    std::vector<OwnNumber> numbers;  ///< those that can send texts
    QString nextPage;                ///< empty on the last one
};
[[nodiscard]] Result<OwnNumberPage> parseOwnNumbers(const http::TransportResult& result);
[[nodiscard]] http::ClientRequest ownServicesRequest(const Account& account);
[[nodiscard]] Result<std::vector<OwnService>> parseOwnServices(const http::TransportResult& result);

/// How much of an account is asked for.
enum class ProbeDepth {
    SignIn,  ///< whether it is the right one
    Lists,   ///< and what can be sent from
};

/// Tries an account that somebody typed and finds what it has: signs in, then lists numbers, Messaging Services and WhatsApp senders
/// (a list that cannot be read is empty, and the account incomplete). Sends nothing and changes nothing. One at a time. Main thread.
class AccountProbe final : public QObject {
    Q_OBJECT

public:
    explicit AccountProbe(http::HttpTransport& transport, QObject* parent = nullptr);

    /// Network, RateLimited: nothing is known of what was typed.
    [[nodiscard]] QFuture<Result<ProbedAccount>> probe(Account account, ProbeDepth depth);

private:
    struct Run;
    void readNumbers(const std::shared_ptr<Run>& run, http::ClientRequest request);
    void readServices(const std::shared_ptr<Run>& run);
    void readWhatsApp(const std::shared_ptr<Run>& run);

    http::HttpTransport& m_transport;
};

}  // namespace uinbox::twilio
