// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

/// HTML without what nobody reads and what makes its parsing expensive.
struct LeanHtml {
    QString html;
    bool cut = false;  ///< something was left out that a person might have read
};

/// Takes out of HTML what neither text nor looks depend on (scripts, style sheets, frames, comments, attributes of no use here), and bounds what
/// a parser's time grows faster than the text with: the depth of open elements, the formatting carried from one paragraph into the next, the
/// attributes of a tag, the length of their values. At most `most` UTF-16 units of it are read. What comes out is as hostile as what went in:
/// this is for time, HtmlSanitizer is for safety. Linear in the text; pure; any thread.
[[nodiscard]] LeanHtml leanHtml(QStringView html, qsizetype most);

}  // namespace uinbox
