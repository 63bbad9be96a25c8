// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "threads/Message.h"

#include <QString>

#include <optional>
#include <vector>

namespace uinbox {
class Senders;
}

namespace uinbox::ui {

/// What keeps a person from being written to on a channel.
enum class ChannelBar { None, NotConnected, NoAddress, NameOnly, OptedOut };

/// One channel as a person can be written to on it, or not.
struct ChannelChoice {
    Channel channel = Channel::Sms;
    QString address{};  ///< where it would go; empty where there is none
    ChannelBar bar = ChannelBar::None;

    [[nodiscard]] bool isPossible() const { return bar == ChannelBar::None; }
    friend bool operator==(const ChannelChoice&, const ChannelChoice&) = default;
};

/// All channels for a person, in their fixed order. While the contact is not read yet only what is not connected is barred.
[[nodiscard]] std::vector<ChannelChoice> channelChoices(const std::optional<Contact>& contact, const Senders& senders);
/// The channel to begin with: the wanted one, unless it leads nowhere while another one does. Somebody who does not want messages on the
/// wanted one is not written to on another behind the owner's back.
[[nodiscard]] Channel bestChannel(const std::vector<ChannelChoice>& choices, Channel wanted);

/// Why not, in a word or two for a menu: "not connected". Empty for None.
[[nodiscard]] QString barWord(ChannelBar bar);
/// Why not, and what to do, in a sentence. Empty for None.
[[nodiscard]] QString barSentence(const ChannelChoice& choice, const QString& name);

}  // namespace uinbox::ui
