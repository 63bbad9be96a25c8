// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduleForm.h"

#include "ManualClock.h"
#include "catch.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// The form on Monday, 2 March 2026, 09:00 UTC, where the tests' computer is at UTC.
struct Form {
    ManualClock clock;
    Theme theme{*qApp, Appearance::Light};
    ScheduleForm form{theme, clock, {}};
    int changes = 0;
    int presets = 0;

    Form()
    {
        QObject::connect(&form, &ScheduleForm::changed, [this] { ++changes; });
        QObject::connect(&form, &ScheduleForm::presetChosen, [this] { ++presets; });
        form.show();
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
    CHECK(f.says(QStringLiteral("Today, 12:00")));
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
    f.form.findChild<QTimeEdit*>()->setTime({9, 1});
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
    f.form.findChild<QCheckBox*>()->setChecked(true);
    CHECK(f.changes == 2);
    CHECK(f.form.schedule().cancelOnReply);
}

TEST_CASE("every field of the form can be found by its name")
{
    Form f;
    for (const char* caption : {"Time zone", "If this computer is off"}) CHECK(f.box(caption).count() > 3);
    int named = 0;
    for (const QLabel* label : f.form.findChildren<QLabel*>()) named += label->buddy() ? 1 : 0;
    CHECK(named == 4);
}
