// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoSender.h"

#include "base/Logging.h"
#include "channels/SmsSegments.h"
#include "db/Database.h"
#include "demo/DemoChannels.h"
#include "demo/DemoScript.h"
#include "inbound/InboundWrites.h"

#include <QTimer>

namespace uinbox::app {

namespace {

constexpr int kUnreachableCode = 30006;
const QLatin1String kUnreachableEnding("0199");

}  // namespace

DemoSender::DemoSender(db::Database& database, const Clock& clock, QString from, DemoPace pace, Channel channel)
    : m_database(database), m_clock(clock), m_from(std::move(from)), m_channel(channel), m_pace(pace)
{
}

QFuture<SendOutcome> DemoSender::send(const OutboundMessage& message)
{
    auto promise = std::make_shared<QPromise<SendOutcome>>();
    promise->start();
    after(m_pace.accept, [this, promise, message] {
        promise->addResult(answer(message));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<std::vector<RemoteMessage>>> DemoSender::list(const RemoteQuery& query)
{
    std::vector<RemoteMessage> found;
    for (const auto& [sid, message] : m_taken)
        if (message.to == query.to && message.createdAt >= query.since) found.push_back(message);
    return makeReady(Result<std::vector<RemoteMessage>>(std::move(found)));
}

QFuture<Result<RemoteMessage>> DemoSender::fetch(const QString& sid)
{
    const auto taken = m_taken.find(sid);
    if (taken == m_taken.end()) return makeReady(Result<RemoteMessage>(fail(ErrorKind::NotFound, "message")));
    return makeReady(Result<RemoteMessage>(taken->second));
}

QFuture<Result<RemoteMessage>> DemoSender::cancel(const QString& sid)
{
    if (m_taken.count(sid) > 0) return fetch(sid);
    RemoteMessage given;
    given.sid = sid;
    given.from = m_from;
    given.status = MessageStatus::Canceled;
    return makeReady(Result<RemoteMessage>(given));
}

SendOutcome DemoSender::answer(const OutboundMessage& message)
{
    if (message.to.endsWith(kUnreachableEnding)) {
        Error error{ErrorKind::Rejected, QStringLiteral("a number the demo cannot reach"), kUnreachableCode,
                    std::chrono::seconds{0}};
        return Refused{Refusal::Final, std::move(error), QStringLiteral("Landline or unreachable carrier")};
    }
    RemoteMessage taken;
    taken.sid = QStringLiteral("SM") + QString::fromLatin1(Uuid::generate(m_clock.now()).toBytes().toHex());
    taken.from = m_from;
    taken.to = message.to;
    taken.body = message.content;
    taken.status = MessageStatus::Sending;
    taken.segments = m_channel == Channel::Sms ? countSmsSegments(message.content).segments : 0;
    taken.createdAt = m_clock.now();
    m_taken.insert_or_assign(taken.sid, taken);
    reportLater(taken.sid, MessageStatus::Sent, m_pace.sent);
    reportLater(taken.sid, MessageStatus::Delivered, m_pace.sent + m_pace.delivered);
    if (m_taken.size() % 2 == 1) reportLater(taken.sid, MessageStatus::Read, m_pace.sent + m_pace.delivered + m_pace.read);
    return Accepted{std::move(taken)};
}

void DemoSender::after(std::chrono::milliseconds wait, std::function<void()> act)
{
    // Not QTimer::singleShot(): in Qt 6.4 that keeps what it was given, a promise too, for the whole wait after the context died.
    auto* timer = new QTimer(&m_context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &m_context, [timer, act = std::move(act)] {
        timer->deleteLater();
        act();
    });
    timer->start(wait);
}

void DemoSender::reportLater(const QString& sid, MessageStatus status, std::chrono::milliseconds wait)
{
    after(wait, [this, sid, status] { report(sid, status); });
}

void DemoSender::report(const QString& sid, MessageStatus status)
{
    m_taken[sid].status = status;
    const twilio::StatusCallback callback{sid, status, 0, {}};
    const auto stored = m_database.write([callback, now = m_clock.now()](db::WriteScope& scope) {
        return InboundWrites(scope, now).report(reportFrom(callback, now), std::nullopt);
    });
    onFinished(stored, &m_context, [](const Result<>& done) {
        if (!done) qCWarning(lcApp) << "a report of the demo was not stored:" << done.error().detail;
    });
}

std::vector<std::unique_ptr<MessageSender>> makeDemoSenders(db::Database& database, const Clock& clock)
{
    const DemoSenders from = demoSenders(DemoScript::builtIn().businessPhone);
    std::vector<std::unique_ptr<MessageSender>> senders;
    for (const auto& [channel, address] :
         {std::pair(Channel::Sms, from.phone), std::pair(Channel::WhatsApp, from.whatsApp), std::pair(Channel::Email, from.email)})
        senders.push_back(std::make_unique<DemoSender>(database, clock, address, DemoPace{}, channel));
    return senders;
}

}  // namespace uinbox::app
