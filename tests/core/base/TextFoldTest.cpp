// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TextFold.h"

#include "catch.h"

using namespace uinbox;

namespace {

std::vector<QString> found(const QString& text, const QString& words)
{
    std::vector<QString> parts;
    for (const TextSpan& span : findFolded(text, foldedText(words))) parts.push_back(text.mid(span.start, span.length));
    return parts;
}

}  // namespace

TEST_CASE("case, accents, ligatures, width and kinds of space do not count")
{
    CHECK(foldedText(u"Müller") == u"muller");
    CHECK(foldedText(u"STRAßE") == u"strasse");
    CHECK(foldedText(u"\uFB01ne") == u"fine");
    CHECK(foldedText(u"\uFF21\uFF22") == u"ab");
    CHECK(foldedText(u"a\u00A0b\nc\u2003d") == u"a b c d");
    CHECK(foldedText(u"Łódź") == u"lodz");
    CHECK(foldedText(u"ΣΟΦΟΣ") == foldedText(u"σοφος"));
    CHECK(foldedText(u"Ё") == foldedText(u"е"));
    CHECK(foldedText(u"\u05E9\u05B8\u05DC") == foldedText(u"\u05E9\u05DC"));
    CHECK(foldedText(u"\u0645\u064E\u0631\u062D") == foldedText(u"\u0645\u0631\u062D"));
    CHECK(foldedText(u"a\u200F\u200Db") == u"ab");
    CHECK(foldedText(u"한") == foldedText(u"\u1112\u1161\u11AB"));
}

TEST_CASE("what is found is marked as it was written, with its accents")
{
    CHECK(found(QStringLiteral("Une cre\u0301me bru\u0302le\u0301e"), QStringLiteral("creme")) ==
          std::vector<QString>{QStringLiteral("cre\u0301me")});
    CHECK(found(QStringLiteral("Stra\u00DFe und STRASSE"), QStringLiteral("strasse")).size() == 2);
    CHECK(found(QStringLiteral("\uFB01n"), QStringLiteral("f")) == std::vector<QString>{QStringLiteral("\uFB01")});
    CHECK(found(QStringLiteral("aaaa"), QStringLiteral("aa")).size() == 2);
    CHECK(found(QStringLiteral("abc"), QString()).empty());
    CHECK(found(QStringLiteral("😀 hi 😀"), QStringLiteral("😀")).size() == 2);
    CHECK(findFolded(u"x x x x", u"x", 2).size() == 2);
}

TEST_CASE("containing says the same as finding")
{
    CHECK(containsFolded(u"Grüße", foldedText(u"grusse")));
    CHECK_FALSE(containsFolded(u"Grüße", foldedText(u"gruse")));
    CHECK_FALSE(containsFolded(u"", u"a"));
    CHECK_FALSE(containsFolded(u"a", u""));
    const QString lone = QString(QChar(0xD83D)) + u'a';
    CHECK(containsFolded(lone, u"a"));
}
