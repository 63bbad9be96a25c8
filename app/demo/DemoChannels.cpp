// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoChannels.h"

#include "channels/SmsSegments.h"
#include "demo/DemoIds.h"
#include "demo/OpeningHours.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace uinbox::app {

namespace {

constexpr std::chrono::hours kDay{24};

/// Writes one conversation, oldest message first.
class Writer {
public:
    Writer(QString name, const QString& language, Timestamp now, const DemoSenders& senders) : m_now(now), m_senders(senders)
    {
        m_thread.contact.name = std::move(name);
        m_thread.id = makeId<ThreadId>(now);
        m_thread.contact.id = makeId<ContactId>(now);
        m_thread.contact.language = language;
        m_thread.contact.createdAt = now - 30 * kDay;
        m_thread.contact.updatedAt = m_thread.contact.createdAt;
    }

    Writer& reachedAt(AddressKind kind, const QString& value)
    {
        ContactAddress address;
        address.id = makeId<ContactAddressId>(m_now);
        address.contactId = m_thread.contact.id;
        address.kind = kind;
        address.value = value;
        address.createdAt = m_thread.contact.createdAt;
        m_thread.contact.addresses.push_back(address);
        return *this;
    }

    Message& in(Channel channel, std::chrono::minutes ago, const QString& text)
    {
        Message& message = add(channel, Direction::Inbound, m_now - ago, text);
        message.status = MessageStatus::Received;
        message.fromAddress = theirs(channel);
        message.toAddress = ours(channel);
        return message;
    }

    Message& out(Channel channel, std::chrono::minutes ago, const QString& text, MessageStatus status = MessageStatus::Read)
    {
        Message& message = add(channel, Direction::Outbound, m_now - ago, text);
        message.status = status;
        message.fromAddress = ours(channel);
        message.toAddress = theirs(channel);
        message.sentAt = message.createdAt + std::chrono::seconds(1);
        return message;
    }

    DemoScheduled& later(Channel channel, QDate day, QTime time, const QString& text, OutboxState state = OutboxState::Scheduled)
    {
        DemoScheduled scheduled;
        scheduled.schedule.when = {day, time, localTimeZone()};
        scheduled.state = state;
        Message& message = scheduled.message;
        message = blank(channel, m_now - std::chrono::minutes(40) + std::chrono::seconds(m_thread.scheduled.size()), text);
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Scheduled;
        message.fromAddress = ours(channel);
        message.toAddress = theirs(channel);
        message.scheduledAt = momentOf(scheduled.schedule.when).value_or(m_now);
        message.timeZone = QString::fromLatin1(scheduled.schedule.when.zone);
        // The provider that holds it knows it by a name.
        message.providerSid = state == OutboxState::Held ? sidOf(message.id) : QString();
        m_thread.scheduled.push_back(std::move(scheduled));
        return m_thread.scheduled.back();
    }

    [[nodiscard]] DemoThread take(int unread)
    {
        m_thread.unread = unread;
        return std::move(m_thread);
    }

private:
    template <class Id>
    Id makeId(Timestamp at)
    {
        return demoId<Id>(m_thread.contact.name.toUtf8() + QByteArray::number(++m_made), at);
    }
    static QString sidOf(MessageId id) { return QStringLiteral("SM") + id.toString().remove(u'-'); }

    [[nodiscard]] QString ours(Channel channel) const
    {
        switch (channel) {
            case Channel::Sms: return m_senders.phone;
            case Channel::WhatsApp: return m_senders.whatsApp;
            case Channel::Email: return m_senders.email;
        }
        return {};
    }

    [[nodiscard]] QString theirs(Channel channel) const
    {
        const auto kind = channel == Channel::Email      ? AddressKind::Email
                          : channel == Channel::WhatsApp ? AddressKind::WhatsApp
                                                         : AddressKind::Phone;
        const ContactAddress* address = m_thread.contact.address(kind);
        return address ? address->value : QString();
    }

    [[nodiscard]] Message blank(Channel channel, Timestamp at, const QString& text)
    {
        Message message;
        message.id = makeId<MessageId>(at);
        message.threadId = m_thread.id;
        message.contactId = m_thread.contact.id;
        message.channel = channel;
        message.content = text;
        message.segments = channel == Channel::Sms ? countSmsSegments(text).segments : 0;
        message.createdAt = at;
        return message;
    }

    Message& add(Channel channel, Direction direction, Timestamp at, const QString& text)
    {
        Message message = blank(channel, at, text);
        message.direction = direction;
        message.providerSid = sidOf(message.id);
        m_thread.messages.push_back(std::move(message));
        return m_thread.messages.back();
    }

    Timestamp m_now;
    const DemoSenders& m_senders;
    DemoThread m_thread;
    int m_made = 0;
};

QDate openDayAfter(QDate day)
{
    do day = day.addDays(1);
    while (!OpeningHours::isOpenDay(day));
    return day;
}

/// Wrote within the last 24 hours: anything may be answered.
DemoThread openWindow(Timestamp now, QDate today, const DemoSenders& senders)
{
    using namespace std::chrono_literals;
    Writer with(QStringLiteral("Noor Haddad"), QStringLiteral("en"), now, senders);
    with.reachedAt(AddressKind::WhatsApp, QStringLiteral("+13125550142"));
    with.reachedAt(AddressKind::Phone, QStringLiteral("+13125550142"));
    with.in(Channel::WhatsApp, 52min, QStringLiteral("Hi! Do you also sharpen the curved Japanese shears? 三日月 style ✂️"));
    with.out(Channel::WhatsApp, 47min, QStringLiteral("Hi Noor, we do. Dele does them by hand, $28 a pair, ready in two days."));
    // As Twilio gives a place on: no text, and where it is beside it.
    with.in(Channel::WhatsApp, 45min, QString()).metadata =
        QJsonObject{{QStringLiteral("Latitude"), QStringLiteral("47.602600")},
                    {QStringLiteral("Longitude"), QStringLiteral("-122.339300")},
                    {QStringLiteral("Label"), QStringLiteral("Harbour Lane Ferry Terminal")},
                    {QStringLiteral("Address"), QStringLiteral("1 Harbour Lane, Seattle")}};
    with.in(Channel::WhatsApp, 44min, QStringLiteral("Is it this one I get off at? Then I'll bring two on Friday 🙏"));
    with.later(Channel::WhatsApp, openDayAfter(today), {9, 0},
               QStringLiteral("Good morning Noor! We are open from nine; just ring."), OutboxState::Held);
    // What an answer calls off stays here: a provider would send it all the same.
    with.later(Channel::Sms, today, {17, 30}, QStringLiteral("Your shears will be ready on Saturday from 10. See you then!"))
        .schedule.cancelOnReply = true;
    return with.take(0);
}

/// Last wrote days ago: WhatsApp carries a template only.
DemoThread closedWindow(Timestamp now, const DemoSenders& senders)
{
    using namespace std::chrono_literals;
    Writer with(QStringLiteral("Mateus Oliveira"), QStringLiteral("pt"), now, senders);
    with.reachedAt(AddressKind::WhatsApp, QStringLiteral("+13055550163"));
    with.in(Channel::WhatsApp, 50h, QStringLiteral("Olá! Vocês consertam máquinas Andis? A minha parou ontem."));
    with.out(Channel::WhatsApp, 49h + 40min, QStringLiteral("Olá Mateus, sim! Pode trazer a qualquer hora até as 18h."));
    with.in(Channel::WhatsApp, 49h + 35min, QStringLiteral("Perfeito, obrigado 👍"));
    return with.take(0);
}

/// A file among the resources.
void attach(Message& message, const char* file, const char* type)
{
    Attachment attachment;
    attachment.id = AttachmentId(message.id.uuid());
    attachment.url = QStringLiteral("qrc:/demo/") + QLatin1String(file);
    attachment.contentType = QLatin1String(type);
    attachment.fileName = QLatin1String(file);
    attachment.size = QFileInfo(QStringLiteral(":/demo/") + QLatin1String(file)).size();
    message.attachments.push_back(attachment);
}

/// As a shop writes: a page with pictures on its own server.
DemoThread order(Timestamp now, const DemoSenders& senders)
{
    using namespace std::chrono_literals;
    Writer with(QStringLiteral("Cascade Barber Supply"), QStringLiteral("en"), now, senders);
    with.reachedAt(AddressKind::Email, QStringLiteral("orders@cascade-supply.example"));
    Message& mail = with.in(Channel::Email, 31min,
                            QStringLiteral("Thank you for your order\n\nHello Sofie, we have packed order 48213. It leaves Tacoma "
                                           "today and is with you on Friday, 13 March, before noon.\n\n"
                                           "2 x Taper blade, size 2, steel: $48.00\n6 x Cutting cape, charcoal: $69.00\n"
                                           "Shipping: $7.50\nTotal: $124.50\n\nThe invoice is attached."));
    mail.subject = QStringLiteral("Your order 48213 is on its way");
    mail.envelope.messageId = QStringLiteral("<48213@cascade-supply.example>");
    QFile page(QStringLiteral(":/demo/order.html"));
    if (page.open(QIODevice::ReadOnly)) mail.html = QString::fromUtf8(page.readAll());
    attach(mail, "invoice-48213.pdf", "application/pdf");
    return with.take(0);
}

DemoThread emails(Timestamp now, QDate today, const DemoSenders& senders)
{
    using namespace std::chrono_literals;
    Writer with(QStringLiteral("Helen Whitcombe"), QStringLiteral("en"), now, senders);
    with.reachedAt(AddressKind::Email, QStringLiteral("helen@example.org"));
    Message& question = with.in(
        Channel::Email, 17h + 20min,
        QStringLiteral("Hello,\n\nwe run a small salon in Tacoma and would like our six clippers serviced twice a year. "
                       "Attached is what we have in mind for the new fringe workshop, too.\n\nKind regards\nHelen Whitcombe"));
    question.subject = QStringLiteral("Servicing six clippers");
    question.envelope.cc = {QStringLiteral("front.desk@example.org")};
    const QString messageId = QStringLiteral("<4f1c2d@example.org>");
    question.envelope.messageId = messageId;
    attach(question, "fringe.png", "image/png");
    question.attachments.back().fileName = QStringLiteral("fringe-workshop.png");
    Message& answer =
        with.out(Channel::Email, 35min,
                 QStringLiteral("Dear Helen,\n\nwith pleasure: $90 for all six, collected and brought back within the "
                                "week. The quote follows tomorrow.\n\nBest wishes\nJuniper Hair Studio"),
                 MessageStatus::Delivered);
    answer.subject = QStringLiteral("Re: Servicing six clippers");
    answer.envelope.inReplyTo = messageId;
    answer.envelope.references = {messageId};
    with.later(Channel::Email, openDayAfter(today), {8, 30},
               QStringLiteral("Dear Helen,\n\nhere is the quote for the six clippers, valid until the end of April."))
        .message.subject = QStringLiteral("Quote 2026-031: servicing six clippers");
    with.later(Channel::Email, OpeningHours::openDayBefore(today, 1), {18, 15},
               QStringLiteral("Dear Helen,\n\na short reminder that the fringe workshop begins at nine."), OutboxState::Asking)
        .message.subject = QStringLiteral("Tomorrow's fringe workshop");
    return with.take(0);
}

MessageTemplate makeTemplate(int number, const char* name, const char* body, QMap<QString, QString> variables,
                             TemplateApproval approval, Timestamp now)
{
    MessageTemplate made;
    made.sid = QStringLiteral("HX") + QString::number(number).rightJustified(32, u'0');
    made.name = QLatin1String(name);
    made.language = QStringLiteral("en");
    made.kind = QStringLiteral("twilio/text");
    made.body = QString::fromUtf8(body);
    made.variables = std::move(variables);
    made.approval = approval;
    made.category = QStringLiteral("UTILITY");
    made.fetchedAt = now;
    return made;
}

}  // namespace

DemoSenders demoSenders(const QString& phone)
{
    return {phone, QStringLiteral("+12065550101"), QStringLiteral("Juniper Hair Studio <hello@example.com>")};
}

void addOtherChannels(DemoWorld& world, Timestamp now, const DemoSenders& senders)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMillis(now)).date();
    world.threads.push_back(openWindow(now, today, senders));
    world.threads.push_back(closedWindow(now, senders));
    world.threads.push_back(emails(now, today, senders));
    world.threads.push_back(order(now, senders));
    std::stable_sort(world.threads.begin(), world.threads.end(), [](const DemoThread& a, const DemoThread& b) {
        return a.messages.back().createdAt > b.messages.back().createdAt;
    });
    const auto one = QStringLiteral("1");
    const auto two = QStringLiteral("2");
    world.templates = {
        makeTemplate(1, "appointment_reminder", "Hello {{1}}, a reminder of your appointment on {{2}}. Reply C to confirm.",
                     {{one, QStringLiteral("Mateus")}, {two, QStringLiteral("Friday at 3 pm")}}, TemplateApproval::Approved, now),
        makeTemplate(2, "repair_ready", "Good news, {{1}}: your {{2}} is ready to collect, Monday to Saturday from nine to six.",
                     {{one, QStringLiteral("Mateus")}, {two, QStringLiteral("clipper")}}, TemplateApproval::Approved, now),
        makeTemplate(3, "spring_offer", "Spring at Juniper: ten per cent off every sharpening until {{1}}.",
                     {{one, QStringLiteral("30 April")}}, TemplateApproval::Pending, now),
        makeTemplate(4, "win_a_haircut", "You won, {{1}}! Answer now and bring three friends.", {{one, QStringLiteral("Mateus")}},
                     TemplateApproval::Rejected, now),
        makeTemplate(5, "we_miss_you", "We have not seen you for a while, {{1}}. Shall we keep a chair for you?",
                     {{one, QStringLiteral("Mateus")}}, TemplateApproval::Paused, now),
        makeTemplate(6, "summer_hours", "In August we are open from ten to four. Write to us at any time.", {},
                     TemplateApproval::Disabled, now),
        makeTemplate(7, "workshop_invitation", "Our fringe workshop begins at nine on {{1}}. Will you come?",
                     {{one, QStringLiteral("Saturday")}}, TemplateApproval::Unsubmitted, now),
    };
}

}  // namespace uinbox::app
