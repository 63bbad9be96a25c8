// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/SendingState.h"

#include <QString>

namespace uinbox::ui {

/// What keeps messages from leaving, in a sentence or two: what happened, and what to do.
[[nodiscard]] QString sendingText(const SendingState& state);

/// The same of one provider or address.
[[nodiscard]] QString stopText(const SendingState::Stop& stop);

/// True where somebody has to correct an account.
[[nodiscard]] bool needsSettings(const SendingState& state);

/// Why what would leave by that provider from that address waits, in a sentence; empty where nothing stops it.
[[nodiscard]] QString waitingText(const SendingState& state, const QString& provider, const QString& from);

}  // namespace uinbox::ui
