// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/MarkedLine.h"

#include "catch.h"

using namespace uinbox;
using namespace uinbox::ui;

TEST_CASE("two texts in one line keep their marks")
{
    const MarkedText both =
        joined({QStringLiteral("About it"), {{0, 5}}}, QStringLiteral(" – "), {QStringLiteral("the price"), {{4, 5}}});
    CHECK(both.text == QString::fromUtf8("About it – the price"));
    REQUIRE(both.marks.size() == 2);
    CHECK(both.text.mid(both.marks[1].start, both.marks[1].length) == u"price");
    CHECK(joined({}, QStringLiteral(" – "), {QStringLiteral("x"), {}}).text == u"x");
}

TEST_CASE("a find beyond the end of the line is brought nearer, without taking a character apart")
{
    const QString before = QString::fromUtf8("😀").repeated(40);
    const MarkedText text{before + QStringLiteral("price"), {{static_cast<int>(before.size()), 5}}};
    CHECK(beginningNear(text, 200).text == text.text);
    const MarkedText nearer = beginningNear(text, 30);
    CHECK(nearer.text.startsWith(QChar(0x2026)));
    CHECK_FALSE(nearer.text.at(1).isLowSurrogate());
    CHECK(nearer.text.mid(nearer.marks[0].start, nearer.marks[0].length) == u"price");
    CHECK(nearer.marks[0].start < 20);
}
