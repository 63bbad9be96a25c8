// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/TokenPairs.h"

#include "catch.h"

#include <set>

using namespace uinbox::ui;

namespace {

Appearance anyAppearance()
{
    return GENERATE(Appearance::Light, Appearance::Dark, Appearance::HighContrast);
}

}  // namespace

TEST_CASE("the contrast of known colours is what WCAG gives for them")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
    // The grey that just reaches 4.5:1 on white, and the one beside it that does not.
    CHECK(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
    CHECK(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
}

TEST_CASE("text reaches 4.5:1 on every ground it is written on")
{
    const Appearance appearance = anyAppearance();
    const Tokens& tokens = tokensFor(appearance);
    for (const TokenPair& pair : textPairs()) {
        INFO("appearance " << static_cast<int>(appearance) << ", " << pair.frontName << " on " << pair.groundName);
        CHECK(contrastRatio(tokens.*pair.front, tokens.*pair.ground) >= 4.5);
    }
}

TEST_CASE("borders, focus rings and channel marks reach 3:1")
{
    const Appearance appearance = anyAppearance();
    const Tokens& tokens = tokensFor(appearance);
    for (const TokenPair& pair : shapePairs()) {
        INFO("appearance " << static_cast<int>(appearance) << ", " << pair.frontName << " on " << pair.groundName);
        CHECK(contrastRatio(tokens.*pair.front, tokens.*pair.ground) >= 3.0);
    }
}

TEST_CASE("high contrast has no soft greys: text of every weight reaches 7:1")
{
    const Tokens& t = tokensFor(Appearance::HighContrast);
    for (const TokenPair& pair : textPairs()) {
        INFO(pair.frontName << " on " << pair.groundName);
        CHECK(contrastRatio(t.*pair.front, t.*pair.ground) >= 7.0);
    }
    CHECK(contrastRatio(t.disabled, t.window) >= 7.0);
    CHECK(t.shadow.alpha() == 0);
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
        CHECK(contrastRatio(QColor(color), Qt::white) >= 4.5);
    }
}
