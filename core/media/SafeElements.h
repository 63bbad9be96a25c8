// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/HtmlTree.h"

#include <QString>

namespace uinbox {

/// What becomes of an element of somebody's HTML.
struct SafeElement {
    enum class Kind {
        Dropped,      ///< with all that is in it
        Transparent,  ///< what is in it stays
        Inline,
        Block,
        Break,  ///< br, hr: nothing is in it
        Picture,
        Link,
        List,
        Item,
        Table,
        Row,
        Cell,
    };
    Kind kind = Kind::Transparent;
    QString name{};  ///< what it is written as
};

/// By an allow-list; an element of SVG or MathML is dropped. Pure; any thread.
[[nodiscard]] SafeElement safeElement(const GumboNode* node);

/// Nothing of it is to be seen, by its own attributes but `style`.
[[nodiscard]] bool isMarkedHidden(const GumboNode* node);
/// It is where a mail program put what the message answers: Gmail, Thunderbird, Apple Mail, Yahoo, Proton.
[[nodiscard]] bool isQuotedHistory(const GumboNode* node);
/// It is the last thing in a block, an item or a cell.
[[nodiscard]] bool isLastOfBlock(const GumboNode* node);
/// From here to the end of what it is in is history (Outlook).
[[nodiscard]] bool beginsQuotedHistory(const GumboNode* node);

}  // namespace uinbox
