// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/SendService.h"

class QWidget;

namespace uinbox::ui {

class Theme;

/// Where a message stands, in a word or two.
[[nodiscard]] QString statusWords(MessageStatus status);

/// One line of the details.
struct DetailRow {
    QString name;
    QString value;
    bool isTechnical = false;  ///< for somebody who helps: shown when it is asked for
};
/// Everything that is known, in the order it is shown; nothing that is not.
[[nodiscard]] std::vector<DetailRow> detailRows(const Message& message, const DeliveryFacts& facts);

/// Everything known of one message, in a small window of its own that closes with Esc: its way, what is known of it, and behind a button
/// what is technical. Text can be selected, and all of it copied. `more` follows what the message itself says.
void showMessageDetails(const Message& message, QWidget* parent, const Theme& theme, const DeliveryFacts& facts,
                        const std::vector<DetailRow>& more = {});

}  // namespace uinbox::ui
