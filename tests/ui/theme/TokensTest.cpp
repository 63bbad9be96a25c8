// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tokens.h"

#include "catch.h"

#include <cmath>
#include <set>

using namespace uinbox::ui;

namespace {

/// WCAG 2.2: the share of linear light that one channel gives.
double linear(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

using Token = QColor Tokens::*;

struct Pair {
    const char* name;
    Token front;
    Token ground;
};

#define UINBOX_PAIR(front, ground)                             \
    Pair                                                       \
    {                                                          \
#front " on " #ground, &Tokens::front, &Tokens::ground \
    }

const Pair kTextPairs[] = {
    UINBOX_PAIR(text, window),
    UINBOX_PAIR(text, panel),
    UINBOX_PAIR(text, accentSoft),
    UINBOX_PAIR(text, hover),
    UINBOX_PAIR(text, field),
    UINBOX_PAIR(textMuted, window),
    UINBOX_PAIR(textMuted, panel),
    UINBOX_PAIR(textMuted, rail),
    UINBOX_PAIR(textMuted, accentSoft),
    UINBOX_PAIR(textMuted, hover),
    UINBOX_PAIR(textMuted, field),
    UINBOX_PAIR(accentText, accent),
    UINBOX_PAIR(bubbleInText, bubbleIn),
    UINBOX_PAIR(bubbleOutText, bubbleOut),
    UINBOX_PAIR(bubbleInMuted, bubbleIn),
    UINBOX_PAIR(bubbleOutMuted, bubbleOut),
    UINBOX_PAIR(bubbleOutRead, bubbleOut),
    UINBOX_PAIR(noteText, note),
    UINBOX_PAIR(link, bubbleIn),
    UINBOX_PAIR(link, window),
    UINBOX_PAIR(link, accentSoft),
    UINBOX_PAIR(danger, window),
    UINBOX_PAIR(danger, panel),
    UINBOX_PAIR(danger, accentSoft),
    UINBOX_PAIR(danger, hover),
    UINBOX_PAIR(danger, bubbleIn),
    UINBOX_PAIR(warning, window),
    UINBOX_PAIR(success, window),
    UINBOX_PAIR(bannerText, banner),
};

/// Borders, rings and marks.
const Pair kShapePairs[] = {
    UINBOX_PAIR(fieldLine, field), UINBOX_PAIR(focus, window), UINBOX_PAIR(focus, panel), UINBOX_PAIR(sms, panel),
    UINBOX_PAIR(whatsApp, panel),  UINBOX_PAIR(email, panel),  UINBOX_PAIR(accent, rail),
};

#undef UINBOX_PAIR

Appearance anyAppearance()
{
    return GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
}

}  // namespace

TEST_CASE("the contrast of known colours is what WCAG gives for them")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    // The grey that just reaches 4.5:1 on white, and the one beside it that does not.
    CHECK(contrast(QColor(0x767676), Qt::white) >= 4.5);
    CHECK(contrast(QColor(0x777777), Qt::white) < 4.5);
}

TEST_CASE("text reaches 4.5:1 on every ground it is written on")
{
    const Appearance appearance = anyAppearance();
    const Tokens& tokens = tokensFor(appearance);
    for (const Pair& pair : kTextPairs) {
        INFO("appearance " << static_cast<int>(appearance) << ", " << pair.name);
        CHECK(contrast(tokens.*pair.front, tokens.*pair.ground) >= 4.5);
    }
}

TEST_CASE("borders, focus rings and channel marks reach 3:1")
{
    const Appearance appearance = anyAppearance();
    const Tokens& tokens = tokensFor(appearance);
    for (const Pair& pair : kShapePairs) {
        INFO("appearance " << static_cast<int>(appearance) << ", " << pair.name);
        CHECK(contrast(tokens.*pair.front, tokens.*pair.ground) >= 3.0);
    }
}

TEST_CASE("the appearances differ")
{
    CHECK(tokensFor(Appearance::Light).window != tokensFor(Appearance::Dark).window);
    CHECK(tokensFor(Appearance::Dark).window != tokensFor(Appearance::HighContrast).window);
}

TEST_CASE("white initials reach 4.5:1 on every avatar's colour, and a person keeps theirs")
{
    std::set<QRgb> colors;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray seed = QByteArray::number(i);
        const QColor color = avatarColor(seed);
        REQUIRE(avatarColor(seed) == color);
        colors.insert(color.rgb());
    }
    CHECK(colors.size() == 10);
    for (const QRgb color : colors) {
        INFO(QColor(color).name().toStdString());
        CHECK(contrast(QColor(color), Qt::white) >= 4.5);
    }
}
