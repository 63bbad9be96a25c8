// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpBook.h"

namespace uinbox::ui {

class ActionRegistry;

/// The manual as it is shipped (resources/help), with what the program itself writes: the keys as they are now, the codes of failures,
/// what is new. Main thread.
[[nodiscard]] HelpBook shippedManual(const ActionRegistry& registry);

/// The page about failures: every code that has words, with its reason and what to do; each has an anchor, errorAnchor() (Markdown).
[[nodiscard]] QString errorManual();
[[nodiscard]] QString errorAnchor(int code);
/// The place that explains a provider's code; none for a code without words.
[[nodiscard]] std::optional<HelpPlace> helpForCode(int code);

/// What is new: the changelog, for people who use the program (Markdown). `changelog` is in the form of Keep a Changelog 1.1.0.
[[nodiscard]] QString whatsNew(const QString& changelog);

}  // namespace uinbox::ui
