// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace uinbox {
struct Message;
}

namespace uinbox::ui {

/// Everything known of one message, in a small window of its own that closes with Esc. Text can be selected and copied.
void showMessageDetails(const Message& message, QWidget* parent);

}  // namespace uinbox::ui
