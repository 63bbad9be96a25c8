// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/MessageDetails.h"
#include "inbound/WebhookEventRepository.h"

namespace uinbox::ui {

/// Why a message is here, from what the flight recorder has of it: how it came, what was reported since, and the bytes as they came.
[[nodiscard]] std::vector<DetailRow> provenanceRows(const std::vector<WebhookEvent>& events);

/// How one recorded event came to us, in a sentence.
[[nodiscard]] QString arrivalText(const WebhookEvent& event);
/// The bytes of an event to be read: a form one name a line, JSON indented, anything else as it is, with replacement characters where it is
/// no text. Long ones are cut.
[[nodiscard]] QString rawText(const QByteArray& body);

}  // namespace uinbox::ui
