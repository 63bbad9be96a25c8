// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/TokenPairs.h"

namespace uinbox::ui {

// A member's name and the member, once.
#define UINBOX_PAIR(front, ground)                       \
    TokenPair                                            \
    {                                                    \
#front, &Tokens::front, #ground, &Tokens::ground \
    }

const std::vector<TokenPair>& textPairs()
{
    static const std::vector<TokenPair> pairs{
        UINBOX_PAIR(text, window),
        UINBOX_PAIR(text, panel),
        UINBOX_PAIR(text, popup),
        UINBOX_PAIR(text, hover),
        UINBOX_PAIR(text, accentSoft),
        UINBOX_PAIR(text, field),
        UINBOX_PAIR(text, rail),
        UINBOX_PAIR(text, pressed),
        UINBOX_PAIR(text, buttonSecondary),
        UINBOX_PAIR(text, dangerSoft),
        UINBOX_PAIR(text, warningSoft),
        UINBOX_PAIR(text, successSoft),
        UINBOX_PAIR(textMuted, window),
        UINBOX_PAIR(textMuted, panel),
        UINBOX_PAIR(textMuted, rail),
        UINBOX_PAIR(textMuted, popup),
        UINBOX_PAIR(textMuted, hover),
        UINBOX_PAIR(textMuted, accentSoft),
        UINBOX_PAIR(textMuted, field),
        UINBOX_PAIR(accentText, accent),
        UINBOX_PAIR(accentText, accentHover),
        UINBOX_PAIR(accentText, accentPressed),
        UINBOX_PAIR(selectionText, selection),
        UINBOX_PAIR(searchMarkText, searchMark),
        UINBOX_PAIR(bubbleInText, bubbleIn),
        UINBOX_PAIR(bubbleOutText, bubbleOut),
        UINBOX_PAIR(bubbleInMuted, bubbleIn),
        UINBOX_PAIR(bubbleOutMuted, bubbleOut),
        UINBOX_PAIR(bubbleOutRead, bubbleOut),
        UINBOX_PAIR(noteText, note),
        // Bubbles turned round: what is selected, and the find that is looked at.
        UINBOX_PAIR(bubbleIn, bubbleInText),
        UINBOX_PAIR(bubbleOut, bubbleOutText),
        UINBOX_PAIR(note, noteText),
        UINBOX_PAIR(noteMuted, note),
        UINBOX_PAIR(link, bubbleIn),
        UINBOX_PAIR(link, window),
        UINBOX_PAIR(link, field),
        UINBOX_PAIR(link, panel),
        UINBOX_PAIR(link, popup),
        UINBOX_PAIR(link, accentSoft),
        UINBOX_PAIR(link, note),
        UINBOX_PAIR(accent, window),
        UINBOX_PAIR(accent, panel),
        UINBOX_PAIR(accent, popup),
        UINBOX_PAIR(danger, window),
        UINBOX_PAIR(danger, panel),
        UINBOX_PAIR(window, danger),
        UINBOX_PAIR(danger, popup),
        UINBOX_PAIR(danger, accentSoft),
        UINBOX_PAIR(danger, hover),
        UINBOX_PAIR(danger, bubbleIn),
        UINBOX_PAIR(danger, dangerSoft),
        UINBOX_PAIR(danger, field),
        UINBOX_PAIR(dangerFillText, dangerFill),
        UINBOX_PAIR(dangerFillText, dangerFillHover),
        UINBOX_PAIR(dangerFillText, dangerFillPressed),
        UINBOX_PAIR(warning, window),
        UINBOX_PAIR(warning, panel),
        UINBOX_PAIR(warning, warningSoft),
        UINBOX_PAIR(success, window),
        UINBOX_PAIR(success, panel),
        UINBOX_PAIR(success, successSoft),
        UINBOX_PAIR(bannerText, banner),
        UINBOX_PAIR(link, hover),
        UINBOX_PAIR(accent, hover),
    };
    return pairs;
}

const std::vector<TokenPair>& shapePairs()
{
    static const std::vector<TokenPair> pairs{
        UINBOX_PAIR(fieldLine, field),     UINBOX_PAIR(fieldLine, window),    UINBOX_PAIR(fieldLine, panel),
        UINBOX_PAIR(fieldLine, popup),     UINBOX_PAIR(focus, window),        UINBOX_PAIR(focus, panel),
        UINBOX_PAIR(focus, rail),          UINBOX_PAIR(focus, popup),         UINBOX_PAIR(focus, field),
        UINBOX_PAIR(focus, hover),         UINBOX_PAIR(focus, accentSoft),    UINBOX_PAIR(focus, dangerSoft),
        UINBOX_PAIR(focus, warningSoft),   UINBOX_PAIR(focus, successSoft),   UINBOX_PAIR(sms, panel),
        UINBOX_PAIR(whatsApp, panel),      UINBOX_PAIR(email, panel),         UINBOX_PAIR(sms, window),
        UINBOX_PAIR(whatsApp, window),     UINBOX_PAIR(email, window),        UINBOX_PAIR(accent, rail),
        UINBOX_PAIR(accent, panel),        UINBOX_PAIR(accent, accentSoft),   UINBOX_PAIR(sms, accentSoft),
        UINBOX_PAIR(whatsApp, accentSoft), UINBOX_PAIR(email, accentSoft),    UINBOX_PAIR(disabled, window),
        UINBOX_PAIR(disabled, panel),      UINBOX_PAIR(disabled, popup),      UINBOX_PAIR(disabled, field),
        UINBOX_PAIR(danger, field),        UINBOX_PAIR(warning, warningSoft), UINBOX_PAIR(success, successSoft),
        UINBOX_PAIR(accent, field),
    };
    return pairs;
}

#undef UINBOX_PAIR

}  // namespace uinbox::ui
