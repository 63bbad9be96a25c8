// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::app {

/// Qt's platform without a display, where no other was chosen: for pictures. Call before the application is made.
void chooseOffscreenPlatform();

/// That platform says of every window that it knows neither size hints nor an order of windows; a log of pictures has no room for it. Call
/// once, after startLogging().
void silenceOffscreenPlatform();

}  // namespace uinbox::app
