// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LineButton.h"

#include "../settings/FakeLine.h"
#include "Waiting.h"
#include "Window.h"
#include "common/LineDot.h"
#include "settings/LinePage.h"
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

TEST_CASE("the light in the rail is there while there is a line, and says how it is")
{
    FakeLine line;
    const Theme theme(*qApp, Appearance::Light);
    QWidget parent;
    LineButton button(line, theme, &parent);
    CHECK(button.isHidden());
    line.become(upState());
    CHECK_FALSE(button.isHidden());
    CHECK(button.toolTip() == QStringLiteral("Messages arrive at once."));
    line.become(downState(LineCause::NotReached, {}));
    CHECK(button.toolTip().startsWith(QStringLiteral("Nobody answers at the public address.")));
    CHECK(button.accessibleName().startsWith(QStringLiteral("Receiving: Nobody answers")));
    line.become({});
    CHECK(button.isHidden());
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

TEST_CASE("the light leads to the page about receiving")
{
    FakeLine line;
    line.lineState = downState(LineCause::TunnelUnreachable, {});
    Window window;
    window.line = &line;
    window.start();
    auto* light = window.window->findChild<LineButton*>();
    REQUIRE(light);
    CHECK(light->isVisible());
    if (const QString folder = qEnvironmentVariable("UINBOX_PICTURES"); !folder.isEmpty())
        CHECK(window.window->grab().save(folder + QStringLiteral("/light.png")));
    QTest::mouseClick(light, Qt::LeftButton);
    auto* page = window.window->findChild<LinePage*>();
    REQUIRE(page);
    CHECK(waitFor([&] { return page->isVisible(); }));
}

TEST_CASE("without a line there is no light")
{
    Window window;
    window.start();
    CHECK_FALSE(window.window->findChild<LineButton*>());
}
