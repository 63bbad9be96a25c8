// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace uinbox::ui {

class AccountsGateway;
class LineGateway;

/// What there is to do before an inbox is at work; each can be left out.
enum class SetUpStep { Texts, WhatsApp, Email, Receiving, Hours, Contacts, FirstMessage };
inline constexpr std::array kSetUpSteps{SetUpStep::Texts, SetUpStep::WhatsApp, SetUpStep::Email,       SetUpStep::Receiving,
                                        SetUpStep::Hours, SetUpStep::Contacts, SetUpStep::FirstMessage};

/// How far it has come. A value.
struct SetUp {
    bool texts = false;  ///< a number can send
    bool whatsApp = false;
    bool email = false;
    bool receiving = false;  ///< what comes in was proven to reach this computer
    bool hours = false;      ///< something is answered by itself, or other hours than those of the program were chosen
    bool contacts = false;   ///< somebody is known
    bool firstMessage = false;

    [[nodiscard]] bool isDone(SetUpStep step) const;
    /// WhatsApp and e-mail are not everybody's: one way to write is enough.
    [[nodiscard]] bool isComplete() const;
};

/// What the accounts and the line (null for none) tell of it; people and messages are the caller's to add.
[[nodiscard]] SetUp setUpOf(const AccountsGateway& accounts, const LineGateway* line);
/// "Connect text messages"
[[nodiscard]] QString setUpTitle(SetUpStep step);

}  // namespace uinbox::ui
