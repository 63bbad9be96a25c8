// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/InboundWrites.h"

#include "contacts/ContactService.h"
#include "inbound/AutoReplies.h"
#include "outbox/DeliveryWrites.h"
#include "outbox/OutboxCascade.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

#include <algorithm>

namespace uinbox {

namespace {

/// How many later messages of a conversation are looked at before an old keyword counts.
constexpr int kLaterLooksAt = 200;

}  // namespace

Result<std::optional<MessageId>> InboundWrites::receive(ReceivedMessage received)
{
    Message& message = received.message;
    UINBOX_ASSIGN(const auto known, MessageRepository(m_scope.connection()).findBySid(message.providerSid));
    if (known) return std::nullopt;
    UINBOX_ASSIGN(const bool isForgotten, MessageRepository(m_scope.connection()).isForgotten(message.providerSid));
    if (isForgotten) return std::nullopt;

    ThreadWrites threads(m_scope, m_now);
    UINBOX_ASSIGN(const auto address, place(threads, received));
    message.id = MessageId::generate(m_now);
    message.direction = Direction::Inbound;
    message.status = MessageStatus::Received;
    int position = 0;
    for (Attachment& attachment : message.attachments) {
        attachment.id = AttachmentId::generate(m_now);
        attachment.position = position++;
        if (attachment.fetchState == FetchState::Wanted) m_scope.changes().fetches = true;
    }
    UINBOX_TRY(threads.add(message));
    if (received.keyword && address) UINBOX_TRY(recordKeyword(*received.keyword, message, *address));
    if (!received.isAutomatic) UINBOX_TRY(OutboxCascade(m_scope, m_now, {}).replied(message.threadId));
    if (m_answers && address) UINBOX_TRY(AutoReplies(m_scope, m_now, *m_answers).answer(received, *address));
    return message.id;
}

Result<std::optional<ContactAddress>> InboundWrites::place(ThreadWrites& threads, ReceivedMessage& received)
{
    Message& message = received.message;
    ContactRepository contacts(m_scope.connection());
    UINBOX_ASSIGN(const auto known, contacts.findAddress(received.kind, message.fromAddress));
    if (!known && received.thread) {
        UINBOX_ASSIGN(const auto thread, ThreadRepository(m_scope.connection()).find(*received.thread));
        if (thread) {
            message.threadId = thread->id;
            message.contactId = thread->contactId;
            return std::nullopt;
        }
    }
    if (!known) UINBOX_TRY(joinKnownPerson(received));
    UINBOX_ASSIGN(const auto address,
                  ContactService::findOrCreate(m_scope, received.kind, message.fromAddress, received.senderName, m_now));
    message.contactId = address.contactId;
    UINBOX_ASSIGN(message.threadId, threads.threadFor(address.contactId));
    UINBOX_TRY(joinOtherAddresses(received, address.contactId));
    return address;
}

Result<> InboundWrites::joinKnownPerson(const ReceivedMessage& received)
{
    ContactRepository contacts(m_scope.connection());
    for (const auto& [kind, value] : received.alsoKnownAs) {
        UINBOX_ASSIGN(const auto other, contacts.findAddress(kind, value));
        if (!other) continue;
        m_scope.changes().contacts.insert(other->contactId);
        return contacts.insertAddress({ContactAddressId::generate(m_now), other->contactId, received.kind,
                                       received.message.fromAddress, std::nullopt, m_now});
    }
    return {};
}

Result<> InboundWrites::joinOtherAddresses(const ReceivedMessage& received, ContactId contact)
{
    ContactRepository contacts(m_scope.connection());
    for (const auto& [kind, value] : received.alsoKnownAs) {
        UINBOX_ASSIGN(const auto taken, contacts.findAddress(kind, value));
        // Somebody else's stays there: two people are joined by a person only.
        if (taken) continue;
        m_scope.changes().contacts.insert(contact);
        UINBOX_TRY(contacts.insertAddress({ContactAddressId::generate(m_now), contact, kind, value, std::nullopt, m_now}));
    }
    return {};
}

Result<> InboundWrites::report(const DeliveryReport& report, std::optional<OutboxId> outbox)
{
    if (outbox) return OutboxWrites(m_scope, m_now, {}).confirm(*outbox, report);
    UINBOX_ASSIGN(const auto message, MessageRepository(m_scope.connection()).findBySid(report.providerSid));
    return DeliveryWrites(m_scope, m_now, {}).report(report, message);
}

Result<bool> InboundWrites::record(const WebhookEvent& event)
{
    return WebhookEventRepository(m_scope.connection()).insert(event);
}

Result<> InboundWrites::recordKeyword(Keyword keyword, const Message& message, const ContactAddress& address)
{
    const bool stop = keyword == Keyword::Stop;
    if (stop == address.optedOutAt.has_value()) return {};
    // One that is found late says nothing where its sender said something else since.
    UINBOX_ASSIGN(
        const auto later,
        MessageRepository(m_scope.connection()).newerThan(message.threadId, {message.createdAt, message.id}, kLaterLooksAt));
    const bool isOutOfDate = std::any_of(later.begin(), later.end(), [&](const Message& next) {
        return next.direction == Direction::Inbound && next.fromAddress == message.fromAddress && keywordOf(next.content);
    });
    if (isOutOfDate) return {};
    m_scope.changes().contacts.insert(address.contactId);
    UINBOX_TRY(
        ContactRepository(m_scope.connection()).setOptedOut(address.id, stop ? std::optional(message.createdAt) : std::nullopt));
    return stop ? OutboxCascade(m_scope, m_now, {}).optedOut(address) : Result<>();
}

}  // namespace uinbox
