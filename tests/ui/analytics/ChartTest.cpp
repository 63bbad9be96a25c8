// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/HeatMap.h"
#include "analytics/SeriesChart.h"
#include "theme/Theme.h"

#include "Waiting.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QToolTip>

using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

ChartData barsOf(const std::vector<double>& values)
{
    ChartData chart;
    ChartSeries series{QStringLiteral("Sent"), &Tokens::accent, {}};
    for (const double value : values) {
        chart.points.append(QStringLiteral("Day <b>%1</b>").arg(chart.points.size()));
        chart.ticks.append(QString::number(chart.ticks.size()));
        series.values.emplace_back(value);
    }
    chart.series = {series};
    chart.valueText = [](double value) { return QString::number(value); };
    return chart;
}

struct Chart {
    Theme theme{*qApp, Appearance::Light};
    SeriesChart chart{theme};

    Chart()
    {
        chart.setData(barsOf({3, 1, 4, 1, 5}));
        chart.resize(500, 240);
        chart.show();
        chart.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
    }
    [[nodiscard]] QString told()
    {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&chart);
        REQUIRE(interface);
        CHECK(interface->role() == QAccessible::Chart);
        return interface->text(QAccessible::Value);
    }
    /// The colour in the middle of the lower end of a day's column.
    [[nodiscard]] QColor bar(double share) { return chart.grab().toImage().pixelColor(qRound(chart.width() * share), 195); }
};

}  // namespace

TEST_CASE("the arrow keys walk a chart's days and tell each to a screen reader")
{
    Chart c;
    CHECK(c.told().isEmpty());
    QTest::keyClick(&c.chart, Qt::Key_Left);
    CHECK(c.chart.current() == 4);
    CHECK(c.told() == QStringLiteral("Day <b>4</b>: Sent 5"));
    QTest::keyClick(&c.chart, Qt::Key_Left);
    CHECK(c.chart.current() == 3);
    QTest::keyClick(&c.chart, Qt::Key_Home);
    QTest::keyClick(&c.chart, Qt::Key_Left);
    CHECK(c.chart.current() == 0);
    QTest::keyClick(&c.chart, Qt::Key_End);
    CHECK(c.chart.current() == 4);
    QTest::keyClick(&c.chart, Qt::Key_Escape);
    CHECK(c.told().isEmpty());
}

TEST_CASE("what a chart says in a tool tip is text, not markup")
{
    Chart c;
    QTest::keyClick(&c.chart, Qt::Key_Home);
    CHECK(waitFor([] { return QToolTip::isVisible(); }));
    CHECK(QToolTip::text().contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE("right to left, the first day is at the right, and the left arrow leads on")
{
    Chart c;
    c.chart.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&c.chart, Qt::Key_Home);
    QTest::keyClick(&c.chart, Qt::Key_Left);
    CHECK(c.chart.current() == 1);
    QTest::mouseMove(&c.chart, QPoint(c.chart.width() - 60, 100));
    CHECK(waitFor([&] { return c.chart.current() == 0; }));
}

TEST_CASE("bars are painted where their days are, and days without any have none")
{
    Chart c;
    c.chart.setData(barsOf({0, 0, 9, 0, 0}));
    const QColor accent = c.theme.tokens().accent;
    // Five columns, right of the marks.
    CHECK(c.bar(0.52) == accent);
    CHECK(c.bar(0.34) != accent);
    c.theme.setAppearance(Appearance::HighContrast);
    CHECK(c.bar(0.52) == c.theme.tokens().accent);
}

TEST_CASE("marks at the side are round numbers, and few")
{
    CHECK(barsOf({0}).step() == 1);
    CHECK(barsOf({4}).step() == 1);
    CHECK(barsOf({58}).step() == 20);
    CHECK(barsOf({1'000}).step() == 200);
    ChartData minutes = barsOf({170});
    minutes.steps = {1, 5, 15, 30, 60, 120};
    CHECK(minutes.step() == 60);
    minutes = barsOf({100'000});
    minutes.steps = {1, 60, 1440};
    CHECK(minutes.step() * 5 >= 100'000);
}

TEST_CASE("one day far above all others does not make these flat")
{
    ChartData days = barsOf({10, 12, 30'000, 9, 11});
    CHECK(days.reach() == 30'000);
    days.form = ChartData::Form::Lines;
    CHECK(days.reach() < 100);
    CHECK(days.highest() == 30'000);
    days = barsOf({10, 20, 40});
    days.form = ChartData::Form::Lines;
    CHECK(days.reach() == 40);
}

TEST_CASE("the hours are walked across and down, and say how many came in")
{
    Theme theme{*qApp, Appearance::Light};
    HeatMap map(theme);
    map.setLocale(QLocale(QLocale::German));
    HeatMap::Hours hours{};
    hours[2][9] = 7;
    hours[2][10] = 1;
    map.setHours(hours);
    map.resize(500, 240);
    map.setCurrent(0);
    for (int row = 0; row < 2; ++row) QTest::keyClick(&map, Qt::Key_Down);
    for (int hour = 0; hour < 9; ++hour) QTest::keyClick(&map, Qt::Key_Right);
    CHECK(map.current() == 2 * 24 + 9);
    CHECK(map.pointText(map.current()).contains(QStringLiteral("7 messages")));
    CHECK(map.pointText(map.current()).contains(QLocale().standaloneDayName(Qt::Wednesday)));
    QTest::keyClick(&map, Qt::Key_Right);
    CHECK(map.pointText(map.current()).endsWith(QStringLiteral("1 message")));
}
