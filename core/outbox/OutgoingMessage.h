// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallTime.h"
#include "threads/Message.h"

#include <chrono>
#include <vector>

namespace uinbox {

/// What becomes of the conversation's draft once its text is in the outbox.
enum class DraftAfterSend { Keep, Remove };

/// When a message is to leave, as a person says it.
struct Schedule {
    WallTime when;
    bool cancelOnReply = false;  ///< it does not leave once the person has written
    /// Where the computer was off at its time: how late it still leaves by itself. Beyond that a person is asked.
    std::chrono::milliseconds lateLimit{std::chrono::hours{1}};

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// A file of this computer that goes along. The bytes are copied into the profile before the message is stored.
struct OutgoingFile {
    QString path;
    QString fileName;
    QString contentType;
};

/// A file that is kept in the profile already, to go along with a message.
struct KeptFile {
    QByteArray hash;  ///< SHA-256
    QString fileName;
    QString contentType;
    std::int64_t size = 0;
};

/// What a person asks to send.
struct OutgoingMessage {
    ContactId contactId;
    Channel channel = Channel::Sms;
    QString content{};
    QString subject{};                   ///< of an e-mail, which must have one
    QString html{};                      ///< of an e-mail; `content` may then be empty and is derived from it
    Envelope envelope{};                 ///< cc, bcc, reply-to, tags of an e-mail; template and variables of WhatsApp
    std::vector<QString> mediaUrls{};    ///< https, public
    std::vector<OutgoingFile> files{};   ///< by SMS and WhatsApp only while a provider can fetch them
    std::optional<Schedule> schedule{};  ///< absent: now
    std::optional<UserId> userId{};
    QByteArray idempotencyKey{};              ///< of the API; empty for none
    std::chrono::milliseconds undoWindow{0};  ///< how long it can be taken back before it leaves
    /// Remove, in the same transaction, where the text was written in the window: no crash leaves it both sent and unsent.
    DraftAfterSend draft = DraftAfterSend::Keep;
    std::optional<ContactAddressId> address{};  ///< which of their addresses; absent: the first that fits the channel
};

}  // namespace uinbox
