// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

/// The text of an HTML document or fragment, for the plain half of an e-mail: paragraphs and line breaks, list items with their
/// bullets or numbers, quotes behind ">", links as "text (address)", images by their alternative text. What is not shown is not in
/// it: scripts, styles, what is hidden. Parsed as browsers do, whatever is given. Pure; any thread.
[[nodiscard]] QString textFromHtml(const QString& html);

}  // namespace uinbox
