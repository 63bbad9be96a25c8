// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace uinbox {

/// What an element's `style` says, reduced to what is safe and can be shown: an allow-list of properties, each with values of a known form.
/// Addresses, functions other than colours, escapes and anything unknown are left out, whatever they mean.
struct CssStyle {
    struct Declaration {
        QString property;
        QString value;
    };
    std::vector<Declaration> declarations;  ///< fit to be written into HTML as they are
    QString color;                          ///< of the text; "#rrggbb" or a name
    QString background;                     ///< one colour
    QString align;                          ///< "left", "right", "center", "justify"
    QString direction;                      ///< "ltr", "rtl"
    double fontPixels = 0;                  ///< 0 where it says none
    int width = 0;                          ///< of a picture or a table, in pixels; 0 where it says none
    int height = 0;
    bool isWidthPercent = false;
    bool isHidden = false;  ///< it is not to be seen at all

    /// Linear in the text; at most its first 8 kB and 64 declarations are read. Pure; any thread.
    [[nodiscard]] static CssStyle parse(QStringView style);
};

/// "#rrggbb" of a colour in any notation of CSS 3, or its name; empty for "transparent", for what is wholly transparent, and for all else.
[[nodiscard]] QString cssColor(QStringView value);

}  // namespace uinbox
