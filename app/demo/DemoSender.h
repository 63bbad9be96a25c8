// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace uinbox {

namespace db {
class Database;
}

namespace app {

/// How long what takes in the demo, each from the step before.
struct DemoPace {
    std::chrono::milliseconds accept{700};
    std::chrono::milliseconds sent{500};
    std::chrono::milliseconds delivered{1500};
    std::chrono::milliseconds read{4000};
};

/// A provider of one channel from which nothing leaves this computer: takes a message after a moment, then reports it sent, delivered and, every
/// other one, read, by the way status callbacks take. A number that ends in 0199 cannot be reached (30006).
/// Main thread; `database` and `clock` outlive it; what it has not answered when it dies is uncertain.
class DemoSender final : public MessageSender {
public:
    DemoSender(db::Database& database, const Clock& clock, QString from, DemoPace pace = {}, Channel channel = Channel::Sms);

    [[nodiscard]] Channel channel() const override { return m_channel; }
    [[nodiscard]] QString from() const override { return m_from; }
    [[nodiscard]] QString provider() const override
    {
        return m_channel == Channel::Email ? QStringLiteral("Resend") : QStringLiteral("Twilio");
    }
    [[nodiscard]] double ratePerSecond() const override { return 10.0; }
    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message) override;
    /// What it took, with the status it last reported.
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query) override;
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString& sid) override;
    /// Nothing is handed over to it; what it holds was written at the start, and is given back.
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString& sid) override;

private:
    [[nodiscard]] SendOutcome answer(const OutboundMessage& message);
    void after(std::chrono::milliseconds wait, std::function<void()> act);
    void reportLater(const QString& sid, MessageStatus status, std::chrono::milliseconds wait);
    void report(const QString& sid, MessageStatus status);

    db::Database& m_database;
    const Clock& m_clock;
    QString m_from;
    Channel m_channel;
    DemoPace m_pace;
    std::map<QString, RemoteMessage> m_taken;  ///< by sid
    QObject m_context;                         ///< timers end with it
};

/// One for each channel of the demo.
[[nodiscard]] std::vector<std::unique_ptr<MessageSender>> makeDemoSenders(db::Database& database, const Clock& clock);

}  // namespace app
}  // namespace uinbox
