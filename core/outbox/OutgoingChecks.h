// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/resend/Limits.h"
#include "outbox/OutgoingMessage.h"

namespace uinbox {

/// Twilio refuses longer texts (21617), PROVIDERS.md 1.1.
inline constexpr qsizetype kMaxTextLength = 1600;
/// Twilio's schedule goes 35 days ahead; ours has no need of more than some years.
inline constexpr std::chrono::hours kFarthestSchedule{24 * 366 * 5};

/// What can be said of a message before anything is read or stored: text, files, addresses, template, time. Pure.
/// Invalid "field: sentence".
[[nodiscard]] Result<> checkOutgoing(const OutgoingMessage& message);
/// Whether the files go together; their sizes are known once they are kept. Pure. Invalid "files: sentence".
[[nodiscard]] Result<> checkKept(Channel channel, const std::vector<KeptFile>& files);
/// The moment a schedule means; Invalid "timeZone: …", "scheduledAt: …" where it is past, or too far ahead.
[[nodiscard]] Result<Timestamp> checkSchedule(const Schedule& schedule, Timestamp now);
/// Text, subject and html alone, of a message on that channel: also for a change of one that is scheduled.
[[nodiscard]] Result<> checkText(Channel channel, const QString& content, const QString& subject, bool hasFiles);
/// True for an https address that anybody on the internet can reach, as far as its text tells.
[[nodiscard]] bool isPublicHttps(const QString& url);

}  // namespace uinbox
