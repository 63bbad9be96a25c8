// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/IndexTerms.h"

#include "catch.h"

using namespace uinbox;

namespace {

QStringList termsOf(const char* text)
{
    IndexTerms terms;
    terms.add(QString::fromUtf8(text));
    return terms.all();
}

/// Whether a text with these terms is found by what is typed, as the index decides.
bool isFound(const char* text, const char* typed)
{
    const QStringList terms = termsOf(text);
    const auto words = wantedWords(QString::fromUtf8(typed));
    REQUIRE_FALSE(words.empty());
    for (const WantedWord& word : words)
        for (const WantedTerm& wanted : word.terms) {
            const bool isThere = std::any_of(terms.begin(), terms.end(), [&](const QString& term) {
                return wanted.isBeginning ? term.startsWith(wanted.term) : term == wanted.term;
            });
            if (!isThere) return false;
        }
    return true;
}

}  // namespace

TEST_CASE("words are found by their beginnings, whatever their case and accents")
{
    CHECK(isFound("See you on Friday at the Café", "fri cafe"));
    CHECK(isFound("crème brûlée", "CREME brulee"));
    CHECK(isFound("Straße 5", "strasse"));
    CHECK(isFound("Müller", "muller"));
    CHECK(isFound("Müller", "mueller"));
    CHECK(isFound("Ärger über Öl", "aerger ueber oel"));
    CHECK_FALSE(isFound("Friday", "riday"));
    CHECK_FALSE(isFound("Friday", "saturday"));
}

TEST_CASE("the parts of compounds are found")
{
    CHECK(isFound("Die Stromrechnung ist da", "rechnung"));
    CHECK(isFound("Donaudampfschifffahrtsgesellschaft", "gesellschaft"));
    CHECK(isFound("Kindergeburtstagsfeier", "geburtstag"));
    CHECK_FALSE(isFound("during", "ring"));
}

TEST_CASE("Arabic and Hebrew words are found without their articles and marks")
{
    CHECK(isFound("متى يبدأ الحجز؟", "حجز"));
    CHECK(isFound("مُحَمَّد", "محمد"));
    CHECK(isFound("أحمد", "احمد"));
    CHECK(isFound("مدرسة", "مدرسه"));
    CHECK(isFound("٠١٢٣ طلب", "0123"));
    CHECK(isFound("השולחן", "שולחן"));
}

TEST_CASE("scripts without spaces are found by any part")
{
    CHECK(isFound("明日の予約を確認したい", "予約"));
    CHECK(isFound("明日の予約を確認したい", "確認したい"));
    CHECK(isFound("明日の予約を確認したい", "い"));
    CHECK(isFound("请问明天有空位吗", "明天"));
    CHECK(isFound("请问明天有空位吗", "空"));
    CHECK(isFound("ขอจองโต๊ะสำหรับสองคน", "จองโต๊ะ"));
    CHECK(isFound("예약확인 부탁드립니다", "확인"));
    CHECK(isFound("コーヒー", "ヒー"));
    CHECK_FALSE(isFound("请问明天有空位吗", "昨天"));
    CHECK(isFound("party 🎉🎂 tonight", "🎂"));
    CHECK(isFound("iPhone手机壳", "手机"));
}

TEST_CASE("numbers are found as one, in groups and by their ends")
{
    CHECK(isFound("Call me on 0171 234-5678 please", "01712345678"));
    CHECK(isFound("Call me on 0171 234-5678 please", "5678"));
    CHECK(isFound("order #48213", "48213"));
    CHECK(isFound("INV-2041", "inv 2041"));
    CHECK(isFound("ann@example.com", "ann@example.com"));
    CHECK_FALSE(isFound("1 and 2", "12"));
}

TEST_CASE("a word is to be looked for in the text where its terms do not say enough")
{
    CHECK_FALSE(wantedWords(u"予約").front().isToBeChecked);
    CHECK(wantedWords(u"予約確認").front().isToBeChecked);
    CHECK_FALSE(wantedWords(u"friday").front().isToBeChecked);
    CHECK(wantedWords(QString(80, u'x')).front().isToBeChecked);
    CHECK(wantedWords(u"!? \u200B --").empty());
}

TEST_CASE("a text of any kind has a bounded number of terms, each once, and no mark")
{
    IndexTerms terms;
    QString text;
    for (int i = 0; i < 100'000; ++i) text += QString::number(i * 7919) + u' ';
    terms.add(text);
    terms.add(QStringLiteral("\uE000csms"));
    CHECK(terms.all().size() <= 20'000);
    CHECK(QSet<QString>(terms.all().begin(), terms.all().end()).size() == terms.all().size());
    CHECK_FALSE(terms.all().contains(IndexTerms::markTerm(QStringLiteral("csms"))));
    IndexTerms word;
    word.add(QString(1'000'000, u'a'));
    CHECK(word.joined().size() < 3'000);
}
