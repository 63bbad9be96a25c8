// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Webhook.h"
#include "contacts/Contact.h"
#include "inbound/Keywords.h"
#include "threads/DeliveryReportRepository.h"
#include "threads/MessageRepository.h"

namespace uinbox {

/// A message that came in, by whatever way: a webhook, a provider's list, an e-mail that was fetched.
struct ReceivedMessage {
    AddressKind kind = AddressKind::Phone;  ///< of the address it came from
    /// Under which the provider knows the same person besides: they become addresses of one contact.
    std::vector<std::pair<AddressKind, QString>> alsoKnownAs;
    QString senderName;  ///< what a new contact is called; empty where nothing is known
    /// Channel, addresses, sid, texts, envelope, metadata, attachments and when it came (createdAt). InboundWrites gives ids and the rest.
    Message message;
    std::optional<ThreadId> thread;  ///< where it belongs by its headers; else the conversation of the person who has the address
    std::optional<Keyword> keyword;  ///< what it says to the provider
    /// No person wrote it: a mailing, an automatic answer (RFC 3834), our own address. Never answered by the program.
    bool isAutomatic = false;
    /// False for an e-mail that names none of our addresses (a blind copy, a list), or asks for answers to one: not answered either.
    bool isToUs = true;
};

/// A text as Twilio gives it, to be stored as of `at`; its media are to be fetched.
[[nodiscard]] ReceivedMessage receivedFrom(const twilio::InboundSms& sms, Timestamp at);
/// What a status callback reports, as of `at`.
[[nodiscard]] DeliveryReport reportFrom(const twilio::StatusCallback& callback, Timestamp at);

}  // namespace uinbox
