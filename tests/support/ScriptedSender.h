// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace uinbox::test {

/// A MessageSender that keeps what it was given and answers by two functions; without one, a request stays open until answer().
/// Main thread.
class ScriptedSender final : public MessageSender {
public:
    using ListResult = Result<std::vector<RemoteMessage>>;

    std::function<SendOutcome(const OutboundMessage&)> onSend;
    std::function<ListResult(const RemoteQuery&)> onList;
    std::vector<OutboundMessage> sent;
    std::vector<RemoteQuery> listed;

    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString from() const override { return QStringLiteral("+15005550006"); }

    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message) override
    {
        sent.push_back(message);
        if (onSend) return makeReady(onSend(message));
        auto promise = std::make_shared<QPromise<SendOutcome>>();
        promise->start();
        m_open.push_back(promise);
        return promise->future();
    }
    [[nodiscard]] QFuture<ListResult> list(const RemoteQuery& query) override
    {
        listed.push_back(query);
        return makeReady(onList ? onList(query) : ListResult());
    }

    /// Answers the request given as number `index` that was left open.
    void answer(size_t index, const SendOutcome& outcome)
    {
        m_open.at(index)->addResult(outcome);
        m_open.at(index)->finish();
    }
    [[nodiscard]] size_t openCount() const { return m_open.size(); }

private:
    std::vector<std::shared_ptr<QPromise<SendOutcome>>> m_open;
};

/// The provider's 32 digits for a small number.
[[nodiscard]] inline QString sidOf(int number)
{
    return QStringLiteral("SM%1").arg(number, 32, 10, QLatin1Char('0'));
}
[[nodiscard]] inline SendOutcome acceptedAs(int number)
{
    RemoteMessage message;
    message.sid = sidOf(number);
    message.status = MessageStatus::Sending;
    return Accepted{message};
}
[[nodiscard]] inline SendOutcome refusedAs(Refusal refusal, int code = 0, std::chrono::seconds retryAfter = {})
{
    return Refused{refusal, Error{ErrorKind::Rejected, QStringLiteral("scripted"), code, retryAfter},
                   QStringLiteral("the provider's words")};
}
[[nodiscard]] inline SendOutcome nobodyKnows()
{
    return Uncertain{Error{ErrorKind::Timeout, QStringLiteral("scripted"), 0, std::chrono::seconds{0}}};
}

}  // namespace uinbox::test
