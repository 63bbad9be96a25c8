// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextFold.h"

#include <vector>

class QPainter;
class QRect;

namespace uinbox::ui {

struct Tokens;

/// A text with what was found in it, for one line: where the first find would be beyond the end, what stands before it is left out.
struct MarkedText {
    QString text;
    std::vector<TextSpan> marks;
};

/// Two of them, one behind the other.
[[nodiscard]] MarkedText joined(const MarkedText& first, const QString& between, const MarkedText& second);
/// The same, beginning nearer to its first find, where that stands further on than `place`. Pure.
[[nodiscard]] MarkedText beginningNear(const MarkedText& text, int place);

/// Draws it in one line, cut where it does not fit, in the painter's font and pen; what was found stands out. As its own language reads, on
/// the side where the row begins.
void drawMarked(QPainter& painter, const QRect& rect, MarkedText text, const Tokens& tokens, Qt::LayoutDirection direction);

}  // namespace uinbox::ui
