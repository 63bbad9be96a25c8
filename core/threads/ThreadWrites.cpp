// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/ThreadWrites.h"

#include "contacts/ContactRepository.h"

namespace uinbox {

Result<ThreadId> ThreadWrites::threadOf(ContactId contact)
{
    ThreadRepository threads(m_scope.connection());
    UINBOX_ASSIGN(const auto existing, threads.findByContact(contact));
    if (existing) return *existing;
    const auto id = ThreadId::generate(m_now);
    UINBOX_TRY(threads.insert(id, contact, m_now));
    m_scope.changes().threads.insert(id);
    return id;
}

Result<ThreadId> ThreadWrites::threadFor(ContactId contact)
{
    UINBOX_ASSIGN(const auto existing, ThreadRepository(m_scope.connection()).findByContact(contact));
    if (existing) return *existing;
    m_new = ThreadId::generate(m_now);
    return m_new;
}

Result<> ThreadWrites::add(const Message& message)
{
    ThreadRepository threads(m_scope.connection());
    const bool isFirst = !m_new.isNull() && message.threadId == m_new;
    UINBOX_ASSIGN(const Hearing hearing, hearingOf(message));
    if (isFirst) UINBOX_TRY(threads.insertWith(message, m_now, hearing));
    UINBOX_TRY(MessageRepository(m_scope.connection()).insert(message));
    if (!isFirst) UINBOX_TRY(threads.recordMessage(message, hearing));
    m_new = {};
    m_scope.changes().messages.insert(message.id);
    m_scope.changes().threads.insert(message.threadId);
    const bool isNews = message.direction == Direction::Inbound && hearing == Hearing::Told;
    if (isNews) m_scope.changes().inboundMessages.insert(message.id);
    return {};
}

Result<Hearing> ThreadWrites::hearingOf(const Message& message)
{
    if (message.direction == Direction::Outbound) return Hearing::Told;
    UINBOX_ASSIGN(const bool isBlocked, ContactRepository(m_scope.connection()).isBlocked(message.contactId));
    return isBlocked ? Hearing::Silent : Hearing::Told;
}

Result<> ThreadWrites::update(const Message& message)
{
    MessageRepository messages(m_scope.connection());
    ThreadRepository threads(m_scope.connection());
    UINBOX_TRY(messages.updateState(message));
    if (message.status == MessageStatus::Canceled && message.providerSid.isEmpty()) {
        UINBOX_ASSIGN(const auto before, messages.lastSaid(message.threadId));
        UINBOX_TRY(threads.recordGone(message, before));
    } else {
        UINBOX_TRY(threads.recordStatus(message));
        // One that is wanted after all, and is the only one there.
        if (message.status == MessageStatus::Scheduled) UINBOX_TRY(threads.recordMessage(message));
    }
    m_scope.changes().messages.insert(message.id);
    m_scope.changes().threads.insert(message.threadId);
    return {};
}

Result<> ThreadWrites::enter(const Message& message)
{
    MessageRepository messages(m_scope.connection());
    UINBOX_TRY(messages.updateCreatedAt(message.id, message.createdAt));
    UINBOX_TRY(messages.updateState(message));
    UINBOX_TRY(ThreadRepository(m_scope.connection()).recordMessage(message));
    m_scope.changes().messages.insert(message.id);
    m_scope.changes().threads.insert(message.threadId);
    return {};
}

Result<> ThreadWrites::report(const DeliveryReport& report, std::optional<MessageId> id)
{
    UINBOX_ASSIGN(const bool isNew, DeliveryReportRepository(m_scope.connection()).insert(report, id));
    if (!isNew || !id) return {};
    UINBOX_ASSIGN(auto message, MessageRepository(m_scope.connection()).find(*id));
    if (!message) return {};
    const MessageStatus before = message->status;
    apply(*message, report);
    return message->status == before ? Result<>() : update(*message);
}

Result<> ThreadWrites::bind(Message& message, const QString& providerSid)
{
    message.providerSid = providerSid;
    UINBOX_ASSIGN(const auto waiting, DeliveryReportRepository(m_scope.connection()).adopt(providerSid, message.id));
    for (const DeliveryReport& report : waiting) apply(message, report);
    return update(message);
}

void ThreadWrites::apply(Message& message, const DeliveryReport& report) const
{
    if (!statusAdvances(message.status, report.status)) return;
    message.status = report.status;
    // A delivered message carries no error, even where a failure was reported first.
    message.errorCode = report.status == MessageStatus::Failed ? report.errorCode : 0;
    message.errorMessage = report.status == MessageStatus::Failed ? report.errorMessage : QString();
    if (!message.sentAt && report.status != MessageStatus::Failed && report.status != MessageStatus::Canceled)
        message.sentAt = report.receivedAt;
}

}  // namespace uinbox
