// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeEmail.h"
#include "FakeReceiving.h"
#include "Faults.h"

#include <functional>
#include <set>

namespace uinbox::test {

/// Resend's /emails without the wire (what came in is FakeReceiving's): state, rules and answers (PROVIDERS.md 1.5). Checks what a description of the API cannot say:
/// the key, that there is a User-Agent, idempotency keys, domains, quotas, what can be scheduled and taken back. Thread-safe.
class FakeResend {
public:
    /// Whether a request is for this API.
    [[nodiscard]] static bool isFor(const FakeRequest& request);
    [[nodiscard]] static Operation operationOf(const FakeRequest& request);
    /// A fault's answer in Resend's words.
    [[nodiscard]] static FakeReply translated(FakeReply reply);

    /// Carries out a request; one that creates an e-mail does so `lateBy` from now. If the same comes again before that, it is the same
    /// e-mail, and there at once: the late one then changes nothing.
    [[nodiscard]] FakeReply handle(const FakeRequest& request, std::chrono::milliseconds lateBy);

    /// What came in.
    [[nodiscard]] FakeReceiving& receiving() { return m_receiving; }
    void setApiKey(const QByteArray& key);
    [[nodiscard]] QByteArray apiKey() const;
    /// A key of that kind may send and nothing else.
    void setSendingOnly(bool sendingOnly);
    void setListLag(std::chrono::milliseconds lag);
    /// Only these may be written from; none given: all.
    void setVerifiedDomains(std::set<QString> domains);
    /// More than so many requests in a second are refused, and each answer says how many are left. 0: no limit, and nothing is said.
    void setRateLimit(int perSecond);
    /// More than so many e-mails are refused. -1: no limit.
    void setDailyQuota(int emails);
    /// How long an Idempotency-Key is known; 24 hours.
    void setKeyLife(std::chrono::milliseconds life);
    /// False where there is no such e-mail.
    bool setLastEvent(const QString& id, const QString& event);
    /// Puts an e-mail into the state, as if it had been sent elsewhere; gives it an id where it has none.
    FakeEmail add(FakeEmail email);
    [[nodiscard]] std::optional<FakeEmail> find(const QString& id) const;
    /// All e-mails, also those that will exist only later, in the order they were accepted.
    [[nodiscard]] std::vector<FakeEmail> emails() const;

private:
    [[nodiscard]] FakeReply domains() const;
    [[nodiscard]] std::optional<FakeReply> refusalOfSignIn(const FakeRequest& request) const;
    [[nodiscard]] std::optional<FakeReply> refusalOfRate();
    [[nodiscard]] FakeReply carryOut(const FakeRequest& request, std::chrono::milliseconds lateBy);
    [[nodiscard]] FakeReply create(const FakeRequest& request, std::chrono::milliseconds lateBy);
    [[nodiscard]] FakeReply list(const FakeRequest& request) const;
    [[nodiscard]] FakeReply one(const FakeRequest& request);
    [[nodiscard]] FakeReply reschedule(const FakeRequest& request, FakeEmail& email);
    [[nodiscard]] FakeEmail* ofKey(const QByteArray& key);
    void store(FakeEmail& email);
    /// What was scheduled for the past has left.
    void deliver();
    void sayRate(FakeReply& reply) const;

    FakeReceiving m_receiving;
    mutable std::mutex m_mutex;
    QByteArray m_apiKey = "re_fake_0123456789abcdef";
    bool m_sendingOnly = false;
    std::deque<FakeEmail> m_emails;
    std::set<QString> m_domains;
    std::chrono::milliseconds m_listLag{0};
    std::chrono::milliseconds m_keyLife{std::chrono::hours{24}};
    int m_rateLimit = 0;
    int m_dailyQuota = -1;
    qint64 m_window = 0;  ///< the second that is counted
    int m_inWindow = 0;
    quint32 m_nextId = 1;
};

}  // namespace uinbox::test
