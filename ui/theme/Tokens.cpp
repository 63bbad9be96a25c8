// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tokens.h"

#include <QHash>

#include <array>
#include <cmath>

namespace uinbox::ui {

namespace {

const Tokens kLight{
    .window = QColor(0xffffffU),
    .panel = QColor(0xf7f8faU),
    .rail = QColor(0xeef0f4U),
    .popup = QColor(0xffffffU),
    .line = QColor(0xe2e5ebU),
    .text = QColor(0x16181dU),
    .textMuted = QColor(0x5a606dU),
    .disabled = QColor(0x878d99U),
    .accent = QColor(0x2563ebU),
    .accentText = QColor(0xffffffU),
    .accentHover = QColor(0x1d57d6U),
    .accentPressed = QColor(0x184ab8U),
    .accentSoft = QColor(0xe4ecfdU),
    .hover = QColor(0xeff1f5U),
    .pressed = QColor(0xe0e4ebU),
    .buttonSecondary = QColor(0xffffffU),
    .track = QColor(0xd9dde5U),
    .field = QColor(0xffffffU),
    .fieldLine = QColor(0x868d9bU),
    .focus = QColor(0x2563ebU),
    .selection = QColor(0xbcd3fcU),
    .selectionText = QColor(0x16181dU),
    .searchMark = QColor(0xffe08aU),
    .searchMarkText = QColor(0x2b2300U),
    .bubbleIn = QColor(0xeff1f5U),
    .bubbleInText = QColor(0x16181dU),
    .bubbleOut = QColor(0x2563ebU),
    .bubbleOutText = QColor(0xffffffU),
    .bubbleInMuted = QColor(0x5a606dU),
    .bubbleOutMuted = QColor(0xeef3ffU),
    .bubbleOutRead = QColor(0xcffafeU),
    .note = QColor(0xfff4d2U),
    .noteText = QColor(0x3a2f0bU),
    .noteMuted = QColor(0x6b5a1eU),
    .noteLine = QColor(0xecd89aU),
    .link = QColor(0x1f57c8U),
    .danger = QColor(0xb3261eU),
    .dangerSoft = QColor(0xfdecebU),
    .dangerFill = QColor(0xc62f26U),
    .dangerFillHover = QColor(0xad241cU),
    .dangerFillPressed = QColor(0x961d16U),
    .dangerFillText = QColor(0xffffffU),
    .warning = QColor(0x8a5300U),
    .warningSoft = QColor(0xfff4d2U),
    .success = QColor(0x1b7a3dU),
    .successSoft = QColor(0xe5f5eaU),
    .banner = QColor(0xfff4d2U),
    .bannerText = QColor(0x4a3b08U),
    .sms = QColor(0x2563ebU),
    .whatsApp = QColor(0x1b7f3bU),
    .email = QColor(0x9333b5U),
    .scrim = QColor(0, 0, 0, 110),
    .shadow = QColor(16, 24, 40, 40),
};

const Tokens kDark{
    .window = QColor(0x16181cU),
    .panel = QColor(0x1b1e24U),
    .rail = QColor(0x111317U),
    .popup = QColor(0x22262dU),
    .line = QColor(0x2d313aU),
    .text = QColor(0xf1f2f5U),
    .textMuted = QColor(0xa6acb8U),
    .disabled = QColor(0x767d8bU),
    .accent = QColor(0x6b99ffU),
    .accentText = QColor(0x0b1220U),
    .accentHover = QColor(0x82a9ffU),
    .accentPressed = QColor(0x5584f2U),
    .accentSoft = QColor(0x24314fU),
    .hover = QColor(0x2a2e38U),
    .pressed = QColor(0x363c49U),
    .buttonSecondary = QColor(0x22262dU),
    .track = QColor(0x3a404cU),
    .field = QColor(0x1a1d22U),
    .fieldLine = QColor(0x727988U),
    .focus = QColor(0x7fa6ffU),
    .selection = QColor(0x2d4f9aU),
    .selectionText = QColor(0xffffffU),
    .searchMark = QColor(0x6b5310U),
    .searchMarkText = QColor(0xfff4cfU),
    .bubbleIn = QColor(0x282c34U),
    .bubbleInText = QColor(0xf1f2f5U),
    .bubbleOut = QColor(0x2c5fd0U),
    .bubbleOutText = QColor(0xffffffU),
    .bubbleInMuted = QColor(0xa9afbbU),
    .bubbleOutMuted = QColor(0xe3ebffU),
    .bubbleOutRead = QColor(0xcffafeU),
    .note = QColor(0x3b3218U),
    .noteText = QColor(0xf6e7b4U),
    .noteMuted = QColor(0xcdbd85U),
    .noteLine = QColor(0x5a4d24U),
    .link = QColor(0x8fb2ffU),
    .danger = QColor(0xff8a80U),
    .dangerSoft = QColor(0x43211fU),
    .dangerFill = QColor(0xff8a80U),
    .dangerFillHover = QColor(0xffa39bU),
    .dangerFillPressed = QColor(0xf2756aU),
    .dangerFillText = QColor(0x2a0806U),
    .warning = QColor(0xf5b95cU),
    .warningSoft = QColor(0x3b3218U),
    .success = QColor(0x6cd391U),
    .successSoft = QColor(0x1b3626U),
    .banner = QColor(0x3b3218U),
    .bannerText = QColor(0xf6e7b4U),
    .sms = QColor(0x7fa6ffU),
    .whatsApp = QColor(0x5fcf86U),
    .email = QColor(0xd08cebU),
    .scrim = QColor(0, 0, 0, 160),
    .shadow = QColor(0, 0, 0, 130),
};

const Tokens kHighContrast{
    .window = QColor(0x000000U),
    .panel = QColor(0x000000U),
    .rail = QColor(0x000000U),
    .popup = QColor(0x000000U),
    .line = QColor(0xffffffU),
    .text = QColor(0xffffffU),
    .textMuted = QColor(0xe6e6e6U),
    .disabled = QColor(0xb4b4b4U),
    .accent = QColor(0xffd60aU),
    .accentText = QColor(0x000000U),
    .accentHover = QColor(0xffe566U),
    .accentPressed = QColor(0xe0b800U),
    .accentSoft = QColor(0x0f2259U),
    .hover = QColor(0x222222U),
    .pressed = QColor(0x444444U),
    .buttonSecondary = QColor(0x000000U),
    .track = QColor(0x7a7a7aU),
    .field = QColor(0x000000U),
    .fieldLine = QColor(0xffffffU),
    .focus = QColor(0x00e5ffU),
    .selection = QColor(0xffd60aU),
    .selectionText = QColor(0x000000U),
    .searchMark = QColor(0xffd60aU),
    .searchMarkText = QColor(0x000000U),
    .bubbleIn = QColor(0x1e1e1eU),
    .bubbleInText = QColor(0xffffffU),
    .bubbleOut = QColor(0x123b8fU),
    .bubbleOutText = QColor(0xffffffU),
    .bubbleInMuted = QColor(0xe6e6e6U),
    .bubbleOutMuted = QColor(0xe6edffU),
    .bubbleOutRead = QColor(0xcffafeU),
    .note = QColor(0x2b2400U),
    .noteText = QColor(0xffffffU),
    .noteMuted = QColor(0xf2e6b0U),
    .noteLine = QColor(0xffd60aU),
    .link = QColor(0x9cc0ffU),
    .danger = QColor(0xff9b93U),
    .dangerSoft = QColor(0x4a0d08U),
    .dangerFill = QColor(0xff9b93U),
    .dangerFillHover = QColor(0xffbdb8U),
    .dangerFillPressed = QColor(0xff8078U),
    .dangerFillText = QColor(0x000000U),
    .warning = QColor(0xffd60aU),
    .warningSoft = QColor(0x3a3000U),
    .success = QColor(0x7cfc9aU),
    .successSoft = QColor(0x003a14U),
    .banner = QColor(0x3a3000U),
    .bannerText = QColor(0xffffffU),
    .sms = QColor(0x8ab4ffU),
    .whatsApp = QColor(0x7cfc9aU),
    .email = QColor(0xf0a6ffU),
    .scrim = QColor(0, 0, 0, 200),
    .shadow = QColor(0, 0, 0, 0),
};

constexpr std::array<QRgb, 10> kAvatars{0x2e7d32, 0x1769b5, 0x0b7285, 0x8e35b0, 0xc2410c,
                                        0xb3245c, 0x5b4bc4, 0x7a5a00, 0x3f6212, 0x9a3412};

/// WCAG 2.2, "relative luminance": the share of linear light that one channel gives.
double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const Tokens& tokensFor(Appearance appearance)
{
    switch (appearance) {
        case Appearance::Light: return kLight;
        case Appearance::Dark: return kDark;
        case Appearance::HighContrast: return kHighContrast;
    }
    return kLight;
}

QColor avatarColor(const QByteArray& seed)
{
    return QColor(kAvatars[qHash(seed, 0) % kAvatars.size()]);
}

}  // namespace uinbox::ui
