// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoScript.h"

#include "contacts/PhoneNumber.h"

#include "support/catch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace uinbox;
using namespace uinbox::app;

namespace {

QStringList everyText(const DemoScript& script)
{
    QStringList texts;
    for (const DemoPerson& person : script.people)
        for (const DemoLine& line : person.lines) texts.append(line.text);
    for (const auto& exchange : script.phrases.exchanges)
        for (const DemoLine& line : exchange) texts.append(line.text);
    for (const DemoVisit& visit : script.visits) texts.append(visit.text);
    for (const QStringList& replies : script.replies) texts.append(replies);
    return texts;
}

/// Ranges that the authorities keep free for drama: US 555-01xx, Ofcom 07700 900xxx, BNetzA 0171 39200xx, ARCEP 06 39 98 xx xx,
/// PTS 070-174 06 05 to 99, ACMA 0491 57x xxx.
bool isFictional(const QString& phone)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\+(1[2-9]\\d\\d55501\\d\\d|447700900\\d{3}|49171392\\d{4}|3363998\\d{4}|467017406\\d\\d|61491570\\d{3})$"));
    return pattern.match(phone).hasMatch();
}

DemoScript parsed(const QByteArray& messages)
{
    const auto script = DemoScript::parse(R"({"business":{"phone":"+12065550100"},"replies":{"en":["ok"]},"people":[{"phone":)"
                                          R"("+12065550101","messages":)" +
                                          messages + "}]}");
    REQUIRE(script);
    return *script;
}

Error errorOf(const QByteArray& json)
{
    const auto script = DemoScript::parse(json);
    REQUIRE_FALSE(script);
    return script.error();
}

}  // namespace

TEST_CASE("the built-in script has forty people who say 3 to 25 things each")
{
    const auto script = DemoScript::builtIn();
    CHECK(script.people.size() == 40);
    for (const DemoPerson& person : script.people) {
        INFO(person.phone.toStdString());
        CHECK(person.lines.size() >= 3);
        CHECK(person.lines.size() <= 25);
    }
    CHECK(script.phrases.count == 80);
    CHECK(script.visits.size() >= 20);
}

TEST_CASE("the people of the demo have numbers that nobody has")
{
    const auto script = DemoScript::builtIn();
    QSet<QString> phones{script.businessPhone};
    for (const DemoPerson& person : script.people) {
        INFO(person.phone.toStdString());
        CHECK(isFictional(person.phone));
        CHECK_FALSE(phones.contains(person.phone));
        CHECK(PhoneNumber::parse(person.phone).has_value());
        phones.insert(person.phone);
    }
    CHECK(isFictional(script.businessPhone));
    for (const DemoVisit& visit : script.visits)
        CHECK((isFictional(visit.from) || visit.from.contains(QStringLiteral("@example."))));
    CHECK_FALSE(isFictional(QStringLiteral("+12065551234")));
}

TEST_CASE("links in the demo lead nowhere")
{
    static const QRegularExpression link(QStringLiteral("https?://([^/\\s]+)"));
    int links = 0;
    for (const QString& text : everyText(DemoScript::builtIn())) {
        for (auto match = link.globalMatch(text); match.hasNext(); ++links) {
            const QString host = match.next().captured(1);
            INFO(host.toStdString());
            CHECK(host.endsWith(QStringLiteral(".example")));  // RFC 2606
        }
    }
    CHECK(links > 5);
}

TEST_CASE("the script holds the texts that are hard to show")
{
    const auto script = DemoScript::builtIn();
    const QStringList texts = everyText(script);
    const auto hasText = [&](const char* pattern) {
        const QRegularExpression expression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption);
        return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return expression.match(text).hasMatch(); });
    };
    CHECK(hasText("\\p{Arabic}{4}"));
    CHECK(hasText("\\p{Hebrew}{4}"));
    CHECK(hasText("¿"));
    CHECK(hasText("^\\p{So}+$"));
    CHECK(hasText("\".*\\$.*€.*£"));
    CHECK(std::any_of(texts.begin(), texts.end(), [](const QString& text) { return text.size() > 300; }));
    CHECK(std::any_of(script.people.begin(), script.people.end(), [](const DemoPerson& p) { return p.name.isEmpty(); }));
    CHECK(std::any_of(script.people.begin(), script.people.end(), [](const DemoPerson& p) { return p.name.size() > 60; }));
    CHECK(std::any_of(script.people.begin(), script.people.end(), [](const DemoPerson& p) { return p.draft.size() > 20; }));
}

TEST_CASE("a line's time is minutes before now or a time of an earlier open day")
{
    const auto script = parsed(R"([{"at":"12d 14:05","in":"one"},{"at":"7m","out":"two","status":"sent"}])");
    const auto& lines = script.people.front().lines;
    CHECK(lines[0].direction == Direction::Inbound);
    CHECK(lines[0].status == MessageStatus::Received);
    CHECK(lines[0].openDaysAgo == 12);
    CHECK(lines[0].at == QTime(14, 5));
    CHECK(lines[1].direction == Direction::Outbound);
    CHECK(lines[1].status == MessageStatus::Sent);
    CHECK(lines[1].openDaysAgo == 0);
    CHECK(lines[1].minutesAgo == 7);
}

TEST_CASE("a broken script is corrupt and says where")
{
    CHECK(errorOf("").kind == ErrorKind::Corrupt);
    CHECK(errorOf("[]").detail == QStringLiteral("business: no phone"));
    CHECK(errorOf(R"({"business":{"phone":"+1"}})").detail == QStringLiteral("replies: none in English"));
    const auto withLine = [](const char* line) {
        return errorOf(R"({"business":{"phone":"+1"},"replies":{"en":["ok"]},"people":[{"phone":"+2","messages":[)" +
                       QByteArray(line) + "]}]}");
    };
    CHECK(withLine(R"({"at":"1d 10:00","in":""})").detail == QStringLiteral("+2, message 1: says nothing"));
    CHECK(withLine(R"({"at":"yesterday","in":"x"})").detail == QStringLiteral("+2, message 1: no time"));
    CHECK(withLine(R"({"at":"1d 25:00","in":"x"})").detail == QStringLiteral("+2, message 1: no such time"));
    CHECK(withLine(R"({"at":"1m","in":"x"},{"at":"1m","out":"x","status":"lost"})").detail ==
          QStringLiteral("+2, message 2: no such status"));
    CHECK(withLine("").detail == QStringLiteral("+2: says nothing"));
}
