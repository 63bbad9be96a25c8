// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace uinbox::app {

/// One step of the round of pictures: something is done, then, where it has a name, a picture is taken.
struct ScreenshotStep {
    QString page;                        ///< "inbox"; empty for no picture
    std::function<void()> prepare{};     ///< absent: nothing
    std::function<QWidget*()> target{};  ///< what is pictured, with what lies over it
    std::function<bool()> ready{};       ///< absent: at once
    int rests = 0;                       ///< so many times longer than a paint takes, for what comes late
};
using ScreenshotSteps = std::vector<ScreenshotStep>;

}  // namespace uinbox::app
