// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace uinbox::ui {

enum class Appearance { Light, Dark, HighContrast };

/// The colours of one appearance. Text colours reach 4.5:1 on the grounds they are used on; a test computes it.
struct Tokens {
    QColor window;  ///< behind everything; the conversation's ground
    QColor panel;   ///< the list's ground
    QColor rail;    ///< the navigation rail's ground
    QColor popup;   ///< ground of menus, lists that open, tool tips
    QColor line;    ///< lines that part, 1 px
    QColor text;
    QColor textMuted;        ///< times, previews, hints
    QColor disabled;         ///< text and marks of what cannot be used now; 3:1
    QColor accent;           ///< the one accent: buttons, badges, selected icons
    QColor accentText;       ///< on accent
    QColor accentHover;      ///< accent under the pointer
    QColor accentPressed;    ///< accent while it is pressed
    QColor accentSoft;       ///< ground of the selected row
    QColor hover;            ///< ground of the row under the pointer
    QColor pressed;          ///< ground of what is pressed
    QColor buttonSecondary;  ///< ground of a button beside the main one
    QColor track;            ///< what a slider, a switch or a progress bar runs in
    QColor field;            ///< ground of inputs
    QColor fieldLine;        ///< their border
    QColor focus;            ///< the focus ring
    QColor selection;        ///< ground of selected text
    QColor selectionText;
    QColor searchMark;  ///< ground of what a search found
    QColor searchMarkText;
    QColor bubbleIn;
    QColor bubbleInText;
    QColor bubbleOut;
    QColor bubbleOutText;
    QColor bubbleInMuted;   ///< time within an incoming bubble
    QColor bubbleOutMuted;  ///< time and ticks within an outgoing bubble
    QColor bubbleOutRead;   ///< the ticks of a message that was read
    QColor note;
    QColor noteText;
    QColor noteMuted;  ///< "Internal note" and the time below it
    QColor noteLine;   ///< the line round a note
    QColor link;
    QColor danger;             ///< failure text, "Draft:"
    QColor dangerSoft;         ///< ground of what failed
    QColor dangerFill;         ///< ground of a button that destroys, and of a badge that warns
    QColor dangerFillHover;    ///< the same under the pointer
    QColor dangerFillPressed;  ///< the same while it is pressed
    QColor dangerFillText;     ///< on all three
    QColor warning;
    QColor warningSoft;
    QColor success;
    QColor successSoft;
    QColor banner;  ///< ground of a banner
    QColor bannerText;
    QColor sms;  ///< channel marks
    QColor whatsApp;
    QColor email;
    QColor scrim;   ///< over the page behind something that must be answered; translucent
    QColor shadow;  ///< below what floats; translucent, none in high contrast
};

[[nodiscard]] const Tokens& tokensFor(Appearance appearance);

/// WCAG 2.2, "contrast ratio": 1 for equal colours, 21 for black on white. Translucent colours count as opaque ones.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// Measures in logical pixels.
namespace space {
inline constexpr int kXs = 4;
inline constexpr int kS = 8;
inline constexpr int kM = 12;
inline constexpr int kL = 16;
inline constexpr int kXl = 24;
}  // namespace space
namespace radius {
inline constexpr int kS = 8;
inline constexpr int kM = 12;
inline constexpr int kL = 16;
}  // namespace radius
/// Type sizes in pixels at 100 %.
namespace type {
inline constexpr int kCaption = 11;
inline constexpr int kSmall = 12;
inline constexpr int kBody = 14;
inline constexpr int kTitle = 16;
inline constexpr int kLarge = 20;
}  // namespace type

/// One of the colours of the avatars, by a hash of what it stands for; white text reaches 4.5:1 on each.
[[nodiscard]] QColor avatarColor(const QByteArray& seed);

}  // namespace uinbox::ui
