// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include "catch.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <vector>

using namespace uinbox::ui;

namespace {

std::vector<Icon> allIcons()
{
    std::vector<Icon> icons;
    for (int value = 0; value <= static_cast<int>(kLastIcon); ++value) icons.push_back(static_cast<Icon>(value));
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
        INFO(iconName(icon).data());
        const QPixmap pixmap = iconPixmap(icon, Qt::red, 24, 1);
        REQUIRE_FALSE(pixmap.isNull());
        CHECK(pixmap.size() == QSize(24, 24));
        CHECK(paintedPixels(pixmap.toImage()) > 20);
    }
}

TEST_CASE("every icon is drawn on the grid of 24 with one stroke in the colour of its surroundings")
{
    for (const Icon icon : allIcons()) {
        const QString name = iconName(icon);
        INFO(name.toStdString());
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.contains(QStringLiteral("viewBox=\"0 0 24 24\"")));
        CHECK(text.count(QStringLiteral("stroke=\"currentColor\"")) == 1);
        CHECK(text.count(QStringLiteral("stroke-width=\"1.75\"")) == 1);
        CHECK(text.count(QStringLiteral("stroke-width")) == 1);
        CHECK(text.contains(QStringLiteral("stroke-linecap=\"round\"")));
        // No other colour: no other stroke, no fill but none, nothing in a style.
        CHECK(text.count(QStringLiteral("stroke=")) == 1);
        CHECK(text.count(QStringLiteral("fill=")) == text.count(QStringLiteral("fill=\"none\"")));
        CHECK_FALSE(text.contains(u'#'));
        CHECK_FALSE(text.contains(QStringLiteral("style=")));
    }
}

TEST_CASE("no icon is cut off at the edge of its grid")
{
    for (const Icon icon : allIcons()) {
        INFO(iconName(icon).data());
        const QImage image = iconPixmap(icon, Qt::black, 96, 1).toImage();
        for (int i = 0; i < 96; ++i) {
            REQUIRE(image.pixelColor(i, 0).alpha() == 0);
            REQUIRE(image.pixelColor(i, 95).alpha() == 0);
            REQUIRE(image.pixelColor(0, i).alpha() == 0);
            REQUIRE(image.pixelColor(95, i).alpha() == 0);
        }
    }
}

TEST_CASE("what points where the text runs is turned round with it, and nothing else")
{
    const auto drawn = [](Icon icon, Qt::LayoutDirection direction) {
        return iconPixmap(icon, Qt::black, 24, 1, direction).toImage();
    };
    for (const Icon icon : {Icon::Send, Icon::ChevronRight, Icon::Undo, Icon::List})
        CHECK(drawn(icon, Qt::RightToLeft) != drawn(icon, Qt::LeftToRight));
    for (const Icon icon : {Icon::Check, Icon::Clock, Icon::Search, Icon::WhatsApp})
        CHECK(drawn(icon, Qt::RightToLeft) == drawn(icon, Qt::LeftToRight));
}

TEST_CASE("a button's icon is sharp in every size, and dim where it is disabled")
{
    const QIcon icon = makeIcon(Icon::Inbox, QColor(0, 200, 0), QColor(200, 0, 0));
    for (const int size : {12, 17, 24, 40}) {
        const QPixmap pixmap = icon.pixmap(QSize(size, size), 2.0);
        CHECK(pixmap.size() == QSize(size, size) * 2);
        CHECK(pixmap.devicePixelRatio() == 2.0);
        CHECK(pixmap.toImage() == iconPixmap(Icon::Inbox, QColor(0, 200, 0), size, 2.0).toImage());
    }
    CHECK(icon.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage() ==
          iconPixmap(Icon::Inbox, QColor(200, 0, 0), 24, 1).toImage());
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
