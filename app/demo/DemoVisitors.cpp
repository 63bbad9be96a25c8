// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoVisitors.h"

#include "base/Logging.h"
#include "channels/SmsSegments.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "demo/DemoChannels.h"
#include "inbound/InboundWrites.h"
#include "threads/MessageRepository.h"

namespace uinbox::app {

namespace {

/// A message that somebody got, and the language to answer in.
struct Delivered {
    Message message;
    QString language;
};

Result<std::vector<Delivered>> readDelivered(db::Connection& connection, const std::vector<MessageId>& ids)
{
    std::vector<Delivered> delivered;
    UINBOX_ASSIGN(auto messages, MessageRepository(connection).find(ids));
    for (Message& message : messages) {
        const bool arrived = message.status == MessageStatus::Delivered || message.status == MessageStatus::Read;
        if (message.direction == Direction::Inbound || !arrived) continue;
        UINBOX_ASSIGN(const auto contact, ContactRepository(connection).find(message.contactId));
        if (contact) delivered.push_back({std::move(message), contact->language});
    }
    return delivered;
}

}  // namespace

DemoVisitors::DemoVisitors(db::Database& database, const Clock& clock, DemoScript script, Intervals intervals, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_script(std::move(script)), m_intervals(intervals)
{
    connect(&m_timer, &QTimer::timeout, this, &DemoVisitors::visit);
}

void DemoVisitors::start()
{
    m_startedAt = m_clock.now();
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) { onChanged(changes); });
    if (!m_script.visits.empty()) m_timer.start(m_intervals.visit);
}

void DemoVisitors::visit()
{
    const DemoVisit& visit = m_script.visits[m_nextVisit];
    m_nextVisit = (m_nextVisit + 1) % m_script.visits.size();
    write(visit);
}

void DemoVisitors::onChanged(const db::ChangeSet& changes)
{
    std::vector<MessageId> ids;
    for (const MessageId id : changes.messages)
        if (!changes.inboundMessages.contains(id) && !m_answered.contains(id)) ids.push_back(id);
    if (ids.empty()) return;
    const auto delivered = m_database.read([ids](db::Connection& connection) { return readDelivered(connection, ids); });
    onFinished(delivered, this, [this](const Result<std::vector<Delivered>>& messages) {
        if (!messages) qCWarning(lcApp) << "the demo's visitors:" << messages.error().detail;
        for (const auto& [message, language] : messages.value_or(std::vector<Delivered>())) answer(message, language);
    });
}

void DemoVisitors::answer(const Message& message, const QString& language)
{
    // What lies before the start was answered, or not, by the script.
    if (m_answered.contains(message.id) || message.sentAt.value_or(Timestamp::min()) < m_startedAt) return;
    m_answered.insert(message.id);
    if (m_writing.contains(message.contactId)) return;
    m_writing.insert(message.contactId);
    const QStringList replies = m_script.replies.value(language, m_script.replies.value(QStringLiteral("en")));
    DemoVisit reply{message.toAddress, replies.value(m_nextReply++ % replies.size()), message.channel};
    if (message.channel == Channel::Email) {
        const QString begin = QStringLiteral("Re: ");
        reply.subject = message.subject.startsWith(begin) ? message.subject : begin + message.subject;
        reply.answers = message.envelope.messageId;
    }
    QTimer::singleShot(m_intervals.reply, this, [this, contact = message.contactId, reply] {
        m_writing.remove(contact);
        write(reply);
    });
}

Result<ReceivedMessage> DemoVisitors::received(const DemoVisit& visit) const
{
    const Timestamp now = m_clock.now();
    const DemoSenders ours = demoSenders(m_script.businessPhone);
    const QString sid = QString::fromLatin1(Uuid::generate(now).toBytes().toHex());
    if (visit.channel == Channel::Email) {
        ReceivedMessage email;
        email.kind = AddressKind::Email;
        email.message.channel = Channel::Email;
        email.message.direction = Direction::Inbound;
        email.message.status = MessageStatus::Received;
        email.message.fromAddress = visit.from;
        email.message.toAddress = ours.email;
        email.message.subject = visit.subject;
        email.message.content = visit.text;
        email.message.providerSid = sid;
        email.message.envelope.messageId = QStringLiteral("<%1@example.com>").arg(sid);
        email.message.envelope.inReplyTo = visit.answers;
        email.message.createdAt = now;
        return email;
    }
    const bool isWhatsApp = visit.channel == Channel::WhatsApp;
    const QString prefix = isWhatsApp ? QStringLiteral("whatsapp:") : QString();
    twilio::Form form;
    form.add("MessageSid", QStringLiteral("SM") + sid);
    form.add("AccountSid", QStringLiteral("AC") + QString(32, u'0'));
    form.add("From", prefix + visit.from);
    form.add("To", prefix + (isWhatsApp ? ours.whatsApp : ours.phone));
    form.add("Body", visit.text);
    form.add("NumSegments", QString::number(countSmsSegments(visit.text).segments));
    form.add("NumMedia", QStringLiteral("0"));
    UINBOX_ASSIGN(const auto sms, twilio::InboundSms::parse(form));
    return receivedFrom(sms, now);
}

void DemoVisitors::write(const DemoVisit& visit)
{
    const auto message = received(visit);
    if (!message) {
        qCWarning(lcApp) << "a visitor of the demo:" << message.error().detail;
        return;
    }
    const auto stored = m_database.write([message = *message, now = message->message.createdAt](db::WriteScope& scope) {
        return InboundWrites(scope, now).receive(message);
    });
    onFinished(stored, this, [](const Result<std::optional<MessageId>>& done) {
        if (!done) qCWarning(lcApp) << "a visitor of the demo was not stored:" << done.error().detail;
    });
}

}  // namespace uinbox::app
