// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Event.h"

#include "base/EnumNames.h"
#include "base/Utf8.h"
#include "channels/resend/Account.h"
#include "channels/resend/Emails.h"

#include <QJsonArray>

#include <array>

namespace uinbox::resend {

namespace {

const std::array kTypes{std::pair{EventType::EmailSent, QStringLiteral("email.sent")},
                        std::pair{EventType::EmailDelivered, QStringLiteral("email.delivered")},
                        std::pair{EventType::EmailDeliveryDelayed, QStringLiteral("email.delivery_delayed")},
                        std::pair{EventType::EmailBounced, QStringLiteral("email.bounced")},
                        std::pair{EventType::EmailComplained, QStringLiteral("email.complained")},
                        std::pair{EventType::EmailOpened, QStringLiteral("email.opened")},
                        std::pair{EventType::EmailClicked, QStringLiteral("email.clicked")},
                        std::pair{EventType::EmailFailed, QStringLiteral("email.failed")},
                        std::pair{EventType::EmailScheduled, QStringLiteral("email.scheduled")},
                        std::pair{EventType::EmailSuppressed, QStringLiteral("email.suppressed")},
                        std::pair{EventType::EmailReceived, QStringLiteral("email.received")},
                        std::pair{EventType::DomainCreated, QStringLiteral("domain.created")},
                        std::pair{EventType::DomainUpdated, QStringLiteral("domain.updated")},
                        std::pair{EventType::DomainDeleted, QStringLiteral("domain.deleted")},
                        std::pair{EventType::ContactCreated, QStringLiteral("contact.created")},
                        std::pair{EventType::ContactUpdated, QStringLiteral("contact.updated")},
                        std::pair{EventType::ContactDeleted, QStringLiteral("contact.deleted")}};
constexpr qsizetype kMaxName = 64;
/// What is kept of a provider's words and of a link.
constexpr qsizetype kMaxText = 2'000;

QString textIn(const QJsonObject& json, QLatin1String name)
{
    return json.value(name).toString();
}

QStringList recipientsIn(const QJsonObject& data)
{
    const QJsonValue to = data.value(QStringLiteral("to"));
    QStringList addresses;
    for (const QJsonValue one : to.isString() ? QJsonArray{to} : to.toArray())
        if (const QString address = addressOf(one.toString()); !address.isEmpty()) addresses.append(address);
    return addresses;
}

BounceType bounceTypeFromName(QStringView name)
{
    if (name == u"Permanent") return BounceType::Permanent;
    return name == u"Transient" ? BounceType::Transient : BounceType::Undetermined;
}

void readReasons(const QJsonObject& data, Event& event)
{
    const QJsonObject bounce = data.value(QStringLiteral("bounce")).toObject();
    const QJsonObject suppressed = data.value(QStringLiteral("suppressed")).toObject();
    event.bounceType = bounceTypeFromName(textIn(bounce, QLatin1String("type")));
    event.bounceSubType = textIn(bounce, QLatin1String("subType")).left(kMaxName);
    event.isComplaintOnRecord = textIn(suppressed, QLatin1String("reason")) == u"previous_complaint";
    const QString failure = textIn(data.value(QStringLiteral("failed")).toObject(), QLatin1String("reason"));
    for (const QString& words : {textIn(bounce, QLatin1String("message")), textIn(suppressed, QLatin1String("message")), failure})
        if (event.words.isEmpty()) event.words = words.left(kMaxText);
    event.link = textIn(data.value(QStringLiteral("click")).toObject(), QLatin1String("link")).left(kMaxText);
}

}  // namespace

std::optional<EventType> eventTypeFromName(QStringView name)
{
    return valueIn(kTypes, name);
}

Result<Event> Event::parse(const QByteArray& body)
{
    const QJsonObject json = parseJson(body).object();
    const QJsonObject data = json.value(QStringLiteral("data")).toObject();
    Event event;
    event.name = textIn(json, QLatin1String("type"));
    if (event.name.isEmpty() || event.name.size() > kMaxName) return fail(ErrorKind::Invalid, "type: not an event");
    const auto known = eventTypeFromName(event.name);
    event.type = known.value_or(EventType::Unknown);
    event.at = parseTime(textIn(json, QLatin1String("created_at")));
    const QString emailId = textIn(data, QLatin1String("email_id"));
    event.subjectId = emailId.isEmpty() ? textIn(data, QLatin1String("id")) : emailId;
    if (!isEmailId(event.subjectId)) event.subjectId.clear();
    if (known && event.subjectId.isEmpty()) return fail(ErrorKind::Invalid, "data: an event about nothing");
    event.to = recipientsIn(data);
    event.messageId = textIn(data, QLatin1String("message_id")).trimmed().left(kMaxText);
    readReasons(data, event);
    return event;
}

}  // namespace uinbox::resend
