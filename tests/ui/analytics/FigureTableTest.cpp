// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/FigureTable.h"

#include "catch.h"

using namespace uinbox::ui;

namespace {

FigureTable tableOf(const QString& cell)
{
    return {QStringLiteral("Title"), {QStringLiteral("Name"), QStringLiteral("Sent")}, {{cell, QStringLiteral("3")}}};
}

}  // namespace

TEST_CASE("a file of figures opens in a spreadsheet as what it says, and computes nothing")
{
    CHECK(tableOf(QStringLiteral("Ada")).toCsv() == "\xef\xbb\xbf\"Name\",\"Sent\"\r\n\"Ada\",\"3\"\r\n");
    for (const char* formula : {"=HYPERLINK(\"http://evil\")", "+1+1|cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1"}) {
        const QByteArray csv = tableOf(QString::fromLatin1(formula)).toCsv();
        INFO(formula);
        CHECK(csv.contains("\r\n\"'"));
    }
    CHECK(tableOf(QString::fromUtf8("\uff1d1")).toCsv().contains("\"'"));
    // A number is one, whatever its sign.
    CHECK(tableOf(QStringLiteral("-3.5")).toCsv().contains("\"-3.5\""));
    CHECK(tableOf(QStringLiteral("say \"hi\", then\ngo")).toCsv().contains("\"say \"\"hi\"\", then\ngo\""));
}

TEST_CASE("copied figures keep their rows and columns, whatever a name holds")
{
    CHECK(tableOf(QStringLiteral("A\tda\nB")).toTabs() == QStringLiteral("Name\tSent\nA da B\t3\n"));
    CHECK(tableOf(QStringLiteral("=1")).toTabs() == QStringLiteral("Name\tSent\n'=1\t3\n"));
}
