// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace uinbox::ui {

class AccountsGateway;
class EmptyState;

/// What can be done in an inbox without messages.
struct WelcomeSteps {
    std::function<void()> write;
    std::function<void()> settings;
    std::function<void()> setUp;
    std::function<void()> demo;
};

/// Says in an inbox without messages what comes next: to connect or to look around, or, once connected, to write.
void welcome(EmptyState& page, const AccountsGateway& accounts, const WelcomeSteps& steps);

}  // namespace uinbox::ui
