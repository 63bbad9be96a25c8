// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/LineSettings.h"
#include "tunnel/LineState.h"

#include <QString>

namespace uinbox::ui {

/// The line in a person's words: what is, what to do; `details` is what programs and providers said, in English.
struct LineWords {
    QString title;
    QString next;  ///< empty where there is nothing to do
    QString details;
};
/// Whether there is anything that could come in.
enum class LineAccounts { Connected, None };
[[nodiscard]] LineWords wordsFor(const LineState& state, LineAccounts accounts = LineAccounts::Connected);

/// A way for the internet to this computer, as a choice, and a sentence about it.
[[nodiscard]] QString kindName(TunnelKind kind);
[[nodiscard]] QString kindSentence(TunnelKind kind);

/// "The number +1 415 555 2671", "WhatsApp number …", "Messaging Service “Shop”", "E-mail (Resend)".
[[nodiscard]] QString placeName(const LinePlace& place);
/// Where a place sends what comes in, or why that is not known.
[[nodiscard]] QString placeSentence(const LinePlace& place);

}  // namespace uinbox::ui
