// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/Mentions.h"

#include "SharedData.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace uinbox;

namespace {

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (const Mention& mention : mentionsIn(text)) {
        CHECK(text.mid(mention.start + 1, mention.length - 1) == mention.name);
        names.append(mention.name);
    }
    return names;
}

}  // namespace

TEST_CASE("mentions are found as twitter-text's cases want them")
{
    const auto bytes = test::sharedFile(QStringLiteral("data/mentions_and_urls.json"));
    if (!bytes) return;
    int checked = 0;
    for (const QJsonValue& row : QJsonDocument::fromJson(*bytes)[QStringLiteral("mentions")].toArray()) {
        const QString text = row[QStringLiteral("text")].toString();
        INFO(text.toStdString());
        QStringList expected;
        for (const QJsonValue& name : row[QStringLiteral("expected")].toArray()) expected.append(name.toString());
        CHECK(namesIn(text) == expected);
        ++checked;
    }
    CHECK(checked >= 12);
}

TEST_CASE("a mention has its place in UTF-16 units, whatever stands around it")
{
    const QString text = QString::fromUtf8("\xF0\x9F\x98\x80 ask (@maria), ＠bob: and @eve_2.");
    const auto mentions = mentionsIn(text);
    REQUIRE(mentions.size() == 3);
    CHECK(mentions[0].start == 8);
    CHECK(mentions[0].length == 6);
    CHECK(mentions[1].name == u"bob");
    CHECK(mentions[2].name == u"eve_2");
}

TEST_CASE("what looks like an e-mail address or is part of a word mentions nobody")
{
    for (const char* text :
         {"ann@example.org", "@ann@example.org", "@", "@ ann", "@@ann", "a_@ann", "cart@ann", "x.rt@ann", "@\xC3\xA9va"}) {
        INFO(text);
        CHECK(namesIn(QString::fromUtf8(text)).isEmpty());
    }
    CHECK(namesIn(QStringLiteral("@ann/list and \n@bob")) == QStringList{QStringLiteral("ann"), QStringLiteral("bob")});
    CHECK(namesIn(QString(100'000, u'@')).isEmpty());
}

namespace {

const UserId kAnn = UserId::generate(Timestamp{});
const UserId kAnnLee = UserId::generate(Timestamp{});
const UserId kSam = UserId::generate(Timestamp{});
const UserId kOtherSam = UserId::generate(Timestamp{});
const std::vector<Teammate> kTeam{{kAnn, QStringLiteral("Ann")},
                                  {kAnnLee, QStringLiteral("Ann Lee")},
                                  {kSam, QStringLiteral("Sam Ode")},
                                  {kOtherSam, QStringLiteral("Sam Ode")}};

std::vector<UserId> meant(const char* text, const std::vector<UserId>& chosen = {})
{
    return mentionedIn(QString::fromUtf8(text), kTeam, chosen);
}

}  // namespace

TEST_CASE("names of the team are recognised whole, the longest first, each once")
{
    CHECK(meant("@Ann Lee, @ann") == std::vector{kAnnLee, kAnn});
    CHECK(meant("(@Sam Ode)") == std::vector{kSam});
    CHECK(meant("@Sam Ode @Sam Ode", {kOtherSam}) == std::vector{kOtherSam});
    CHECK(meant("\xEF\xBC\xA0"
                "ann") == std::vector{kAnn});
    CHECK(meant("@Annabel").empty());
    CHECK(meant("@Ann1").empty());
    const auto places = mentionsIn(QStringLiteral("so, @ann lee?"), kTeam);
    REQUIRE(places.size() == 1);
    CHECK(places[0].start == 4);
    CHECK(places[0].length == 8);
    CHECK(places[0].name == u"ann lee");
}

TEST_CASE("what is no mention of a word is none of a name of the team either")
{
    for (const char* text : {"joe@Ann", "@Ann@example.org", "@@Ann", "a_@Ann", "&@Ann", "@Ann://x", "@ Ann"}) {
        INFO(text);
        CHECK(namesIn(QString::fromUtf8(text)).isEmpty());
        CHECK(meant(text).empty());
    }
}
