// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmsSegments.h"

#include "SharedData.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

/// `count` copies of a text.
QString times(const QString& text, int count)
{
    return text.repeated(count);
}

}  // namespace

TEST_CASE("texts are counted as the vendor's calculator counts them")
{
    const auto rows = sharedJsonLines(QStringLiteral("data/sms_segment_cases.jsonl"));
    if (!rows) return;
    CHECK(rows->size() == 523);
    int wrong = 0;
    for (const QJsonDocument& row : *rows) {
        const QString text = row[u"text"].toString();
        const SmsSegments counted = countSmsSegments(text);
        const QString encoding = counted.encoding == SmsEncoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
        const bool right = encoding == row[u"encoding"].toString() && counted.segments == row[u"segments"].toInt() &&
                           counted.units == row[u"units"].toInt();
        if (right) continue;
        ++wrong;
        UNSCOPED_INFO(text.toStdString() << ": " << encoding.toStdString() << ' ' << counted.segments << ' ' << counted.units);
    }
    CHECK(wrong == 0);
}

TEST_CASE("an empty text has no segment")
{
    const SmsSegments none = countSmsSegments(QString());
    CHECK(none.segments == 0);
    CHECK(none.units == 0);
    CHECK(none.unitsLeft == 160);
}

TEST_CASE("a text alone has 160 septets, a joined one 153 each")
{
    CHECK(countSmsSegments(times(QStringLiteral("a"), 160)).segments == 1);
    CHECK(countSmsSegments(times(QStringLiteral("a"), 160)).unitsLeft == 0);
    CHECK(countSmsSegments(times(QStringLiteral("a"), 161)).segments == 2);
    CHECK(countSmsSegments(times(QStringLiteral("a"), 161)).unitsLeft == 2 * 153 - 161);
    CHECK(countSmsSegments(times(QStringLiteral("a"), 306)).segments == 2);
    CHECK(countSmsSegments(times(QStringLiteral("a"), 307)).segments == 3);
}

TEST_CASE("a text outside GSM-7 has 70 units, a joined one 67 each")
{
    CHECK(countSmsSegments(times(QStringLiteral("ж"), 70)).segments == 1);
    CHECK(countSmsSegments(times(QStringLiteral("ж"), 71)).segments == 2);
    CHECK(countSmsSegments(times(QStringLiteral("ж"), 71)).unitsLeft == 2 * 67 - 71);
    CHECK(countSmsSegments(times(QStringLiteral("ж"), 134)).segments == 2);
    CHECK(countSmsSegments(times(QStringLiteral("ж"), 135)).segments == 3);
}

TEST_CASE("an extension character costs two septets and is not split")
{
    CHECK(countSmsSegments(QStringLiteral("€")).units == 2);
    CHECK(countSmsSegments(times(QStringLiteral("€"), 80)).segments == 1);
    CHECK(countSmsSegments(times(QStringLiteral("€"), 81)).segments == 2);
    // 152 septets and a pair: the pair would straddle the 153rd.
    const QString text = times(QStringLiteral("a"), 152) + QStringLiteral("€") + times(QStringLiteral("a"), 152);
    CHECK(countSmsSegments(text).segments == 3);
}

TEST_CASE("a surrogate pair and a grapheme cluster are not split")
{
    const QString thumb = QStringLiteral("👍");
    CHECK(countSmsSegments(times(thumb, 35)).segments == 1);
    CHECK(countSmsSegments(times(thumb, 66)).segments == 2);
    CHECK(countSmsSegments(times(thumb, 67)).segments == 3);
}

TEST_CASE("the whole basic set is GSM-7 and what looks like it is not")
{
    for (const QChar c : QStringLiteral("@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà^{}\\[~]|€\n\r\f")) {
        CAPTURE(QString(c));
        CHECK_FALSE(isOutsideGsm7(c));
    }
    for (const QChar c : QStringLiteral("çáÀâêʼ’“”–…`\t\u00a0ΑВ")) {
        CAPTURE(QString(c));
        CHECK(isOutsideGsm7(c));
    }
}

TEST_CASE("in a GSM-7 text the characters that count double are pointed at")
{
    const auto costly = costlyCharacters(QStringLiteral("5€ [now]"), 10);
    CHECK(costly == std::vector<CostlyCharacter>{{1, 1, false}, {3, 1, false}, {7, 1, false}});
    CHECK(costlyCharacters(QStringLiteral("plain text"), 10).empty());
    CHECK(costlyCharacters(QString(), 10).empty());
}

TEST_CASE("in a UCS-2 text only what makes it so is pointed at, whole graphemes")
{
    const auto costly = costlyCharacters(QStringLiteral("[5€] it’s 👍🏽\r\nté"), 10);
    CHECK(costly == std::vector<CostlyCharacter>{{7, 1, true}, {10, 4, true}});
    const auto combining = costlyCharacters(QStringLiteral("te\u0301"), 10);
    CHECK(combining == std::vector<CostlyCharacter>{{1, 2, true}});
}

TEST_CASE("no more costly characters are named than asked for")
{
    CHECK(costlyCharacters(QStringLiteral("€€€"), 2).size() == 2);
    CHECK(costlyCharacters(QStringLiteral("€"), 0).empty());
}
