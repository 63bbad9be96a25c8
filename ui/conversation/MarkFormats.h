// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Paragraph.h"

namespace uinbox::ui {

/// How the marked stretches of a WhatsApp message are shown. The marks themselves take no room that is seen, but stay in the text: positions,
/// what is selected and what is copied are those of the message. Main thread.
[[nodiscard]] Paragraph::Formats markFormats(const QString& text);

}  // namespace uinbox::ui
