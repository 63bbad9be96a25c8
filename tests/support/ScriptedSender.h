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

    /// What the sender says of itself.
    Channel itsChannel = Channel::Sms;
    QString itsFrom = QStringLiteral("+15005550006");
    QString itsProvider = QStringLiteral("Scripted");
    double itsRate = 1.0;
    Recovery itsRecovery = Recovery::LookUp;
    std::chrono::milliseconds itsReplayFor{0};
    std::optional<HandOverRange> itsHandOver;
    using OneResult = Result<RemoteMessage>;
    std::function<OneResult(const QString& sid)> onFetch;
    std::function<OneResult(const QString& sid)> onCancel;
    std::function<Refusal(int code)> onRefusalOf;
    std::function<std::optional<Timestamp>()> onRetryAt;
    std::vector<QString> fetched;
    std::vector<QString> canceled;

    [[nodiscard]] Channel channel() const override { return itsChannel; }
    [[nodiscard]] QString from() const override { return itsFrom; }
    [[nodiscard]] QString provider() const override { return itsProvider; }
    [[nodiscard]] double ratePerSecond() const override { return itsRate; }
    [[nodiscard]] Recovery recovery() const override { return itsRecovery; }
    [[nodiscard]] std::chrono::milliseconds replayFor() const override { return itsReplayFor; }
    [[nodiscard]] std::optional<HandOverRange> handOver() const override { return itsHandOver; }

    [[nodiscard]] std::optional<Timestamp> retryAt(int code, int attempt, Timestamp now) const override
    {
        return onRetryAt ? onRetryAt() : MessageSender::retryAt(code, attempt, now);
    }
    [[nodiscard]] Refusal refusalOf(int code) const override
    {
        return onRefusalOf ? onRefusalOf(code) : MessageSender::refusalOf(code);
    }
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

    [[nodiscard]] QFuture<OneResult> fetch(const QString& sid) override
    {
        fetched.push_back(sid);
        return makeReady(onFetch ? onFetch(sid) : OneResult(fail(ErrorKind::NotFound, "scripted")));
    }
    [[nodiscard]] QFuture<OneResult> cancel(const QString& sid) override
    {
        canceled.push_back(sid);
        return makeReady(onCancel ? onCancel(sid) : OneResult(fail(ErrorKind::NotFound, "scripted")));
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
