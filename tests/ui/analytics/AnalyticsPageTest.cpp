// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/AnalyticsPage.h"

#include "../shell/Window.h"

#include "analytics/ChartCard.h"
#include "analytics/FigureTile.h"
#include "analytics/RangeBar.h"
#include "analytics/ReportView.h"
#include "analytics/SeriesChart.h"
#include "common/Banner.h"
#include "common/DateTimeField.h"
#include "common/EmptyState.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct Analytics : Window {
    /// Somebody who asked, and had an answer ten minutes later.
    void exchange()
    {
        (void)inbound(QStringLiteral("Are you open?"));
        clock.advance(10min);
        (void)outbound(QStringLiteral("Yes"), MessageStatus::Delivered);
    }
    void open()
    {
        start();
        window->resize(1280, 800);
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
        REQUIRE(page().isVisible());
    }
    [[nodiscard]] AnalyticsPage& page() { return *window->analytics(); }
    [[nodiscard]] bool becomesReady()
    {
        return waitFor([&] { return page().isReady(); });
    }
    [[nodiscard]] bool says(const QString& figure)
    {
        for (const FigureTile* tile : page().findChildren<FigureTile*>())
            if (tile->accessibleName().startsWith(figure)) return true;
        return false;
    }
    [[nodiscard]] ChartCard& messages() { return page().findChild<ReportView*>()->messages(); }
    template <class Widget>
    [[nodiscard]] Widget& named(const QString& name)
    {
        Widget* found = nullptr;
        for (Widget* each : page().findChildren<Widget*>())
            if (each->accessibleName() == name) found = each;
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QPushButton* button(const QString& text)
    {
        QPushButton* found = nullptr;
        (void)waitFor([&] {
            for (QPushButton* each : page().findChildren<QPushButton*>())
                if (each->isVisible() && each->text() == text) found = each;
            return found != nullptr;
        });
        return found;
    }
};

}  // namespace

TEST_CASE("Ctrl+4 leads to the figures of the last 30 days")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    CHECK(a.says(QStringLiteral("Received: 1, none before")));
    CHECK(a.says(QStringLiteral("First response, median: 10 min")));
    CHECK(a.says(QStringLiteral("Answered within 1 hour: 100%")));
    CHECK(a.page().findChild<SeriesChart*>()->pointCount() == 30);
    a.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(a.window.get()));
    QTest::keyClick(a.window.get(), Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(a.page().isVisible());
}

TEST_CASE("what comes in while the figures are seen is counted, and while they are not, when they are seen again")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    (void)a.inbound(QStringLiteral("And on Sunday?"));
    CHECK(waitFor([&] { return a.says(QStringLiteral("Received: 2")); }));
    QTest::keyClick(a.window.get(), Qt::Key_1, Qt::ControlModifier);
    (void)a.inbound(QStringLiteral("Hello?"));
    QTest::keyClick(a.window.get(), Qt::Key_4, Qt::ControlModifier);
    CHECK(waitFor([&] { return a.says(QStringLiteral("Received: 3")); }));
}

TEST_CASE("a chart's figures are a table, a copy and a file")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    ChartCard& card = a.messages();
    card.showTable(true);
    auto* table = card.findChild<QTableWidget*>();
    REQUIRE(table->isVisible());
    CHECK(table->rowCount() == 30);
    CHECK(table->item(29, 1)->text() == QStringLiteral("1"));
    CHECK(table->horizontalHeaderItem(1)->text() == QStringLiteral("Received"));
    card.copy();
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Day\tReceived\tSent\n")));
    const QString path = a.profile.filePath(QStringLiteral("figures.csv"));
    card.save(path);
    QByteArray written;
    CHECK(waitFor([&] {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) written = file.readAll();
        return written.endsWith("\"1\",\"1\"\r\n");
    }));
    CHECK(written.count('\n') == 31);
}

TEST_CASE("a file that cannot be written is told of on the page")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    a.messages().save(a.profile.filePath(QStringLiteral("no/such/folder.csv")));
    auto* banner = a.page().findChild<Banner*>();
    CHECK(waitFor([&] { return banner->isVisible(); }));
}

TEST_CASE("the bars are stacked by channel where that is wanted")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    a.named<QComboBox>(QStringLiteral("What the bars are made of")).setCurrentIndex(1);
    const auto& series = a.page().findChild<SeriesChart*>()->data().series;
    REQUIRE(series.size() == 1);
    CHECK(series.front().name == QStringLiteral("SMS"));
    CHECK(series.front().values.back() == 2.0);
}

TEST_CASE("days without messages say so, and lead to more days")
{
    Analytics a;
    a.exchange();
    a.clock.advance(24h * 61);
    a.open();
    REQUIRE(a.becomesReady());
    CHECK(a.page().findChild<EmptyState*>()->isVisible());
    QPushButton* year = a.button(QStringLiteral("Show this year"));
    REQUIRE(year);
    QTest::mouseClick(year, Qt::LeftButton);
    CHECK(waitFor([&] { return a.says(QStringLiteral("Received: 1")); }));
    CHECK(waitFor([&] { return !a.page().findChild<EmptyState*>()->isVisible(); }));
}

TEST_CASE("a channel without messages says so, and leads back to all")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    a.named<QComboBox>(QStringLiteral("Channel")).setCurrentIndex(3);
    QPushButton* all = a.button(QStringLiteral("Show all channels"));
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(waitFor([&] { return !a.page().findChild<EmptyState*>()->isVisible(); }));
}

TEST_CASE("figures that cannot be counted say why, and are counted when that is over")
{
    Analytics a;
    a.exchange();
    a.start();
    const auto alter = [&](const QByteArray& sql) {
        REQUIRE(a.database.write([&](db::WriteScope& scope) { return scope.connection().execute(sql); }));
    };
    alter("ALTER TABLE message RENAME TO message_away");
    QTest::keyClick(a.window.get(), Qt::Key_4, Qt::ControlModifier);
    QPushButton* again = a.button(QStringLiteral("Try again"));
    REQUIRE(again);
    alter("ALTER TABLE message_away RENAME TO message");
    QTest::mouseClick(again, Qt::LeftButton);
    CHECK(waitFor([&] { return a.says(QStringLiteral("Received: 1")); }));
}

TEST_CASE("an own range is always one: the other day goes along")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    auto& bar = *a.page().findChild<RangeBar*>();
    a.named<QComboBox>(QStringLiteral("Days")).setCurrentIndex(4);
    auto& first = a.named<DateTimeField>(QStringLiteral("First day"));
    auto& last = a.named<DateTimeField>(QStringLiteral("Last day"));
    REQUIRE(first.isVisible());
    last.setDate(QDate(2026, 2, 10));
    first.setDate(QDate(2026, 2, 20));
    CHECK(bar.range() == ReportRange{QDate(2026, 2, 20), QDate(2026, 2, 20)});
    last.setDate(QDate(2026, 2, 1));
    CHECK(bar.range() == ReportRange{QDate(2026, 2, 1), QDate(2026, 2, 1)});
    last.setDate(QDate(2099, 2, 1));
    CHECK(last.date() <= QDate(2026, 3, 3));
}

TEST_CASE("the days that were chosen are those of the next time")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    a.named<QComboBox>(QStringLiteral("Days")).setCurrentIndex(0);
    CHECK(waitFor([&] { return a.page().findChild<SeriesChart*>()->pointCount() == 7; }));
    a.window.reset();
    a.show();
    QTest::keyClick(a.window.get(), Qt::Key_4, Qt::ControlModifier);
    REQUIRE(a.becomesReady());
    CHECK(a.page().findChild<SeriesChart*>()->pointCount() == 7);
}

TEST_CASE("the smallest window has everything below one another, and nothing beside itself")
{
    Analytics a;
    a.exchange();
    a.open();
    REQUIRE(a.becomesReady());
    a.window->resize(a.window->minimumSize());
    auto* view = a.page().findChild<ReportView*>();
    CHECK(waitFor([&] { return view->widget()->width() <= view->viewport()->width(); }));
    for (const FigureTile* tile : a.page().findChildren<FigureTile*>())
        CHECK(tile->mapTo(view->viewport(), QPoint(tile->width(), 0)).x() <= view->viewport()->width());
    for (const QComboBox* box : a.page().findChildren<QComboBox*>())
        CHECK(box->mapTo(&a.page(), QPoint(box->width(), 0)).x() <= a.page().width());
}
