// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tokens.h"

#include <QHash>

#include <array>

namespace uinbox::ui {

namespace {

const Tokens kLight{
    .window = QColor(0xffffffU),
    .panel = QColor(0xf6f7faU),
    .rail = QColor(0xeceef3U),
    .line = QColor(0xdfe2e9U),
    .text = QColor(0x16181dU),
    .textMuted = QColor(0x5a606dU),
    .accent = QColor(0x2864e0U),
    .accentText = QColor(0xffffffU),
    .accentSoft = QColor(0xe1e9fdU),
    .hover = QColor(0xebedf2U),
    .field = QColor(0xffffffU),
    .fieldLine = QColor(0x878e9cU),
    .focus = QColor(0x2864e0U),
    .bubbleIn = QColor(0xeef0f4U),
    .bubbleInText = QColor(0x16181dU),
    .bubbleOut = QColor(0x2762dcU),
    .bubbleOutText = QColor(0xffffffU),
    .bubbleInMuted = QColor(0x5a606dU),
    .bubbleOutMuted = QColor(0xe9efffU),
    .bubbleOutRead = QColor(0xcffafeU),
    .note = QColor(0xfff4d2U),
    .noteText = QColor(0x3a2f0bU),
    .link = QColor(0x1f57c8U),
    .danger = QColor(0xb3261eU),
    .warning = QColor(0x8a5300U),
    .success = QColor(0x1b7a3dU),
    .banner = QColor(0xfff4d2U),
    .bannerText = QColor(0x4a3b08U),
    .sms = QColor(0x2864e0U),
    .whatsApp = QColor(0x1b7f3bU),
    .email = QColor(0x9333b5U),
};

const Tokens kDark{
    .window = QColor(0x16181cU),
    .panel = QColor(0x1c1f25U),
    .rail = QColor(0x111317U),
    .line = QColor(0x2c3038U),
    .text = QColor(0xf1f2f5U),
    .textMuted = QColor(0xa3a9b5U),
    .accent = QColor(0x5b8cffU),
    .accentText = QColor(0x0b1220U),
    .accentSoft = QColor(0x27324dU),
    .hover = QColor(0x252932U),
    .field = QColor(0x1a1d22U),
    .fieldLine = QColor(0x6c7382U),
    .focus = QColor(0x7fa6ffU),
    .bubbleIn = QColor(0x282c34U),
    .bubbleInText = QColor(0xf1f2f5U),
    .bubbleOut = QColor(0x2c5fd0U),
    .bubbleOutText = QColor(0xffffffU),
    .bubbleInMuted = QColor(0xa9afbbU),
    .bubbleOutMuted = QColor(0xe3ebffU),
    .bubbleOutRead = QColor(0xcffafeU),
    .note = QColor(0x3b3218U),
    .noteText = QColor(0xf6e7b4U),
    .link = QColor(0x8fb2ffU),
    .danger = QColor(0xff8a80U),
    .warning = QColor(0xf5b95cU),
    .success = QColor(0x6cd391U),
    .banner = QColor(0x3b3218U),
    .bannerText = QColor(0xf6e7b4U),
    .sms = QColor(0x7fa6ffU),
    .whatsApp = QColor(0x5fcf86U),
    .email = QColor(0xd08cebU),
};

const Tokens kHighContrast{
    .window = QColor(0x000000U),
    .panel = QColor(0x000000U),
    .rail = QColor(0x000000U),
    .line = QColor(0xffffffU),
    .text = QColor(0xffffffU),
    .textMuted = QColor(0xe6e6e6U),
    .accent = QColor(0xffd60aU),
    .accentText = QColor(0x000000U),
    .accentSoft = QColor(0x1f3a8aU),
    .hover = QColor(0x2b2b2bU),
    .field = QColor(0x000000U),
    .fieldLine = QColor(0xffffffU),
    .focus = QColor(0x00e5ffU),
    .bubbleIn = QColor(0x1e1e1eU),
    .bubbleInText = QColor(0xffffffU),
    .bubbleOut = QColor(0x123b8fU),
    .bubbleOutText = QColor(0xffffffU),
    .bubbleInMuted = QColor(0xe6e6e6U),
    .bubbleOutMuted = QColor(0xe6edffU),
    .bubbleOutRead = QColor(0xcffafeU),
    .note = QColor(0x3a3000U),
    .noteText = QColor(0xffffffU),
    .link = QColor(0x8ab4ffU),
    .danger = QColor(0xff9b93U),
    .warning = QColor(0xffd60aU),
    .success = QColor(0x7cfc9aU),
    .banner = QColor(0x3a3000U),
    .bannerText = QColor(0xffffffU),
    .sms = QColor(0x8ab4ffU),
    .whatsApp = QColor(0x7cfc9aU),
    .email = QColor(0xf0a6ffU),
};

constexpr std::array<QRgb, 10> kAvatars{0x2e7d32, 0x1769b5, 0x0b7285, 0x8e35b0, 0xc2410c,
                                        0xb3245c, 0x5b4bc4, 0x7a5a00, 0x3f6212, 0x9a3412};

}  // namespace

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
