// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/resend/Account.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"

#include <functional>
#include <map>
#include <memory>

namespace uinbox {

/// What senders are made from.
struct SenderSettings {
    twilio::Account twilio;
    resend::Account resend;
};

/// Makes the sender of a channel. A new channel is one folder and one line in the table of builtIn().
class SenderFactory {
public:
    /// Auth, naming the missing setting, where the channel is not set up.
    using Maker = std::function<Result<std::unique_ptr<MessageSender>>(const SenderSettings&, http::HttpTransport&)>;

    explicit SenderFactory(std::map<Channel, Maker> makers) : m_makers(std::move(makers)) {}
    /// The channels this program knows.
    [[nodiscard]] static SenderFactory builtIn();

    [[nodiscard]] Result<std::unique_ptr<MessageSender>> make(Channel channel, const SenderSettings& settings,
                                                              http::HttpTransport& transport) const;
    [[nodiscard]] std::vector<Channel> channels() const;

private:
    std::map<Channel, Maker> m_makers;
};

}  // namespace uinbox
