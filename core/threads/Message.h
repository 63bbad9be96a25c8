// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace uinbox {

enum class Channel { Sms, WhatsApp, Email };
enum class Direction { Inbound, Outbound };

/// Where a message stands; statusAdvances() has their order.
enum class MessageStatus { Scheduled, Pending, Sending, Unknown, Sent, Delivered, Read, Failed, Canceled, Received };

/// How far the bytes of a file are that lies at a provider.
enum class FetchState {
    None,     ///< there is nothing to fetch: it is here, or it goes out by its url
    Wanted,   ///< it will be fetched
    Refused,  ///< a rule of SECURITY.md forbids it; `refusal` says which
    Large,    ///< it is over the limit and stays where it is
    Failed,   ///< it could not be had; a person may try again
};

/// A file of a message: what the provider said of it (its bytes are fetched by media/), or one of our own on its way out.
struct Attachment {
    AttachmentId id;
    int position = 0;  ///< from 0, in the order of the message
    QString url;       ///< empty for a file of our own
    QString contentType;
    std::int64_t size = 0;  ///< bytes; 0 where not known
    QString fileName{};
    QByteArray contentHash{};  ///< SHA-256 of a file that is kept in the profile; else empty
    FetchState fetchState = FetchState::None;
    QString refusal{};    ///< why it was refused or could not be had: "host", "address", "redirect", … (media/FileGuard.h)
    QString remoteId{};   ///< "EMAIL/ATTACHMENT" of a file at Resend, whose addresses expire
    QString contentId{};  ///< of a picture within an e-mail's HTML, without its angle brackets (RFC 2392)
};

/// What belongs to one channel alone: an e-mail's headers, or a WhatsApp template and its variables. Empty on all others.
struct Envelope {
    QStringList cc;
    QStringList bcc;
    QString replyTo;
    QString messageId;       ///< of an e-mail, "<…@…>"; empty until known
    QString inReplyTo;       ///< the Message-ID it answers
    QStringList references;  ///< RFC 5322 section 3.6.4, oldest first
    QMap<QString, QString> tags;
    QString templateSid;  ///< "HX…"
    QMap<QString, QString> variables;
    bool isAutomatic = false;  ///< written by no person: the program's own answer (RFC 3834)

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Envelope fromJson(const QJsonObject& json);
    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// One SMS, WhatsApp message or e-mail, in or out. `content` is byte for byte what was received or given.
struct Message {
    MessageId id;
    ThreadId threadId;
    ContactId contactId;
    std::optional<UserId> userId;  ///< who sent it; absent for inbound
    Channel channel = Channel::Sms;
    Direction direction = Direction::Inbound;
    MessageStatus status = MessageStatus::Received;
    QString content;
    QString subject;
    QString html;  ///< of an e-mail that has more than text
    Envelope envelope;
    QString fromAddress;
    QString toAddress;
    QString providerSid;                      ///< "SM…"; empty until the provider took it
    int segments = 0;                         ///< of an SMS; 0 where not known
    std::optional<std::int64_t> priceMicros;  ///< millionths of `priceUnit`, once the provider has billed it
    QString priceUnit;                        ///< "USD"
    int errorCode = 0;                        ///< the provider's, 0 for none
    QString errorMessage;                     ///< the provider's words, for "Details" only
    QJsonObject metadata;
    std::vector<Attachment> attachments;
    std::optional<Timestamp> nextAttemptAt;  ///< of one that waits in the outbox: not before then
    std::optional<Timestamp> scheduledAt;
    QString timeZone;
    std::optional<Timestamp> sentAt;
    Timestamp createdAt{};
};

/// The names the API and the database use: "sms", "outbound", "delivered".
[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QString directionName(Direction direction);
[[nodiscard]] QString statusName(MessageStatus status);
/// "none", "wanted", "refused", "large", "failed".
[[nodiscard]] QString fetchStateName(FetchState state);
[[nodiscard]] std::optional<FetchState> fetchStateFromName(QStringView name);
[[nodiscard]] std::optional<Channel> channelFromName(QStringView name);
[[nodiscard]] std::optional<Direction> directionFromName(QStringView name);
[[nodiscard]] std::optional<MessageStatus> statusFromName(QStringView name);

/// True where a provider's report of `next` may replace `current` on an outbound message. Status is a maximum on the fixed order
/// scheduled < pending < unknown < sending < sent < failed = canceled < delivered < read, so reports may come in any order.
/// Received is of incoming messages alone: it neither replaces anything nor is replaced.
[[nodiscard]] bool statusAdvances(MessageStatus current, MessageStatus next);

}  // namespace uinbox
