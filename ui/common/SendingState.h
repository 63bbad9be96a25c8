// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <vector>

namespace uinbox::ui {

/// What keeps messages from leaving, as the window says it. A value; the composition root makes it from the outbox.
struct SendingState {
    /// Nothing is sent through a provider, or from one address, until somebody acts or `nextTry` comes.
    struct Stop {
        QString provider;   ///< "Twilio"
        QString from;       ///< empty: everything of the provider
        Error error;        ///< why; `code` is the provider's
        Timestamp nextTry;  ///< the epoch where there is none
    };

    bool offline = false;  ///< there is no network
    std::vector<Stop> stops;
    int waiting = 0;  ///< messages that would have left otherwise; 0 where it is not known
};

}  // namespace uinbox::ui
