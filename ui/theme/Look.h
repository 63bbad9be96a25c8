// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QtMath>

namespace uinbox::ui {

/// What the style draws with: the colours, and how large, how bold and how lively things are. A value; any thread.
struct Look {
    Tokens tokens;
    double textScale = 1;  ///< 2 is 200 %
    int line = 1;          ///< width of a line in pixels, 2 in high contrast
    bool reducedMotion = false;

    /// A measure that grows with the text.
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * textScale); }
    /// The border of what cannot be used now.
    [[nodiscard]] const QColor& faintLine() const { return line > 1 ? tokens.disabled : tokens.line; }
    [[nodiscard]] int ring() const { return line + 1; }
};

}  // namespace uinbox::ui
