// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Form.h"
#include "contacts/Contact.h"
#include "threads/Message.h"

namespace uinbox::twilio {

/// An address as Twilio writes it, taken apart: "+1555…" (phone), "whatsapp:+1555…", "whatsapp:US.123…" (a person without a number),
/// "24273" (short code) or "ACME" (alphanumeric sender).
struct Address {
    Channel channel = Channel::Sms;
    AddressKind kind = AddressKind::Phone;
    QString value;
};
[[nodiscard]] Result<Address> parseAddress(const QString& text);

/// True for what a message's sid looks like: SM or MM and 32 hexadecimal digits.
[[nodiscard]] bool isMessageSid(const QString& sid);

/// An incoming message as the webhook gives it (PROVIDERS.md 1.2).
struct InboundSms {
    QString messageSid;
    Address from;
    Address to;
    QString body;
    QString profileName;  ///< WhatsApp's; empty for SMS
    /// WhatsApp's own id of the person, which stays when the number is hidden (business-scoped user id); absent where it is not given.
    std::optional<Address> externalUser{};
    QString optOutType;  ///< STOP, START, HELP or empty
    int segments = 0;
    struct Media {
        QString url;
        QString contentType;
    };
    std::vector<Media> media;
    QJsonObject
        extra;  ///< every other parameter, unknown ones too; "BodyBytes" has the bytes of a text that is no UTF-8, in Base64

    /// Invalid, naming the parameter, where MessageSid, AccountSid, From or To is missing or malformed. A person on WhatsApp who hides
    /// their number may have no From: then ExternalUserId is it.
    [[nodiscard]] static Result<InboundSms> parse(const Form& form);
};

/// A status callback's parameters.
struct StatusCallback {
    QString messageSid;
    MessageStatus status = MessageStatus::Sent;
    int errorCode = 0;
    QString errorMessage;

    /// Invalid, naming the parameter, where MessageSid or MessageStatus is missing or not known.
    [[nodiscard]] static Result<StatusCallback> parse(const Form& form);
};

/// Twilio's word for a status in ours: its own queue (accepted, queued, sending) is Sending, undelivered is Failed.
[[nodiscard]] std::optional<MessageStatus> statusFromTwilio(QStringView name);

/// The answer that makes Twilio do nothing more.
[[nodiscard]] QByteArray emptyTwiml();

}  // namespace uinbox::twilio
