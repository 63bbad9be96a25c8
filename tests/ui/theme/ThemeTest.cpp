// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "catch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>

using namespace uinbox::ui;
using namespace std::chrono_literals;

TEST_CASE("text grows with the person's wish, and so do the measures that follow it")
{
    Theme theme(*qApp, Appearance::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setTextScale(2);
    CHECK(changed.count() == 1);
    CHECK(theme.font(type::kBody).pixelSize() == 28);
    CHECK(theme.scaled(17) == 34);
    CHECK(QApplication::font().pixelSize() == 28);
    theme.setTextScale(2);
    CHECK(changed.count() == 1);
    theme.setTextScale(1);
    CHECK(QApplication::font().pixelSize() == type::kBody);
}

TEST_CASE("a text size out of all bounds is brought within them")
{
    Theme theme(*qApp, Appearance::Light);
    theme.setTextScale(40);
    CHECK(theme.textScale() == Theme::kLargestText);
    theme.setTextScale(-1);
    CHECK(theme.textScale() == Theme::kSmallestText);
}

TEST_CASE("movements take their time, and none with reduced motion")
{
    Theme theme(*qApp, Appearance::Light);
    CHECK(theme.motion(Motion::Fast) == 80ms);
    CHECK(theme.motion(Motion::Normal) == 120ms);
    CHECK(theme.motion(Motion::Slow) == 180ms);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setReducedMotion(true);
    CHECK(changed.count() == 1);
    for (const Motion motion : {Motion::Fast, Motion::Normal, Motion::Slow}) CHECK(theme.motion(motion) == 0ms);
    CHECK(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
}

TEST_CASE("another appearance changes the palette, and high contrast the width of lines")
{
    Theme theme(*qApp, Appearance::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == tokensFor(Appearance::Light).window);
    CHECK(theme.lineWidth() == 1);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setAppearance(Appearance::HighContrast);
    CHECK(changed.count() == 1);
    CHECK(QApplication::palette().color(QPalette::Window) == tokensFor(Appearance::HighContrast).window);
    CHECK(theme.lineWidth() == 2);
    CHECK(theme.look().ring() == 3);
}
