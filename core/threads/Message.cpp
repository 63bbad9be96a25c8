// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/Message.h"

#include "base/EnumNames.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace uinbox {

namespace {

const std::array kChannels{std::pair{Channel::Sms, QStringLiteral("sms")}, std::pair{Channel::WhatsApp, QStringLiteral("whatsapp")},
                           std::pair{Channel::Email, QStringLiteral("email")}};
const std::array kDirections{std::pair{Direction::Inbound, QStringLiteral("inbound")},
                             std::pair{Direction::Outbound, QStringLiteral("outbound")}};
const std::array kStatuses{std::pair{MessageStatus::Scheduled, QStringLiteral("scheduled")},
                           std::pair{MessageStatus::Pending, QStringLiteral("pending")},
                           std::pair{MessageStatus::Sending, QStringLiteral("sending")},
                           std::pair{MessageStatus::Unknown, QStringLiteral("unknown")},
                           std::pair{MessageStatus::Sent, QStringLiteral("sent")},
                           std::pair{MessageStatus::Delivered, QStringLiteral("delivered")},
                           std::pair{MessageStatus::Read, QStringLiteral("read")},
                           std::pair{MessageStatus::Failed, QStringLiteral("failed")},
                           std::pair{MessageStatus::Canceled, QStringLiteral("canceled")},
                           std::pair{MessageStatus::Received, QStringLiteral("received")}};

const std::array kFetchStates{
    std::pair{FetchState::None, QStringLiteral("none")}, std::pair{FetchState::Wanted, QStringLiteral("wanted")},
    std::pair{FetchState::Refused, QStringLiteral("refused")}, std::pair{FetchState::Large, QStringLiteral("large")},
    std::pair{FetchState::Failed, QStringLiteral("failed")}};

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

QJsonObject toJson(const QMap<QString, QString>& map)
{
    QJsonObject json;
    for (auto it = map.cbegin(); it != map.cend(); ++it) json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> mapFrom(const QJsonObject& json)
{
    QMap<QString, QString> map;
    for (auto it = json.begin(); it != json.end(); ++it) map.insert(it.key(), it.value().toString());
    return map;
}

QStringList listFrom(const QJsonValue& json)
{
    QStringList list;
    for (const QJsonValue value : json.toArray()) list.append(value.toString());
    return list;
}

}  // namespace

QJsonObject Envelope::toJson() const
{
    QJsonObject json;
    if (*this == Envelope()) return json;
    const auto put = [&json](const char* name, const auto& value, const QJsonValue& shown) {
        if (!value.isEmpty()) json.insert(QLatin1String(name), shown);
    };
    put("cc", cc, QJsonArray::fromStringList(cc));
    put("bcc", bcc, QJsonArray::fromStringList(bcc));
    put("replyTo", replyTo, replyTo);
    put("messageId", messageId, messageId);
    put("inReplyTo", inReplyTo, inReplyTo);
    put("references", references, QJsonArray::fromStringList(references));
    put("tags", tags, uinbox::toJson(tags));
    put("templateSid", templateSid, templateSid);
    put("variables", variables, uinbox::toJson(variables));
    if (isAutomatic) json.insert(QStringLiteral("automatic"), true);
    return json;
}

Envelope Envelope::fromJson(const QJsonObject& json)
{
    Envelope envelope;
    envelope.cc = listFrom(json.value(QStringLiteral("cc")));
    envelope.bcc = listFrom(json.value(QStringLiteral("bcc")));
    envelope.replyTo = json.value(QStringLiteral("replyTo")).toString();
    envelope.messageId = json.value(QStringLiteral("messageId")).toString();
    envelope.inReplyTo = json.value(QStringLiteral("inReplyTo")).toString();
    envelope.references = listFrom(json.value(QStringLiteral("references")));
    envelope.tags = mapFrom(json.value(QStringLiteral("tags")).toObject());
    envelope.templateSid = json.value(QStringLiteral("templateSid")).toString();
    envelope.isAutomatic = json.value(QStringLiteral("automatic")).toBool();
    envelope.variables = mapFrom(json.value(QStringLiteral("variables")).toObject());
    return envelope;
}

QString channelName(Channel channel)
{
    return nameIn(kChannels, channel);
}
QString directionName(Direction direction)
{
    return nameIn(kDirections, direction);
}
QString fetchStateName(FetchState state)
{
    return nameIn(kFetchStates, state);
}

std::optional<FetchState> fetchStateFromName(QStringView name)
{
    return valueIn(kFetchStates, name);
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
