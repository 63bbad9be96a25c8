// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "theme/Icons.h"
#include "threads/Message.h"

#include <optional>
#include <vector>

namespace uinbox::ui {

/// What somebody can do about a message, offered beside it.
enum class MessageAction { SendAgain, ConfirmSent, TakeBack, EditAsNew, Details };

// What a bubble says of a message beside its text. All of it is pure.

[[nodiscard]] QString actionText(MessageAction action);
/// A waiting message that was tried already and was refused for the moment.
[[nodiscard]] bool hasFailedBefore(const Message& message);
/// What is offered below a message that went wrong; empty where nothing did.
[[nodiscard]] std::vector<MessageAction> noticeActions(const Message& message);
/// Tried in vain, and not for anything the provider said: offline, or the provider is down. It leaves by itself.
[[nodiscard]] bool isWaiting(const Message& message);
/// When it leaves, or was to leave.
[[nodiscard]] QString scheduledText(const Message& message, Timestamp now);
/// Nothing more is to be told of it than its time.
[[nodiscard]] bool isSettled(MessageStatus status);
[[nodiscard]] std::optional<Icon> tickOf(MessageStatus status);
/// Its name, or what kind of file it is.
[[nodiscard]] QString fileName(const Attachment& file);

}  // namespace uinbox::ui
