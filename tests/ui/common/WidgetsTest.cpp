// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "common/Badge.h"
#include "common/Banner.h"
#include "common/Calendar.h"
#include "common/DateTimeField.h"
#include "common/Switch.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace uinbox::ui;

TEST_CASE("a badge counts to 99, is gone at none, and is a circle for one digit")
{
    Theme theme(*qApp, Appearance::Light);
    Badge badge(theme);
    badge.setCount(3);
    CHECK(badge.text() == QStringLiteral("3"));
    CHECK(badge.sizeHint().width() == badge.sizeHint().height());
    badge.setCount(99);
    CHECK(badge.text() == QStringLiteral("99"));
    badge.setCount(100);
    CHECK(badge.text() == QStringLiteral("99+"));
    CHECK(badge.accessibleName() == QStringLiteral("99+"));
    CHECK(badge.sizeHint().width() > badge.sizeHint().height());
    badge.setCount(0);
    CHECK(badge.isHidden());
}

TEST_CASE("a switch is a check box whose thumb is at the side that it shows")
{
    Theme theme(*qApp, Appearance::Light);
    Switch onOff(QStringLiteral("Answer"), theme);
    CHECK(switchPosition(&onOff) == 0.0);
    QTest::keyClick(&onOff, Qt::Key_Space);
    CHECK(onOff.isChecked());
    CHECK(switchPosition(&onOff) == 1.0);
    theme.setReducedMotion(true);
    onOff.show();
    QTest::keyClick(&onOff, Qt::Key_Space);
    CHECK(switchPosition(&onOff) == 0.0);
}

TEST_CASE("a banner of each kind looks its own, and its close button puts it away")
{
    Theme theme(*qApp, Appearance::Light);
    std::vector<QImage> images;
    for (const auto kind : {Banner::Kind::Info, Banner::Kind::Success, Banner::Kind::Warning, Banner::Kind::Danger}) {
        Banner banner(theme);
        banner.setKind(kind);
        banner.say(QStringLiteral("<i>As it is</i>"));
        banner.resize(400, 48);
        images.push_back(banner.grab().toImage());
        banner.offerClose();
        for (const QLabel* label : banner.findChildren<QLabel*>())
            if (!label->text().isEmpty()) CHECK(label->textFormat() == Qt::PlainText);
        QTest::mouseClick(banner.findChild<QToolButton*>(), Qt::LeftButton);
        CHECK(banner.isHidden());
    }
    for (size_t i = 0; i < images.size(); ++i)
        for (size_t j = i + 1; j < images.size(); ++j) CHECK(images[i] != images[j]);
}

TEST_CASE("a day is chosen from the month by keyboard alone")
{
    Theme theme(*qApp, Appearance::Light);
    QWidget window;
    DateTimeField field(theme, &window);
    field.setDateTime(QDateTime(QDate(2026, 3, 12), QTime(9, 30)));
    window.resize(500, 500);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(field.calendar().isVisible());
    QWidget* view = QApplication::focusWidget();
    REQUIRE(view);
    REQUIRE(field.calendar().isAncestorOf(view));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(field.date() == QDate(2026, 3, 20));
    CHECK(field.time() == QTime(9, 30));
    CHECK_FALSE(field.calendar().isVisible());
}

TEST_CASE("Esc in the month brings back the day that was there")
{
    Theme theme(*qApp, Appearance::Light);
    QWidget window;
    DateTimeField field(theme, &window);
    field.setDateTime(QDateTime(QDate(2026, 3, 12), QTime(9, 30)));
    window.resize(500, 500);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_F4);
    REQUIRE(field.calendar().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(field.date() == QDate(2026, 3, 12));
    CHECK_FALSE(field.calendar().isVisible());
}

TEST_CASE("the month marks today and the chosen day, each in its own way")
{
    Theme theme(*qApp, Appearance::Light);
    Calendar calendar(theme);
    calendar.setSelectedDate(QDate(2026, 3, 12));
    calendar.setToday(QDate(2026, 3, 10));
    calendar.resize(calendar.minimumSize());
    const QImage marked = calendar.grab().toImage();
    calendar.setToday(QDate(2026, 4, 20));
    CHECK(calendar.grab().toImage() != marked);
    calendar.setToday(QDate(2026, 3, 10));
    CHECK(calendar.grab().toImage() == marked);
    calendar.setSelectedDate(QDate(2026, 3, 11));
    CHECK(calendar.grab().toImage() != marked);
}
