// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace uinbox {

/// The senders of the channels that are connected now. Main thread; owned by the composition root.
class Senders final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Puts a sender in the place of the one its channel had.
    void connectChannel(std::unique_ptr<MessageSender> sender);
    void disconnectChannel(Channel channel);
    /// Null where the channel is not connected.
    [[nodiscard]] MessageSender* sender(Channel channel) const;
    [[nodiscard]] std::vector<Channel> connectedChannels() const;

Q_SIGNALS:
    void changed();

private:
    void retire(Channel channel);

    std::map<Channel, std::unique_ptr<MessageSender>> m_senders;
    /// Replaced ones: what they are sending still gets its answer. Accounts change a few times in a program's life.
    std::vector<std::unique_ptr<MessageSender>> m_retired;
};

}  // namespace uinbox
