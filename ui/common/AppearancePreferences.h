// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

namespace uinbox::ui {

/// How the window looks and is used, as a person chose it for this computer.
inline const Preference<QString> kAppearanceMode{"appearance/mode", QStringLiteral("system")};   ///< system, light, dark, contrast
inline const Preference<double> kTextScale{"appearance/textScale", 1.0};                         ///< 0.8 to 2.0
inline const Preference<QString> kMotion{"appearance/motion", QStringLiteral("system")};         ///< system, on, off
inline const Preference<QString> kDensity{"appearance/density", QStringLiteral("comfortable")};  ///< comfortable, compact
/// Whether keys without Ctrl or Alt that type a character run commands (WCAG 2.1.4).
inline const Preference<bool> kSingleKeys{"keys/single", true};

inline constexpr double kSmallestText = 0.8;
inline constexpr double kLargestText = 2.0;

}  // namespace uinbox::ui
