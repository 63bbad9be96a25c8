// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/SendService.h"

#include "channels/ChannelAddress.h"
#include "channels/Senders.h"
#include "channels/SmsSegments.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "outbox/OutboxWrites.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// PROVIDERS.md 1.1: Body up to 1,600 characters, up to 10 media.
constexpr qsizetype kMaxTextLength = 1600;
constexpr size_t kMaxMedia = 10;

/// QHostAddress calls the ranges of local networks (RFC 1918, RFC 6598) global.
bool isPublic(const QHostAddress& address)
{
    static const std::array kLocal{
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")), QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")), QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10"))};
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);  // of one mapped into IPv6, too
    const QHostAddress plain = isV4 ? QHostAddress(v4) : address;
    return plain.isGlobal() && !plain.isUniqueLocalUnicast() &&
           std::none_of(kLocal.begin(), kLocal.end(), [&](const auto& subnet) { return plain.isInSubnet(subnet); });
}

bool isPublicHttps(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty()) return false;
    const QString host = url.host().toLower();
    if (host == u"localhost" || host.endsWith(u".localhost") || host.endsWith(u".local") || !host.contains(u'.')) return false;
    const QHostAddress address(host);
    return address.isNull() || isPublic(address);
}

Result<> check(const OutgoingMessage& message)
{
    if (message.content.trimmed().isEmpty() && message.mediaUrls.empty())
        return fail(ErrorKind::Invalid, "content: The message is empty.");
    if (message.content.size() > kMaxTextLength) return fail(ErrorKind::Invalid, "content: More than 1,600 characters.");
    if (message.mediaUrls.size() > kMaxMedia) return fail(ErrorKind::Invalid, "mediaUrl: More than 10 files.");
    for (const QString& url : message.mediaUrls)
        if (!isPublicHttps(url)) return fail(ErrorKind::Invalid, "mediaUrl: Must be a public https address.");
    return {};
}

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
    return sha256(parts);
}

/// One person's keys do not meet another's.
QByteArray storedKey(const OutgoingMessage& message)
{
    if (message.idempotencyKey.isEmpty()) return {};
    return sha256({message.userId ? message.userId->uuid().toBytes() : QByteArray(), message.idempotencyKey});
}

/// What the key was used for before: nothing, the same request, or another one (Conflict).
Result<std::optional<Message>> earlierUse(db::WriteScope& scope, const OutgoingMessage& wanted)
{
    const QByteArray key = storedKey(wanted);
    if (key.isEmpty()) return std::nullopt;
    UINBOX_ASSIGN(const auto use, OutboxRepository(scope.connection()).findKey(key));
    if (!use) return std::nullopt;
    if (use->requestHash != requestHash(wanted))
        return fail(ErrorKind::Conflict, "the idempotency key was used for another message");
    return MessageRepository(scope.connection()).find(use->messageId);
}

Result<ContactAddress> recipient(db::WriteScope& scope, const OutgoingMessage& wanted)
{
    UINBOX_ASSIGN(const auto contact, ContactRepository(scope.connection()).find(wanted.contactId));
    if (!contact) return fail(ErrorKind::NotFound, "contact");
    const ContactAddress* address = contact->address(addressKindOf(wanted.channel));
    if (!address) return fail(ErrorKind::Invalid, "contactId: This contact has no address for this channel.");
    if (address->optedOutAt) return fail(ErrorKind::Rejected, "This person opted out and cannot be written to on this channel.");
    return *address;
}

Result<SendReceipt> enqueue(db::WriteScope& scope, const OutgoingMessage& wanted, const QString& from, Timestamp now)
{
    UINBOX_ASSIGN(auto earlier, earlierUse(scope, wanted));
    if (earlier) return SendReceipt{std::move(*earlier), true};
    UINBOX_ASSIGN(const auto address, recipient(scope, wanted));

    ThreadWrites threads(scope, now);
    Message message;
    message.id = MessageId::generate(now);
    UINBOX_ASSIGN(message.threadId, threads.threadOf(wanted.contactId));
    message.contactId = wanted.contactId;
    message.userId = wanted.userId;
    message.channel = wanted.channel;
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Pending;
    message.content = wanted.content;
    message.fromAddress = from;
    message.toAddress = address.value;
    message.segments = wanted.channel == Channel::Sms ? countSmsSegments(wanted.content).segments : 0;
    for (const QString& url : wanted.mediaUrls)
        message.attachments.push_back({AttachmentId::generate(now), static_cast<int>(message.attachments.size()), url, {}, 0});
    message.createdAt = now;
    if (wanted.undoWindow.count() > 0) message.nextAttemptAt = now + wanted.undoWindow;
    UINBOX_TRY(threads.add(message));

    OutboxRow row;
    row.id = OutboxId::generate(now);
    row.messageId = message.id;
    row.threadId = message.threadId;
    row.channel = message.channel;
    row.notBefore = now + wanted.undoWindow;
    row.createdAt = now;
    UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, storedKey(wanted), requestHash(wanted)));
    scope.changes().outbox = true;
    if (wanted.draft == DraftAfterSend::Remove) UINBOX_TRY(ThreadRepository(scope.connection()).removeDraft(message.threadId));
    return SendReceipt{std::move(message), false};
}

/// An outbound message with its row, both as they are now.
Result<std::pair<OutboxRow, Message>> load(db::WriteScope& scope, MessageId id)
{
    UINBOX_ASSIGN(auto message, MessageRepository(scope.connection()).find(id));
    if (!message) return fail(ErrorKind::NotFound, "message");
    UINBOX_ASSIGN(const auto row, OutboxRepository(scope.connection()).findByMessage(id));
    if (!row) return fail(ErrorKind::Conflict, "not an outgoing message");
    return std::pair(*row, std::move(*message));
}

bool mayRetry(const OutboxRow& row, const Message& message)
{
    switch (row.state) {
        case OutboxState::Failed:
        case OutboxState::Unknown:
        case OutboxState::Unsure: return true;
        case OutboxState::Done: return message.status == MessageStatus::Failed;  // the provider took it, the carrier did not
        case OutboxState::Queued: return row.attempt > 0;                        // waits for its next try: now
        case OutboxState::Scheduled:
        case OutboxState::Asking:
        case OutboxState::Held:
        case OutboxState::Recalling:
        case OutboxState::Sending:
        case OutboxState::Canceled: return false;
    }
    return false;
}

/// Makes room for another attempt after one that the provider took and then failed. Late reports of the old attempt must not settle
/// the new one: the row gets a new id, and the old sid is remembered as not being the new attempt's.
Result<> forgetAttempt(db::WriteScope& scope, OutboxRow& row, Message& message, Timestamp now)
{
    QJsonArray earlier = message.metadata.value(kEarlierSids).toArray();
    earlier.append(message.providerSid);
    message.metadata.insert(kEarlierSids, earlier);
    message.providerSid.clear();
    const auto id = OutboxId::generate(now);
    UINBOX_TRY(OutboxRepository(scope.connection()).changeId(row.id, id));
    row.id = id;
    return {};
}

}  // namespace

SendService::SendService(db::Database& database, const Senders& senders, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_senders(senders), m_clock(clock)
{
}

QFuture<Result<SendReceipt>> SendService::send(OutgoingMessage message)
{
    if (const auto checked = check(message); !checked) return makeReady(Result<SendReceipt>(fail(checked.error())));
    const MessageSender* sender = m_senders.sender(message.channel);
    if (!sender) return makeReady(Result<SendReceipt>(fail(ErrorKind::Auth, "channel: This channel is not connected.")));
    return m_database.write([message = std::move(message), from = sender->from(), now = m_clock.now()](db::WriteScope& scope) {
        return enqueue(scope, message, from, now);
    });
}

QFuture<Result<Message>> SendService::retry(MessageId id)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<Message> {
        UINBOX_ASSIGN(auto loaded, load(scope, id));
        auto& [row, message] = loaded;
        if (!mayRetry(row, message))
            return fail(ErrorKind::Conflict, "only a message that failed or may not have been sent can be sent again");
        UINBOX_ASSIGN(const auto address,
                      ContactRepository(scope.connection()).findAddress(addressKindOf(message.channel), message.toAddress));
        if (address && address->optedOutAt) return fail(ErrorKind::Rejected, "This person opted out.");
        if (!message.providerSid.isEmpty()) UINBOX_TRY(forgetAttempt(scope, row, message, now));
        message.errorCode = 0;
        message.errorMessage.clear();
        message.sentAt.reset();
        UINBOX_TRY(OutboxWrites(scope, now, {}).requeue(row, message, now));
        return message;
    });
}

QFuture<Result<QString>> SendService::cancel(MessageId id)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<QString> {
        UINBOX_ASSIGN(auto loaded, load(scope, id));
        auto& [row, message] = loaded;
        if (row.state != OutboxState::Queued) return fail(ErrorKind::Conflict, "the message has left already");
        message.status = MessageStatus::Canceled;
        UINBOX_TRY(OutboxWrites(scope, now, {}).finish(row, message, OutboxState::Canceled));
        return message.content;
    });
}

QFuture<Result<>> SendService::confirmSent(MessageId id)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(auto loaded, load(scope, id));
        auto& [row, message] = loaded;
        if (row.state != OutboxState::Unknown && row.state != OutboxState::Unsure)
            return fail(ErrorKind::Conflict, "what became of the message is known");
        message.status = MessageStatus::Sent;
        message.sentAt = now;
        return OutboxWrites(scope, now, {}).finish(row, message, OutboxState::Done);
    });
}

}  // namespace uinbox
