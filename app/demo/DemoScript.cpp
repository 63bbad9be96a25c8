// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoScript.h"

#include "base/Logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace uinbox::app {

namespace {

Failure corrupt(const QString& place, const char* what)
{
    return fail(ErrorKind::Corrupt, place + QLatin1String(": ") + QLatin1String(what));
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray()) list.append(item.toString());
    return list;
}

template <class Map>
Map stringLists(const QJsonObject& object)
{
    Map lists;
    for (auto it = object.begin(); it != object.end(); ++it) lists.insert(it.key(), strings(it.value()));
    return lists;
}

Result<DemoLine> parseLine(const QJsonObject& json, const QString& place)
{
    static const QRegularExpression minutes(QStringLiteral("^(\\d+)m$"));
    static const QRegularExpression days(QStringLiteral("^(\\d+)d (\\d\\d:\\d\\d)$"));
    DemoLine line;
    const bool isInbound = json.contains(QStringLiteral("in"));
    line.direction = isInbound ? Direction::Inbound : Direction::Outbound;
    line.text = json.value(isInbound ? QStringLiteral("in") : QStringLiteral("out")).toString();
    line.pictures = strings(json.value(QStringLiteral("pictures")));
    if (line.text.isEmpty() && line.pictures.isEmpty()) return corrupt(place, "says nothing");
    const QString at = json.value(QStringLiteral("at")).toString();
    if (const auto match = minutes.match(at); match.hasMatch()) {
        line.minutesAgo = match.captured(1).toInt();
    } else if (const auto day = days.match(at); day.hasMatch()) {
        line.openDaysAgo = day.captured(1).toInt();
        line.at = QTime::fromString(day.captured(2), QStringLiteral("hh:mm"));
        if (!line.at.isValid() || line.openDaysAgo == 0) return corrupt(place, "no such time");
    } else {
        return corrupt(place, "no time");
    }
    if (isInbound) return line;
    const auto status = statusFromName(json.value(QStringLiteral("status")).toString());
    if (!status) return corrupt(place, "no such status");
    line.status = *status;
    line.errorCode = json.value(QStringLiteral("errorCode")).toInt();
    line.errorMessage = json.value(QStringLiteral("errorMessage")).toString();
    return line;
}

Result<DemoPerson> parsePerson(const QJsonObject& json)
{
    DemoPerson person;
    person.name = json.value(QStringLiteral("name")).toString();
    person.phone = json.value(QStringLiteral("phone")).toString();
    person.language = json.value(QStringLiteral("language")).toString();
    person.optedOut = json.value(QStringLiteral("optedOut")).toBool();
    person.unread = json.value(QStringLiteral("unread")).toInt();
    person.draft = json.value(QStringLiteral("draft")).toString();
    if (person.phone.isEmpty()) return corrupt(person.name, "no phone");
    for (const QJsonValue line : json.value(QStringLiteral("messages")).toArray()) {
        const QString place = QStringLiteral("%1, message %2").arg(person.phone).arg(person.lines.size() + 1);
        UINBOX_ASSIGN(auto parsed, parseLine(line.toObject(), place));
        person.lines.push_back(std::move(parsed));
    }
    return person.lines.empty() ? Result<DemoPerson>(corrupt(person.phone, "says nothing")) : Result<DemoPerson>(std::move(person));
}

Result<DemoPhrases> parsePhrases(const QJsonObject& json)
{
    DemoPhrases phrases;
    phrases.count = json.value(QStringLiteral("count")).toInt();
    phrases.areaCodes = strings(json.value(QStringLiteral("areaCodes")));
    phrases.slotValues = stringLists<QMap<QString, QStringList>>(json.value(QStringLiteral("slots")).toObject());
    for (const QJsonValue family : json.value(QStringLiteral("families")).toArray())
        phrases.families.push_back({strings(family[u"first"]), strings(family[u"last"])});
    for (const QJsonValue exchange : json.value(QStringLiteral("exchanges")).toArray()) {
        auto& lines = phrases.exchanges.emplace_back();
        for (const QJsonValue pair : exchange.toArray()) {
            DemoLine line;
            line.direction = pair[0].toString() == u"in" ? Direction::Inbound : Direction::Outbound;
            line.text = pair[1].toString();
            line.waitMinutes = pair[2].toInt();
            if (line.text.isEmpty()) return corrupt(QStringLiteral("exchanges"), "says nothing");
            lines.push_back(std::move(line));
        }
    }
    if (phrases.count > 0 && (phrases.families.empty() || phrases.areaCodes.isEmpty() || phrases.exchanges.empty()))
        return corrupt(QStringLiteral("generated"), "nothing to make conversations from");
    return phrases;
}

}  // namespace

DemoScript DemoScript::builtIn()
{
    QFile file(QStringLiteral(":/demo/conversations.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    auto script = parse(isOpen ? file.readAll() : QByteArray());
    if (!script) qCCritical(lcApp) << "the built-in demo:" << script.error().detail;
    return std::move(script).value_or(DemoScript());
}

Result<DemoScript> DemoScript::parse(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    DemoScript script;
    script.businessPhone = root[u"business"][u"phone"].toString();
    if (script.businessPhone.isEmpty()) return corrupt(QStringLiteral("business"), "no phone");
    for (const QJsonValue person : root[u"people"].toArray()) {
        UINBOX_ASSIGN(auto parsed, parsePerson(person.toObject()));
        script.people.push_back(std::move(parsed));
    }
    UINBOX_ASSIGN(script.phrases, parsePhrases(root[u"generated"].toObject()));
    for (const QJsonValue visit : root[u"visits"].toArray()) {
        const auto channel = channelFromName(visit[u"by"].toString(QStringLiteral("sms")));
        if (!channel) return corrupt(QStringLiteral("visits"), "no such channel");
        script.visits.push_back({visit[u"from"].toString(), visit[u"text"].toString(), *channel, visit[u"subject"].toString()});
    }
    script.replies = stringLists<QHash<QString, QStringList>>(root[u"replies"].toObject());
    if (script.replies.value(QStringLiteral("en")).isEmpty()) return corrupt(QStringLiteral("replies"), "none in English");
    return script;
}

}  // namespace uinbox::app
