// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/PlatformColors.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace uinbox::ui {

namespace {

constexpr int kDarkBelow = 128;  ///< lightness of a window's ground, of 255

}  // namespace

Appearance platformAppearance()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Dark: return Appearance::Dark;
        case Qt::ColorScheme::Light: return Appearance::Light;
        case Qt::ColorScheme::Unknown: break;
    }
#endif
    return QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow ? Appearance::Dark : Appearance::Light;
}

void onPlatformAppearanceChanged([[maybe_unused]] QObject* context, [[maybe_unused]] std::function<void()> changed)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context,
                     [changed = std::move(changed)] { changed(); });
#endif
}

}  // namespace uinbox::ui
