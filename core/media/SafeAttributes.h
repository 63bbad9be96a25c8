// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/CssStyle.h"
#include "media/HtmlSanitizer.h"
#include "media/HtmlTree.h"

namespace uinbox {

/// Writes the attributes of an element that is safe, each with a space before it, from what CssStyle accepted. Pure; any thread.
struct SafeAttributes {
    const HtmlSanitizer::Options& options;

    /// Adds to `style` what HTML said before there was CSS: bgcolor, align, width, the font element.
    static void readOld(const GumboNode* node, CssStyle& style);
    /// The whole number a value begins with, 0 without one, `most` at most.
    [[nodiscard]] static int number(const QString& value, int most);
    /// Nothing for an empty value.
    [[nodiscard]] static QString quoted(const char* name, const QString& value);

    [[nodiscard]] QString styleOf(const CssStyle& style) const;
    [[nodiscard]] QString block(const CssStyle& style) const;
    [[nodiscard]] QString list(const GumboNode* node, const CssStyle& style) const;
    [[nodiscard]] QString table(const GumboNode* node, const CssStyle& style) const;
    [[nodiscard]] static QString width(const CssStyle& style);
};

}  // namespace uinbox
