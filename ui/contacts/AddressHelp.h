// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

namespace uinbox::ui {

/// What is said below an address while somebody types it.
struct AddressHelp {
    enum class Kind {
        Empty,     ///< nothing is written
        Whole,     ///< it can be kept; `text` says how
        Doubtful,  ///< it can be kept, but is likely wrong
        Wrong,     ///< it cannot be kept; `text` says why
    };
    Kind kind = Kind::Empty;
    QString text{};
    QString value{};  ///< as it would be kept; empty where it cannot be
};

/// `region` is whose national spelling of numbers is taken ("US"). Pure.
[[nodiscard]] AddressHelp addressHelp(AddressKind kind, const QString& typed, const QString& region);

/// What somebody is typing, by its first signs; absent where that is open. Pure.
[[nodiscard]] std::optional<AddressKind> guessedKind(const QString& typed);

}  // namespace uinbox::ui
