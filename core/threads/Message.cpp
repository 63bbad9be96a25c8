// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/Message.h"

#include <array>
#include <utility>

namespace uinbox {

namespace {

constexpr std::array kChannels{std::pair{Channel::Sms, u"sms"}, std::pair{Channel::WhatsApp, u"whatsapp"},
                               std::pair{Channel::Email, u"email"}};
constexpr std::array kDirections{std::pair{Direction::Inbound, u"inbound"}, std::pair{Direction::Outbound, u"outbound"}};
constexpr std::array kStatuses{std::pair{MessageStatus::Scheduled, u"scheduled"}, std::pair{MessageStatus::Pending, u"pending"},
                               std::pair{MessageStatus::Sending, u"sending"},     std::pair{MessageStatus::Unknown, u"unknown"},
                               std::pair{MessageStatus::Sent, u"sent"},           std::pair{MessageStatus::Delivered, u"delivered"},
                               std::pair{MessageStatus::Read, u"read"},           std::pair{MessageStatus::Failed, u"failed"},
                               std::pair{MessageStatus::Canceled, u"canceled"},   std::pair{MessageStatus::Received, u"received"}};

template <class Table, class Value>
QString nameIn(const Table& table, Value value)
{
    for (const auto& [key, name] : table)
        if (key == value) return QStringView(name).toString();
    return {};
}

template <class Table>
auto valueIn(const Table& table, QStringView name) -> std::optional<decltype(table.front().first)>
{
    for (const auto& [key, text] : table)
        if (name == QStringView(text)) return key;
    return std::nullopt;
}

/// The fixed order. Failed and Canceled end a message that was not delivered; a report of delivery outranks them, because it
/// cannot be a mistake while a failure reported earlier can (a carrier's second receipt).
int rank(MessageStatus status)
{
    switch (status) {
        case MessageStatus::Scheduled: return 0;
        case MessageStatus::Pending: return 1;
        case MessageStatus::Unknown: return 2;
        case MessageStatus::Sending: return 3;
        case MessageStatus::Sent: return 4;
        case MessageStatus::Failed: return 5;
        case MessageStatus::Canceled: return 5;
        case MessageStatus::Delivered: return 6;
        case MessageStatus::Read: return 7;
        case MessageStatus::Received: return 8;
    }
    return 0;
}

}  // namespace

QString channelName(Channel channel)
{
    return nameIn(kChannels, channel);
}
QString directionName(Direction direction)
{
    return nameIn(kDirections, direction);
}
QString statusName(MessageStatus status)
{
    return nameIn(kStatuses, status);
}
std::optional<Channel> channelFromName(QStringView name)
{
    return valueIn(kChannels, name);
}
std::optional<Direction> directionFromName(QStringView name)
{
    return valueIn(kDirections, name);
}
std::optional<MessageStatus> statusFromName(QStringView name)
{
    return valueIn(kStatuses, name);
}

bool statusAdvances(MessageStatus current, MessageStatus next)
{
    return next != MessageStatus::Received && rank(next) > rank(current);
}

}  // namespace uinbox
