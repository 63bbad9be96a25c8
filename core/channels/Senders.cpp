// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/Senders.h"

namespace uinbox {

void Senders::connectChannel(std::unique_ptr<MessageSender> sender)
{
    const Channel channel = sender->channel();
    retire(channel);
    m_senders[channel] = std::move(sender);
    Q_EMIT changed();
}

void Senders::disconnectChannel(Channel channel)
{
    if (!sender(channel)) return;
    retire(channel);
    m_senders.erase(channel);
    Q_EMIT changed();
}

void Senders::retire(Channel channel)
{
    if (const auto it = m_senders.find(channel); it != m_senders.end()) m_retired.push_back(std::move(it->second));
}

MessageSender* Senders::sender(Channel channel) const
{
    const auto it = m_senders.find(channel);
    return it == m_senders.end() ? nullptr : it->second.get();
}

std::vector<Channel> Senders::connectedChannels() const
{
    std::vector<Channel> channels;
    for (const auto& [channel, sender] : m_senders) channels.push_back(channel);
    return channels;
}

}  // namespace uinbox
