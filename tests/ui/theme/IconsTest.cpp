// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include "catch.h"

#include <QDir>
#include <QImage>

#include <vector>

using namespace uinbox::ui;

namespace {

/// The compiler complains here where an icon is missing.
bool isIcon(int value)
{
    switch (static_cast<Icon>(value)) {
        case Icon::Inbox:
        case Icon::Contacts:
        case Icon::Schedule:
        case Icon::Analytics:
        case Icon::Settings:
        case Icon::Search:
        case Icon::Send:
        case Icon::Attach:
        case Icon::Smile:
        case Icon::Check:
        case Icon::DoubleCheck:
        case Icon::Clock:
        case Icon::Alert:
        case Icon::ArrowDown:
        case Icon::Sms:
        case Icon::WhatsApp:
        case Icon::Mail:
        case Icon::Pin:
        case Icon::Retry:
        case Icon::Close:
        case Icon::Info:
        case Icon::Eye:
        case Icon::EyeOff:
        case Icon::File:
        case Icon::Compose: return true;
    }
    return false;
}

std::vector<Icon> allIcons()
{
    std::vector<Icon> icons;
    for (int value = 0; isIcon(value); ++value) icons.push_back(static_cast<Icon>(value));
    return icons;
}

/// Pixels that are not transparent.
int paintedPixels(const QImage& image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) painted += image.pixelColor(x, y).alpha() > 0 ? 1 : 0;
    return painted;
}

}  // namespace

TEST_CASE("every icon has its file and draws something, and no file is without an icon")
{
    QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(files.removeAll(QStringLiteral("application.svg")) == 1);
    CHECK(static_cast<size_t>(files.size()) == allIcons().size());
    for (const Icon icon : allIcons()) {
        INFO("icon " << static_cast<int>(icon));
        const QPixmap pixmap = iconPixmap(icon, Qt::red, 24, 1);
        REQUIRE_FALSE(pixmap.isNull());
        CHECK(pixmap.size() == QSize(24, 24));
        CHECK(paintedPixels(pixmap.toImage()) > 20);
    }
}

TEST_CASE("no two icons look alike")
{
    const std::vector<Icon> icons = allIcons();
    for (size_t i = 0; i < icons.size(); ++i)
        for (size_t j = i + 1; j < icons.size(); ++j) {
            INFO("icons " << i << " and " << j);
            CHECK(iconPixmap(icons[i], Qt::black, 24, 1).toImage() != iconPixmap(icons[j], Qt::black, 24, 1).toImage());
        }
}

TEST_CASE("an icon is drawn in the colour asked for and in the pixels of the screen")
{
    const QPixmap pixmap = iconPixmap(Icon::Inbox, QColor(0, 200, 0), 20, 2);
    CHECK(pixmap.devicePixelRatio() == 2.0);
    CHECK(pixmap.size() == QSize(40, 40));
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() == 255) REQUIRE(color == QColor(0, 200, 0));
        }
    CHECK(paintedPixels(iconPixmap(Icon::Inbox, QColor(0, 200, 0), 40, 1).toImage()) == paintedPixels(image));
}

TEST_CASE("the program's own icon is there")
{
    CHECK(paintedPixels(applicationIcon().pixmap(64, 64).toImage()) > 1000);
}
