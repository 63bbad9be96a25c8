// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LineButton.h"

#include "../health/FakeHealth.h"
#include "../settings/FakeLine.h"
#include "Waiting.h"
#include "Window.h"
#include "common/LineDot.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QImage pictureOf(LineLight light, const Tokens& tokens)
{
    QImage image(36, 36, QImage::Format_RGB32);
    image.fill(tokens.rail);
    QPainter painter(&image);
    paintLight(painter, QRectF(0, 0, 36, 36), light, tokens);
    return image;
}

}  // namespace

TEST_CASE("the light in the rail says what is worst of everything")
{
    FakeHealth health;
    health.now.line = upState();
    const Theme theme(*qApp, Appearance::Light);
    QWidget parent;
    LineButton button(health, theme, &parent);
    CHECK(button.toolTip() == QStringLiteral("Everything works."));
    health.become([](HealthFacts& facts) { facts.line = downState(LineCause::NotReached, {}); });
    CHECK(button.toolTip().startsWith(QStringLiteral("Receiving: Nobody answers at the public address.")));
    CHECK(button.accessibleName().startsWith(QStringLiteral("Line and health: Receiving: Nobody answers")));
    // A provider's name in it is text.
    health.become([](HealthFacts& facts) { facts.startProblem = QStringLiteral("<b>x</b>"); });
    CHECK(button.toolTip() == QStringLiteral("Receiving: &lt;b&gt;x&lt;/b&gt;"));
}

TEST_CASE("the lights differ by their shape, not by their colour alone")
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrast}) {
        Tokens grey = tokensFor(appearance);
        grey.success = grey.warning = grey.danger = grey.textMuted;
        const LineLight all[] = {LineLight::Off, LineLight::Green, LineLight::Yellow, LineLight::Red};
        for (const LineLight one : all)
            for (const LineLight other : all) CHECK((pictureOf(one, grey) == pictureOf(other, grey)) == (one == other));
    }
}

TEST_CASE("without anybody who gathers it there is no light")
{
    Window window;
    window.start();
    CHECK_FALSE(window.window->findChild<LineButton*>());
}
