// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Alerts.h"

namespace uinbox {

/// What Twilio says did not reach us of late.
struct Unreached {
    int count = 0;
    int code = 0;  ///< of the newest
    Timestamp last{};
    QString host;  ///< where it asked then
};

/// Sums up the alerts that say that a webhook of one of our own routes did not arrive. Pure.
[[nodiscard]] Unreached unreachedIn(const std::vector<twilio::Alert>& alerts);

}  // namespace uinbox
