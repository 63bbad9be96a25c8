// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/Account.h"

namespace uinbox::twilio {

/// The number from which everybody may try WhatsApp once they have joined.
inline const QString kSandboxNumber = QStringLiteral("+14155238886");

/// SMS segments a second (PROVIDERS.md 1.1 "Rate"): a long code 1, a toll-free number 3, a short code 10. A Messaging Service counts as
/// one long code: which numbers are in it is not known here. Pure.
[[nodiscard]] double smsRate(const Account& account);
/// WhatsApp messages a second: 80, of the sandbox one in three seconds. Pure.
[[nodiscard]] double whatsAppRate(const Account& account);

/// What Twilio's scheduler takes (PROVIDERS.md 1.1 "Scheduling"): 15 minutes to 35 days ahead, and only by a Messaging Service. The
/// ends are a minute further in, for the time the request takes and for clocks that differ. Pure.
[[nodiscard]] std::optional<HandOverRange> handOverRange(const Account& account);

/// An MMS with all its files (PROVIDERS.md 1.1 "Outbound media").
inline constexpr std::int64_t kMostMmsBytes = 5'000'000;
/// The bytes of one file of that type that an MMS or a WhatsApp message carries; 0 for a type it does not carry. PROVIDERS.md 1.1,
/// https://www.twilio.com/docs/messaging/guides/accepted-mime-types, https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages. Pure.
[[nodiscard]] std::int64_t mostFileBytes(Channel channel, const QString& contentType);

}  // namespace uinbox::twilio
