// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/DesktopGateway.h"

namespace uinbox::test {

/// A desktop that has what it is told to have. Main thread.
class FakeDesktop final : public ui::DesktopGateway {
public:
    bool notifies = true;
    bool tray = true;
    int tests = 0;

    [[nodiscard]] bool canNotify() const override { return notifies; }
    [[nodiscard]] bool hasTray() const override { return tray; }
    bool showTestNotification() override
    {
        ++tests;
        return notifies;
    }
};

}  // namespace uinbox::test
