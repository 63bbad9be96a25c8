// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QStringList>

#include <optional>

namespace uinbox::resend {

/// What a webhook of Resend tells of.
enum class EventType {
    EmailSent,
    EmailDelivered,
    EmailDeliveryDelayed,
    EmailBounced,
    EmailComplained,
    EmailOpened,
    EmailClicked,
    EmailFailed,
    EmailScheduled,
    EmailSuppressed,
    EmailReceived,
    DomainCreated,
    DomainUpdated,
    DomainDeleted,
    ContactCreated,
    ContactUpdated,
    ContactDeleted,
    Unknown,  ///< a type that is newer than this program: kept, and nothing is done about it
};

/// Absent for a name nobody knows.
[[nodiscard]] std::optional<EventType> eventTypeFromName(QStringView name);

/// How an e-mail came back.
enum class BounceType {
    Permanent,
    Transient,     ///< the mailbox is full, the server is away: another e-mail may arrive
    Undetermined,  ///< and everything else that is not one of the two above
};

/// A webhook of Resend, read (PROVIDERS.md 1.5).
struct Event {
    EventType type = EventType::Unknown;
    QString name;                 ///< "email.delivered"
    std::optional<Timestamp> at;  ///< when it happened
    QString subjectId;            ///< of the e-mail, the domain or the contact it is about; empty where an unknown type names none
    /// Whom it concerns, as addresses are stored; without those that are none.
    QStringList to;
    QString messageId;  ///< the Message-ID header, where it is told
    BounceType bounceType = BounceType::Undetermined;
    QString bounceSubType;             ///< "MailboxFull", …
    QString words;                     ///< the provider's, why it was not delivered
    QString link;                      ///< that was clicked
    bool isComplaintOnRecord = false;  ///< suppressed because the person called an earlier e-mail spam

    /// Invalid where the body is no event, or a known one without what it is about.
    [[nodiscard]] static Result<Event> parse(const QByteArray& body);
};

}  // namespace uinbox::resend
