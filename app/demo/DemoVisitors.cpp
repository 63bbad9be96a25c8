// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoVisitors.h"

#include "base/Logging.h"
#include "channels/SmsSegments.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"
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
        // Only texts are answered.
        if (message.direction == Direction::Inbound || message.channel != Channel::Sms || !arrived) continue;
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
    write(visit.from, visit.text);
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
    const QString text = replies.value(m_nextReply++ % replies.size());
    QTimer::singleShot(m_intervals.reply, this, [this, contact = message.contactId, from = message.toAddress, text] {
        m_writing.remove(contact);
        write(from, text);
    });
}

void DemoVisitors::write(const QString& from, const QString& text)
{
    const Timestamp now = m_clock.now();
    twilio::Form form;
    form.add("MessageSid", QStringLiteral("SM") + QString::fromLatin1(Uuid::generate(now).toBytes().toHex()));
    form.add("AccountSid", QStringLiteral("AC") + QString(32, u'0'));
    form.add("From", from);
    form.add("To", m_script.businessPhone);
    form.add("Body", text);
    form.add("NumSegments", QString::number(countSmsSegments(text).segments));
    form.add("NumMedia", QStringLiteral("0"));
    const auto sms = twilio::InboundSms::parse(form);
    if (!sms) {
        qCWarning(lcApp) << "a visitor of the demo:" << sms.error().detail;
        return;
    }
    const auto stored = m_database.write(
        [received = receivedFrom(*sms, now), now](db::WriteScope& scope) { return InboundWrites(scope, now).receive(received); });
    onFinished(stored, this, [](const Result<std::optional<MessageId>>& done) {
        if (!done) qCWarning(lcApp) << "a visitor of the demo was not stored:" << done.error().detail;
    });
}

}  // namespace uinbox::app
