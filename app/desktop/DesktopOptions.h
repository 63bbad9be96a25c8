// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Logging.h"
#include "theme/Tokens.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace uinbox::app {

/// What the command line asks for.
struct DesktopOptions {
    QString profileDir;  ///< empty where none was given
    std::optional<quint32> demoSeed;
    QString screenshotsDir;
    bool everySize = false;     ///< pictures of every page in every look, on a wide screen and in the smallest window, too
    bool showsGallery = false;  ///< every control in every state, and nothing else
    QString language;           ///< what the window speaks; empty: what the person chose
    std::optional<ui::Appearance> appearance;
    LogLevel logLevel = LogLevel::Info;
    QStringList open;  ///< addresses and files, as they were given

    [[nodiscard]] bool isDemo() const { return demoSeed.has_value(); }
};

/// What to do instead of starting: print `out` or `err` and leave with `exitCode`.
struct CommandLineAnswer {
    int exitCode = 0;
    QString out;
    QString err;
};

/// Reads the arguments, the program's name first. Needs no application object, and so no display.
[[nodiscard]] tl::expected<DesktopOptions, CommandLineAnswer> readCommandLine(const QStringList& arguments);

}  // namespace uinbox::app
