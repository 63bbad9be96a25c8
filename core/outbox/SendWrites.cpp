// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/SendWrites.h"

#include "channels/ChannelAddress.h"
#include "channels/SmsSegments.h"
#include "channels/TemplateRepository.h"
#include "contacts/ContactRepository.h"
#include "contacts/EmailAddress.h"
#include "outbox/Obstacle.h"
#include "outbox/OutboxWrites.h"
#include "outbox/OutgoingChecks.h"
#include "outbox/ScheduleRepository.h"
#include "threads/DraftWrites.h"
#include "threads/ThreadWrites.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace uinbox {

namespace {

QByteArray sha256(const QList<QByteArray>& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& part : parts) {
        // The length first, so that moving a byte from one part to the next changes the hash.
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

QByteArray requestHash(const OutgoingMessage& message)
{
    QList<QByteArray> parts{message.contactId.uuid().toBytes(), channelName(message.channel).toUtf8(), message.content.toUtf8()};
    for (const QString& url : message.mediaUrls) parts.append(url.toUtf8());
    const bool isPlain = message.subject.isEmpty() && message.html.isEmpty() && message.envelope == Envelope() && !message.schedule;
    // As it was before there was more than text: a key given then still means the same request.
    if (isPlain) return sha256(parts);
    parts << "more" << message.subject.toUtf8() << message.html.toUtf8()
          << QJsonDocument(message.envelope.toJson()).toJson(QJsonDocument::Compact);
    if (const auto& schedule = message.schedule)
        parts << toText(schedule->when).toUtf8() << schedule->when.zone << (schedule->cancelOnReply ? "1" : "0")
              << QByteArray::number(static_cast<qint64>(schedule->lateLimit.count()));
    return sha256(parts);
}

/// One person's keys do not meet another's.
QByteArray storedKey(const OutgoingMessage& message)
{
    if (message.idempotencyKey.isEmpty()) return {};
    return sha256({message.userId ? message.userId->uuid().toBytes() : QByteArray(), message.idempotencyKey});
}

/// "Re: Re: Offer" and "Offer" are one exchange.
QString bareSubject(QString subject)
{
    subject = subject.simplified();
    while (subject.startsWith(QLatin1String("re:"), Qt::CaseInsensitive)) subject = subject.mid(3).trimmed();
    return subject.toCaseFolded();
}

}  // namespace

Result<std::optional<Message>> SendWrites::earlierUse(const OutgoingMessage& wanted)
{
    const QByteArray key = storedKey(wanted);
    if (key.isEmpty()) return std::nullopt;
    UINBOX_ASSIGN(const auto use, OutboxRepository(m_scope.connection()).findKey(key));
    if (!use) return std::nullopt;
    if (use->requestHash != requestHash(wanted))
        return fail(ErrorKind::Conflict, "the idempotency key was used for another message");
    return MessageRepository(m_scope.connection()).find(use->messageId);
}

Result<> SendWrites::checkBlocked(ContactId contact)
{
    UINBOX_ASSIGN(const bool isBlocked, ContactRepository(m_scope.connection()).isBlocked(contact));
    if (isBlocked)
        return fail(ErrorKind::Rejected, "blocked: This person is blocked. Unblock them to write to them.", kBlockedCode);
    return {};
}

Result<ContactAddress> SendWrites::recipient(const OutgoingMessage& wanted)
{
    ContactRepository contacts(m_scope.connection());
    UINBOX_TRY(checkBlocked(wanted.contactId));
    UINBOX_ASSIGN(const auto addresses, contacts.addressesOf(wanted.contactId));
    const auto chosen = std::find_if(addresses.begin(), addresses.end(),
                                     [&](const ContactAddress& each) { return wanted.address && each.id == *wanted.address; });
    const ContactAddress* known = chosen != addresses.end() ? &*chosen : addressFor(addresses, wanted.channel);
    if (!known) {
        UINBOX_ASSIGN(const auto contact, contacts.find(wanted.contactId));
        if (!contact) return fail(ErrorKind::NotFound, "contact");
        return fail(ErrorKind::Invalid, "contactId: This contact has no address for this channel.");
    }
    if (known->optedOutAt) return fail(ErrorKind::Rejected, "This person opted out and cannot be written to on this channel.");
    const AddressKind kind = addressKindOf(wanted.channel);
    if (known->kind == kind) return *known;
    // The first message by WhatsApp to somebody whose phone is known: from now on this is an address of its own, with its own opt-out.
    UINBOX_ASSIGN(const auto taken, contacts.findAddress(kind, known->value));
    if (taken && taken->optedOutAt)
        return fail(ErrorKind::Rejected, "This person opted out and cannot be written to on this channel.");
    if (taken) return *taken;
    return ContactAddress{{}, wanted.contactId, kind, known->value, std::nullopt, m_now};
}

Result<> SendWrites::keep(ContactAddress address)
{
    if (!address.id.isNull()) return {};
    address.id = ContactAddressId::generate(m_now);
    m_scope.changes().contacts.insert(address.contactId);
    return ContactRepository(m_scope.connection()).insertAddress(address);
}

Result<> SendWrites::applyTemplate(OutgoingMessage& wanted, bool isWindowOpen) const
{
    UINBOX_ASSIGN(const auto known, TemplateRepository(m_scope.connection()).find(wanted.envelope.templateSid));
    if (!known) return fail(ErrorKind::Invalid, "templateSid: There is no such template in this account.");
    UINBOX_TRY(known->check(wanted.envelope.variables));
    // Only an approved one may start a conversation; within the window WhatsApp takes any.
    if (known->approval != TemplateApproval::Approved && !isWindowOpen)
        return fail(ErrorKind::Invalid, "templateSid: WhatsApp has not approved this template.");
    const QString filled = known->filled(wanted.envelope.variables);
    if (!wanted.content.isEmpty() && wanted.content != filled)
        return fail(ErrorKind::Invalid, "content: A template brings its own text.");
    if (filled.size() > kMaxTextLength)
        return fail(ErrorKind::Invalid, "variables: The filled template has more than 1,600 characters.");
    wanted.content = filled;
    return {};
}

Result<> SendWrites::checkWhatsApp(OutgoingMessage& wanted, const QString& to)
{
    UINBOX_ASSIGN(const auto last, MessageRepository(m_scope.connection()).lastWhatsAppFrom(to));
    const bool isOpen = last && m_now - *last < kWhatsAppWindow;
    if (!wanted.envelope.templateSid.isEmpty()) return applyTemplate(wanted, isOpen);
    if (isOpen) return {};
    return fail(ErrorKind::Rejected,
                QStringLiteral("windowClosed: More than 24 hours have passed since this person last wrote on "
                               "WhatsApp; only a template can be sent."),
                kWindowClosedCode);
}

Result<> SendWrites::checkCopies(const Envelope& envelope)
{
    for (const QString& copy : envelope.cc + envelope.bcc) {
        const auto normalized = normalizeEmail(copy);
        if (!normalized) continue;
        UINBOX_ASSIGN(const auto address, ContactRepository(m_scope.connection()).findAddress(AddressKind::Email, *normalized));
        if (address) UINBOX_TRY(checkBlocked(address->contactId));
        if (address && address->optedOutAt)
            return fail(ErrorKind::Rejected, "Somebody among the copies opted out and cannot be written to by e-mail.");
    }
    return {};
}

Result<> SendWrites::thread(OutgoingMessage& wanted, ThreadId thread)
{
    Envelope& envelope = wanted.envelope;
    if (!envelope.inReplyTo.isEmpty()) return {};
    UINBOX_ASSIGN(const auto last, MessageRepository(m_scope.connection()).lastEmail(thread));
    if (!last || last->envelope.messageId.isEmpty() || bareSubject(last->subject) != bareSubject(wanted.subject)) return {};
    envelope.inReplyTo = last->envelope.messageId;
    envelope.references = last->envelope.references;
    envelope.references.append(last->envelope.messageId);
    return {};
}

Result<> SendWrites::addRow(const OutgoingMessage& wanted, const Message& message)
{
    OutboxRow row;
    row.id = OutboxId::generate(m_now);
    row.messageId = message.id;
    row.threadId = message.threadId;
    row.channel = message.channel;
    row.state = message.scheduledAt ? OutboxState::Scheduled : OutboxState::Queued;
    row.notBefore = message.scheduledAt.value_or(m_now + wanted.undoWindow);
    row.createdAt = m_now;
    const QByteArray key = storedKey(wanted);
    UINBOX_TRY(OutboxRepository(m_scope.connection()).insert(row, key, key.isEmpty() ? QByteArray() : requestHash(wanted)));
    if (!wanted.schedule) {
        m_scope.changes().outbox = true;
        return {};
    }
    m_scope.changes().schedule = true;
    return ScheduleRepository(m_scope.connection()).insert(message.id, *wanted.schedule);
}

Message SendWrites::messageOf(const OutgoingMessage& wanted, const std::vector<KeptFile>& files) const
{
    Message message;
    message.id = MessageId::generate(m_now);
    message.contactId = wanted.contactId;
    message.userId = wanted.userId;
    message.channel = wanted.channel;
    message.direction = Direction::Outbound;
    message.status = wanted.schedule ? MessageStatus::Scheduled : MessageStatus::Pending;
    message.content = wanted.content;
    message.subject = wanted.subject;
    message.html = wanted.html;
    message.envelope = wanted.envelope;
    message.segments = wanted.channel == Channel::Sms ? countSmsSegments(wanted.content).segments : 0;
    const auto position = [&message] { return static_cast<int>(message.attachments.size()); };
    for (const QString& url : wanted.mediaUrls)
        message.attachments.push_back({AttachmentId::generate(m_now), position(), url, {}, 0});
    for (const KeptFile& file : files)
        message.attachments.push_back(
            {AttachmentId::generate(m_now), position(), {}, file.contentType, file.size, file.fileName, file.hash});
    message.createdAt = m_now;
    return message;
}

Result<SendReceipt> SendWrites::enqueue(OutgoingMessage wanted, const QString& from, const std::vector<KeptFile>& files)
{
    UINBOX_ASSIGN(auto earlier, earlierUse(wanted));
    if (earlier) return SendReceipt{std::move(*earlier), true};
    const OutgoingMessage asked = wanted;
    UINBOX_ASSIGN(const auto address, recipient(wanted));
    if (wanted.channel == Channel::WhatsApp) UINBOX_TRY(checkWhatsApp(wanted, address.value));

    UINBOX_TRY(checkCopies(wanted.envelope));

    ThreadWrites threads(m_scope, m_now);
    UINBOX_ASSIGN(const ThreadId conversation, threads.threadFor(wanted.contactId));
    if (wanted.channel == Channel::Email) UINBOX_TRY(thread(wanted, conversation));
    Message message = messageOf(wanted, files);
    message.threadId = conversation;
    message.fromAddress = from;
    message.toAddress = address.value;
    if (wanted.schedule) {
        UINBOX_ASSIGN(message.scheduledAt, checkSchedule(*wanted.schedule, m_now));
        message.timeZone = QString::fromLatin1(wanted.schedule->when.zone);
    } else if (wanted.undoWindow.count() > 0) {
        message.nextAttemptAt = m_now + wanted.undoWindow;
    }
    UINBOX_TRY(keep(address));
    UINBOX_TRY(threads.add(message));
    UINBOX_TRY(addRow(asked, message));
    if (wanted.draft == DraftAfterSend::Remove) UINBOX_TRY(DraftWrites(m_scope, m_now).forgetMessage(message.threadId));
    return SendReceipt{std::move(message), false};
}

}  // namespace uinbox
