// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchQuery.h"

#include "SharedData.h"
#include "base/WallTime.h"
#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace uinbox;

namespace {

/// 20 May 2026, noon UTC.
const Timestamp kNow = fromMillis(1'779'278'400'000);

QStringList list(std::initializer_list<const char*> words)
{
    QStringList all;
    for (const char* word : words) all.append(QString::fromUtf8(word));
    return all;
}

SearchQuery read(const QString& typed)
{
    return readSearch(typed, kNow, "Europe/Berlin", QLocale(QStringLiteral("en_US")));
}

QStringList wordsOf(const SearchQuery& query)
{
    QStringList words;
    for (const WantedWord& word : query.words) words.append(word.word);
    return words;
}

}  // namespace

TEST_CASE("words and operators are told apart, in any order")
{
    const auto query = read(QStringLiteral("invoice from:maria in:sms \"two words\" has:attachment June"));
    CHECK(wordsOf(query) == list({"invoice", "two", "words", "june"}));
    CHECK(query.phrases == list({"two words"}));
    CHECK(query.from == list({"maria"}));
    CHECK(query.channel == Channel::Sms);
    CHECK(query.hasFile);
    CHECK(query.remarks.empty());
    CHECK(query.text == u"invoice two words June");
}

TEST_CASE("an operator takes what is in quotation marks behind it, of any kind")
{
    CHECK(read(QStringLiteral("from:\"Maria Alvarez\" x")).from == list({"Maria Alvarez"}));
    CHECK(read(QString::fromUtf8("from:„Maria Alvarez“ x")).from == list({"Maria Alvarez"}));
    CHECK(read(QStringLiteral("FROM:maria")).from == list({"maria"}));
    CHECK(read(QStringLiteral("from:me")).isFromMe);
    CHECK(read(QStringLiteral("to:me")).isToMe);
}

TEST_CASE("days narrow from both sides, in the zone they are said in")
{
    const auto query = read(QStringLiteral("after:2024-05-01 before:2024-06"));
    CHECK(query.since == *momentOf({QDate(2024, 5, 1), QTime(0, 0), "Europe/Berlin"}));
    CHECK(query.until == *momentOf({QDate(2024, 6, 1), QTime(0, 0), "Europe/Berlin"}));
    const auto day = read(QStringLiteral("on:yesterday"));
    CHECK(day.since == *momentOf({QDate(2026, 5, 19), QTime(0, 0), "Europe/Berlin"}));
    CHECK(day.until == *momentOf({QDate(2026, 5, 20), QTime(0, 0), "Europe/Berlin"}));
    CHECK(read(QStringLiteral("after:2023 after:2024")).since == *momentOf({QDate(2024, 1, 1), QTime(0, 0), "Europe/Berlin"}));
}

TEST_CASE("what is not understood is left out and told of, with its place")
{
    const auto query = read(QStringLiteral("tea in:fax before:soon has:horns is:blue from:"));
    REQUIRE(query.remarks.size() == 5);
    CHECK(query.remarks[0].problem == SearchProblem::NoSuchChannel);
    CHECK(query.remarks[0].place == TextSpan{4, 6});
    CHECK(query.remarks[1].problem == SearchProblem::NoSuchDay);
    CHECK(query.remarks[2].problem == SearchProblem::NoSuchThing);
    CHECK(query.remarks[3].problem == SearchProblem::NoSuchThing);
    CHECK(query.remarks[4].problem == SearchProblem::NothingBehind);
    const SearchQuery open = read(QStringLiteral("order \"two words"));
    REQUIRE(open.remarks.size() == 1);
    CHECK(open.remarks[0].problem == SearchProblem::OpenQuote);
    CHECK(open.phrases == QStringList{QStringLiteral("two words")});
    CHECK(read(QStringLiteral("\"two words\"")).remarks.empty());
    CHECK(read(QStringLiteral("\"")).remarks.empty());
    CHECK(wordsOf(query) == list({"tea"}));
}

TEST_CASE("what only looks like an operator is a word")
{
    CHECK(wordsOf(read(QStringLiteral("http://example.com"))) == list({"http", "example", "com"}));
    CHECK(wordsOf(read(QStringLiteral("re: ok"))) == list({"re", "ok"}));
    CHECK(wordsOf(read(QStringLiteral(":from x"))) == list({"from", "x"}));
    CHECK(wordsOf(read(QStringLiteral("\"from:maria\""))) == list({"from", "maria"}));
}

TEST_CASE("each kind is searched for what it can have")
{
    CHECK(read(QStringLiteral("tea")).concerns(SearchKind::People));
    CHECK(read(QStringLiteral("tea")).concerns(SearchKind::Files));
    CHECK_FALSE(read(QStringLiteral("tea in:sms")).concerns(SearchKind::Notes));
    CHECK_FALSE(read(QStringLiteral("tea before:2024")).concerns(SearchKind::People));
    CHECK_FALSE(read(QStringLiteral("is:unread")).concerns(SearchKind::Files));
    CHECK(read(QStringLiteral("in:notes tea")).concerns(SearchKind::Notes));
    CHECK_FALSE(read(QStringLiteral("in:notes tea")).concerns(SearchKind::Messages));
    CHECK(read(QStringLiteral("  \t ?!")).isEmpty());
    CHECK_FALSE(read(QStringLiteral("  \t ?!")).concerns(SearchKind::Messages));
}

TEST_CASE("any text is a search: the naughty strings, and a hundred thousand of random ones")
{
    QStringList texts;
    if (const auto bytes = test::sharedFile(QStringLiteral("data/blns.json")))
        for (const QJsonValue& each : QJsonDocument::fromJson(*bytes).array()) texts.append(each.toString());
    QRandomGenerator random(7);
    const QString parts = QString::fromUtf8("from: to:in:before:\"“”«:abc* ()^-+ANDORNOT NEAR(\\'\u0000\u200B🚀ß明ำ٣");
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        for (quint32 left = random.bounded(20U); left > 0; --left) text += parts.at(random.bounded(static_cast<int>(parts.size())));
        texts.append(text);
    }
    for (const QString& text : texts) {
        const SearchQuery query = read(text);
        for (const WantedWord& word : query.words)
            for (const WantedTerm& term : word.terms)
                // Nothing of FTS5's syntax is left in a term.
                for (const QChar c : term.term)
                    if (c == u'"' || c == u'*' || c.isSpace() || c.isNull()) FAIL(text.toStdString());
        for (const SearchRemark& remark : query.remarks)
            if (remark.place.start < 0 || remark.place.start + remark.place.length > text.size()) FAIL(text.toStdString());
    }
    SUCCEED();
}

TEST_CASE("each operator of what was typed has its place, understood or not")
{
    const QString typed = QStringLiteral("from:\"Maria A\" order in:fax before:");
    const SearchQuery query = readSearch(typed, fromMillis(1772442000000), "UTC", QLocale(QStringLiteral("en_US")));
    REQUIRE(query.tokens.size() == 3);
    CHECK(query.tokens[0].which == SearchOperator::From);
    CHECK(query.tokens[0].value == u"Maria A");
    CHECK(query.tokens[0].isUnderstood);
    CHECK(typed.mid(query.tokens[0].place.start, query.tokens[0].place.length) == u"from:\"Maria A\"");
    CHECK(query.tokens[1].which == SearchOperator::In);
    CHECK_FALSE(query.tokens[1].isUnderstood);
    CHECK(query.tokens[2].which == SearchOperator::Before);
    CHECK(query.tokens[2].value.isEmpty());
    CHECK(query.tokens[2].place == TextSpan{static_cast<int>(typed.size()) - 7, 7});
    CHECK(query.words.size() == 1);
}
