// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduleForm.h"

#include "ManualClock.h"
#include "catch.h"
#include "common/DateTimeField.h"
#include "common/TimePhraseField.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// The form on Monday, 2 March 2026, 09:00 UTC, where the tests' computer is at UTC.
struct Form {
    ManualClock clock;
    Theme theme{*qApp, Appearance::Light};
    ScheduleForm form;
    DateTimeField& when = *form.findChild<DateTimeField*>();
    QLineEdit& typed = form.findChild<TimePhraseField*>()->line();
    int changes = 0;
    int presets = 0;

    explicit Form(const QByteArray& theirs = {}) : form(theme, clock, theirs)
    {
        QObject::connect(&form, &ScheduleForm::changed, [this] { ++changes; });
        QObject::connect(&form, &ScheduleForm::presetChosen, [this] { ++presets; });
        form.show();
    }
    void type(const char* text)
    {
        typed.selectAll();
        QTest::keyClicks(&typed, QString::fromLatin1(text));
    }
    [[nodiscard]] QPushButton* preset(const QString& begin)
    {
        for (QPushButton* button : form.findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(begin)) return button;
        return nullptr;
    }
    [[nodiscard]] QComboBox& box(const char* caption)
    {
        for (const QLabel* label : form.findChildren<QLabel*>())
            if (label->buddy() && QString(label->text()).remove(u'&') == QLatin1String(caption))
                return *qobject_cast<QComboBox*>(label->buddy());
        FAIL("no field " << caption);
        return *form.findChild<QComboBox*>();
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = form.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && QString(label->text()).replace(QChar(0x202F), u' ').contains(part);
        });
    }
};

}  // namespace

TEST_CASE("the form begins in three hours here, one hour late at most")
{
    Form f;
    CHECK(f.form.schedule() == Schedule{WallTime{{2026, 3, 2}, {12, 0}, "UTC"}, false, 1h});
    CHECK(f.form.check());
    CHECK(f.says(QStringLiteral("Monday 2 March, 12:00")));
}

TEST_CASE("what is put into the form comes out of it")
{
    Form f;
    const Schedule schedule{WallTime{{2026, 7, 14}, {16, 45}, "America/New_York"}, true, 4h};
    f.form.setSchedule(schedule);
    CHECK(f.form.schedule() == schedule);
    CHECK(f.says(QStringLiteral("in New York")));
    const Schedule odd{WallTime{{2026, 7, 14}, {16, 45}, "Asia/Tokyo"}, false, 7min};
    f.form.setSchedule(odd);
    CHECK(f.form.schedule() == odd);
}

TEST_CASE("a moment that has passed is refused with a sentence")
{
    Form f;
    f.form.setSchedule(Schedule{WallTime{{2026, 3, 2}, {8, 59}, "UTC"}});
    CHECK_FALSE(f.form.check());
    CHECK(f.says(QStringLiteral("has passed")));
    f.when.setTime({9, 1});
    CHECK(f.form.check());
    CHECK_FALSE(f.says(QStringLiteral("has passed")));
}

TEST_CASE("a moment that passes while the form is open is refused when it is finished")
{
    Form f;
    f.form.setSchedule(Schedule{WallTime{{2026, 3, 2}, {9, 5}, "UTC"}});
    REQUIRE(f.form.check());
    f.clock.advance(5min);
    CHECK_FALSE(f.form.check());
    CHECK(f.says(QStringLiteral("has passed")));
}

TEST_CASE("a zone that is typed and does not exist is refused, a listed one is taken")
{
    Form f;
    QComboBox& zone = f.box("Time zone");
    zone.setEditText(QStringLiteral("Atlantis"));
    CHECK_FALSE(f.form.check());
    CHECK(f.says(QStringLiteral("no time zone of that name")));
    zone.setCurrentIndex(zone.findData(QByteArrayLiteral("Europe/Berlin")));
    CHECK(f.form.check());
    CHECK(f.form.schedule().when.zone == "Europe/Berlin");
}

TEST_CASE("the form says what the clocks do that night")
{
    Form f;
    f.form.setSchedule(Schedule{WallTime{{2026, 3, 29}, {2, 30}, "Europe/Berlin"}});
    CHECK(f.says(QStringLiteral("there is no 2:30")));
}

TEST_CASE("a preset fills the fields and says so, and every change is told once")
{
    Form f;
    f.changes = 0;
    for (QPushButton* button : f.form.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Saturday"))) QTest::mouseClick(button, Qt::LeftButton);
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 7}, {10, 0}, "UTC"});
    CHECK(f.presets == 1);
    CHECK(f.changes == 1);
    for (QCheckBox* each : f.form.findChildren<QCheckBox*>())
        if (each->isVisible()) each->setChecked(true);
    CHECK(f.changes == 2);
    CHECK(f.form.schedule().cancelOnReply);
}

TEST_CASE("every field of the form can be found by its name")
{
    Form f;
    for (const char* caption : {"Time zone", "If this PC is off"}) CHECK(f.box(caption).count() > 3);
    int named = 0;
    for (const QLabel* label : f.form.findChildren<QLabel*>()) named += label->buddy() ? 1 : 0;
    CHECK(named == 3);
}

TEST_CASE("a typed time fills the field, what is none keeps it and is said beside it, and a change of the field ends it")
{
    Form f;
    f.type("next tuesday 3pm");
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 10}, {15, 0}, "UTC"});
    CHECK(f.form.problem().isEmpty());
    f.type("in 2 hours");
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 2}, {11, 0}, "UTC"});
    f.type("30 february");
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 2}, {12, 0}, "UTC"});
    CHECK_FALSE(f.form.check());
    CHECK(f.says(QStringLiteral("no such day or time")));
    CHECK_FALSE(f.says(QStringLiteral("Leaves")));
    CHECK(f.typed.text() == u"30 february");
    f.when.setTime({16, 30});
    CHECK(f.typed.text().isEmpty());
    CHECK(f.form.check());
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 2}, {16, 30}, "UTC"});
    f.type("soonish");
    CHECK_FALSE(f.form.check());
    QTest::mouseClick(f.preset(QStringLiteral("Tomorrow")), Qt::LeftButton);
    CHECK(f.typed.text().isEmpty());
    CHECK(f.form.check());
}

TEST_CASE("a typed time is by the clocks that are chosen, and is read again when others are")
{
    Form f("America/New_York");
    f.type("tomorrow 9:00");
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 3}, {9, 0}, "America/New_York"});
    QComboBox& zone = f.box("Time zone");
    zone.setCurrentIndex(zone.findData(QByteArrayLiteral("Asia/Tokyo")));
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 3}, {9, 0}, "Asia/Tokyo"});
}

TEST_CASE("their clocks and ours: the moment stays, the presets are by those that are chosen, and both are said")
{
    Form f("America/New_York");
    REQUIRE(f.form.hasTheirClocks());
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 3}, {8, 0}, "America/New_York"});
    CHECK(f.says(QStringLiteral("Tuesday 3 March, 8:00 AM for them, 1:00 PM for you")));
    auto* switched = f.form.findChildren<QCheckBox*>().first();
    CHECK(switched->text().contains(QStringLiteral("New York")));
    QTest::mouseClick(switched, Qt::LeftButton, {}, QPoint(8, switched->height() / 2));
    CHECK_FALSE(f.form.hasTheirClocks());
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 3}, {13, 0}, "UTC"});
    CHECK(f.says(QStringLiteral("Tuesday 3 March, 8:00 AM for them, 1:00 PM for you")));
    QTest::mouseClick(f.preset(QStringLiteral("Saturday")), Qt::LeftButton);
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 7}, {10, 0}, "UTC"});
    CHECK(f.says(QStringLiteral("In New York it is 5:00 AM then")));
    f.form.setTheirClocks(true);
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 7}, {5, 0}, "America/New_York"});
    QTest::mouseClick(f.preset(QStringLiteral("Saturday")), Qt::LeftButton);
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 7}, {10, 0}, "America/New_York"});
    CHECK_FALSE(f.says(QStringLiteral("In New York it is")));
}

TEST_CASE("who lives by the same clocks is not told apart")
{
    Form f("Africa/Abidjan");
    CHECK_FALSE(f.form.isTheirsKnown());
    CHECK_FALSE(f.form.findChildren<QCheckBox*>().first()->isVisible());
    CHECK_FALSE(f.says(QStringLiteral("for them")));
}

TEST_CASE("the month opens by the keyboard with the person's today, and a day of it is taken")
{
    Form f;
    QTest::keyClick(&f.when, Qt::Key_F4);
    CHECK(f.when.calendarWidget()->isVisible());
    f.when.calendarWidget()->setSelectedDate({2026, 3, 20});
    Q_EMIT f.when.calendarWidget()->activated({2026, 3, 20});
    CHECK(f.form.schedule().when == WallTime{{2026, 3, 20}, {12, 0}, "UTC"});
}
