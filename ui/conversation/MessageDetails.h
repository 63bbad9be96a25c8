// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

class QWidget;

namespace uinbox::ui {

/// Where a message stands, in a word or two.
[[nodiscard]] QString statusWords(MessageStatus status);

/// Everything known of one message, in a small window of its own that closes with Esc. Text can be selected and copied.
void showMessageDetails(const Message& message, QWidget* parent);

}  // namespace uinbox::ui
