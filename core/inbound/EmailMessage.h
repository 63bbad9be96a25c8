// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/resend/Receiving.h"
#include "inbound/ReceivedMessage.h"

#include <set>

namespace uinbox {

/// Our own addresses, as addresses are stored.
using OwnAddresses = std::set<QString>;

/// A received e-mail as it is to be stored. Nothing is refused: a sender that is no address is kept as it was written. Its text is the
/// plain one, or that of its HTML. Pure; any thread. May take long for megabytes of HTML.
[[nodiscard]] ReceivedMessage receivedFrom(const resend::ReceivedEmail& email, const OwnAddresses& own);

/// True for an e-mail that came from an address of our own: what we sent, coming back. It is nobody's message.
[[nodiscard]] bool isFromUs(const ReceivedMessage& received, const OwnAddresses& own);

/// What may name the message it answers, the likeliest first: In-Reply-To, then References from the newest on.
[[nodiscard]] QStringList answeredIds(const Envelope& envelope);

}  // namespace uinbox
