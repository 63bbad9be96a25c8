// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/LineState.h"

namespace uinbox {

/// What is known of the line, as far as it makes the light.
struct LineFacts {
    bool isOn = false;
    QString missing;  ///< the setting without which nothing goes
    QUrl url;
    bool isProven = false;
    bool isPointed = false;  ///< the places were looked at for this address
    bool isGivenBack = false;
    LineProblem tunnel;
    LineProblem proof;
    std::vector<LinePlace> places;
};

/// Light, phase and the one problem that comes first. Pure; `since` is the caller's.
[[nodiscard]] LineState lineStateOf(const LineFacts& facts);

}  // namespace uinbox
