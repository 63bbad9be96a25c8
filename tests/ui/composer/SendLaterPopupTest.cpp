// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SendLaterPopup.h"

#include "ManualClock.h"
#include "Waiting.h"
#include "catch.h"
#include "common/Preferences.h"
#include "common/TimePhraseField.h"
#include "schedule/ScheduleForm.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Later {
    Theme theme{*qApp, Appearance::Light};
    ManualClock clock;
    Preferences preferences;
    QWidget button;
    QPointer<SendLaterPopup> popup;
    std::optional<Schedule> chosen;

    void open(const QByteArray& zone = {}, std::optional<Timestamp> freeUntil = {})
    {
        if (popup) delete popup;
        button.show();
        popup = new SendLaterPopup(theme, clock, {QStringLiteral("Maria"), zone, freeUntil}, preferences);
        QObject::connect(popup, &SendLaterPopup::chosen, &button, [this](const Schedule& schedule) { chosen = schedule; });
        popup->popUp(button);
        REQUIRE(QTest::qWaitForWindowExposed(popup));
    }
    ~Later() { delete popup; }
    [[nodiscard]] QPushButton* ok() const
    {
        for (QPushButton* each : popup->findChildren<QPushButton*>())
            if (each->text() == u"Schedule") return each;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& part) const
    {
        const auto labels = popup->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    }
};

}  // namespace

TEST_CASE("later begins in three hours while that is by day, and Enter takes it")
{
    Later later;
    later.open();
    QTest::keyClick(later.popup, Qt::Key_Return);
    REQUIRE(later.chosen);
    CHECK(later.chosen->when == WallTime{QDate(2026, 3, 2), QTime(12, 0), localTimeZone()});
    CHECK_FALSE(later.chosen->cancelOnReply);
    CHECK(later.chosen->lateLimit == std::chrono::hours(1));
}

TEST_CASE("for somebody who lives elsewhere later is by their clock, which is told")
{
    Later later;
    later.open("America/New_York");
    CHECK(later.says(QStringLiteral("Maria is in New York, where it is 4:00 AM now.")));
    CHECK(later.says(QStringLiteral("8:00 AM for them, 1:00 PM for you")));
    later.ok()->click();
    REQUIRE(later.chosen);
    CHECK(later.chosen->when == WallTime{QDate(2026, 3, 3), QTime(8, 0), "America/New_York"});
    later.open("America/New_York");
    for (QPushButton* preset : later.popup->findChildren<QPushButton*>())
        if (preset->text().startsWith(QStringLiteral("Saturday"))) preset->click();
    CHECK(later.popup->form().schedule().when == WallTime{QDate(2026, 3, 7), QTime(10, 0), "America/New_York"});
}

TEST_CASE("whose clocks are meant is remembered, and the first moment offered is by day for them whichever it is")
{
    Later later;
    later.open("America/New_York");
    CHECK(later.popup->form().hasTheirClocks());
    later.popup->form().setTheirClocks(false);
    later.ok()->click();
    REQUIRE(later.chosen);
    CHECK(later.chosen->when == WallTime{QDate(2026, 3, 3), QTime(13, 0), localTimeZone()});
    later.open("America/New_York");
    CHECK_FALSE(later.popup->form().hasTheirClocks());
    CHECK(later.says(QStringLiteral("8:00 AM for them, 1:00 PM for you")));
    // Who has no other clocks changes nothing of it.
    later.open();
    later.ok()->click();
    later.open("America/New_York");
    CHECK_FALSE(later.popup->form().hasTheirClocks());
}

TEST_CASE("a typed time that is not understood schedules nothing")
{
    Later later;
    later.open();
    auto* typed = later.popup->form().findChild<TimePhraseField*>();
    QTest::keyClicks(&typed->line(), QStringLiteral("soonish"));
    CHECK_FALSE(later.ok()->isEnabled());
    QTest::keyClick(&typed->line(), Qt::Key_Return);
    CHECK_FALSE(later.chosen);
    CHECK(later.popup->isVisible());
    typed->line().selectAll();
    QTest::keyClicks(&typed->line(), QStringLiteral("fri 10am"));
    QTest::keyClick(&typed->line(), Qt::Key_Return);
    REQUIRE(later.chosen);
    CHECK(later.chosen->when == WallTime{QDate(2026, 3, 6), QTime(10, 0), localTimeZone()});
}

TEST_CASE("an unknown zone of a person is our own")
{
    Later later;
    later.open("Nowhere/Land");
    CHECK_FALSE(later.says(QStringLiteral("Maria")));
    later.ok()->click();
    REQUIRE(later.chosen);
    CHECK(later.chosen->when.zone == localTimeZone());
}

TEST_CASE("what was chosen for replies and for a computer that is off is chosen again")
{
    Later later;
    later.open();
    Schedule schedule = later.popup->form().schedule();
    schedule.cancelOnReply = true;
    schedule.lateLimit = std::chrono::hours(4);
    later.popup->form().setSchedule(schedule);
    later.ok()->click();
    later.open();
    CHECK(later.popup->form().schedule().cancelOnReply);
    CHECK(later.popup->form().schedule().lateLimit == std::chrono::hours(4));
}

TEST_CASE("a moment that has passed is refused within the popup, with a sentence")
{
    Later later;
    later.open();
    Schedule schedule = later.popup->form().schedule();
    schedule.when = WallTime{QDate(2026, 3, 2), QTime(9, 10), "UTC"};
    later.popup->form().setSchedule(schedule);
    CHECK(later.ok()->isEnabled());
    // Time goes on while it is open.
    later.clock.advance(std::chrono::minutes(20));
    later.ok()->click();
    CHECK_FALSE(later.chosen);
    CHECK(later.popup->isVisible());
    CHECK_FALSE(later.ok()->isEnabled());
    CHECK(later.says(QStringLiteral("That moment has passed. Choose a later one.")));
}

TEST_CASE("what the popup says makes it grow upwards, and it shrinks again")
{
    Later later;
    later.button.move(400, 700);
    later.open();
    const QRect before = later.popup->geometry();
    Schedule schedule = later.popup->form().schedule();
    const Schedule usual = schedule;
    schedule.when = WallTime{QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin"};
    later.popup->form().setSchedule(schedule);
    REQUIRE(waitFor([&] { return later.popup->height() > before.height(); }));
    CHECK(later.popup->geometry().bottom() == before.bottom());
    CHECK(later.popup->rect().contains(later.ok()->geometry().translated(later.ok()->parentWidget()->pos())));
    later.popup->form().setSchedule(usual);
    CHECK(waitFor([&] { return later.popup->geometry() == before; }));
    schedule.when = WallTime{QDate(2026, 3, 1), QTime(9, 0), "UTC"};
    later.popup->form().setSchedule(schedule);
    QCoreApplication::processEvents();
    CHECK(later.popup->geometry().bottom() == before.bottom());
    CHECK(later.popup->width() == before.width());
}

TEST_CASE("a time that the clocks jump over says when it leaves instead")
{
    Later later;
    later.open();
    Schedule schedule = later.popup->form().schedule();
    schedule.when = WallTime{QDate(2026, 3, 29), QTime(2, 30), "Europe/Berlin"};
    later.popup->form().setSchedule(schedule);
    CHECK(later.says(QStringLiteral("there is no 2:30 AM: it leaves at 3:30 AM")));
    CHECK(later.ok()->isEnabled());
}

TEST_CASE("Escape closes the popup and schedules nothing")
{
    Later later;
    later.open();
    QSignalSpy rejected(later.popup, &QDialog::rejected);
    QTest::keyClick(later.popup, Qt::Key_Escape);
    CHECK(rejected.count() == 1);
    CHECK_FALSE(later.chosen);
}

TEST_CASE("a moment after WhatsApp's window is taken with a word of warning, one before it without")
{
    Later later;
    later.open({}, later.clock.now() + std::chrono::hours(2));
    CHECK(later.says(QStringLiteral("The WhatsApp window closes: Today, 11:00")));
    CHECK(later.ok()->isEnabled());
    later.open({}, later.clock.now() + std::chrono::hours(20));
    CHECK_FALSE(later.says(QStringLiteral("WhatsApp window closes")));
    later.open();
    CHECK_FALSE(later.says(QStringLiteral("WhatsApp window closes")));
}
