// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TimePhraseField.h"

#include "ManualClock.h"
#include "catch.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// On Monday, 2 March 2026, 09:00 UTC.
struct Typing {
    ManualClock clock;
    Theme theme{*qApp, Appearance::Light};
    TimePhraseField field;
    int typed = 0;

    explicit Typing(TimePhraseSays says = TimePhraseSays::Everything) : field(theme, clock, "UTC", says)
    {
        QObject::connect(&field, &TimePhraseField::typed, [this] { ++typed; });
        field.show();
    }
    QString type(const char* text)
    {
        field.line().selectAll();
        QTest::keyClicks(&field.line(), QString::fromLatin1(text));
        return said();
    }
    [[nodiscard]] QString said() const { return field.findChild<QLabel*>()->text().replace(QChar(0x202F), u' '); }
};

}  // namespace

TEST_CASE("a typed time says below what it means, and in words what is wrong with it")
{
    Typing typing;
    typing.field.setHint(QStringLiteral("Times are those of here."));
    CHECK(typing.said() == u"Times are those of here.");
    CHECK(typing.type("tomorrow 9:30") == u"Tuesday 3 March, 9:30 AM");
    CHECK(typing.field.problem().isEmpty());
    CHECK(typing.type("soonish").startsWith(QStringLiteral("Not understood.")));
    CHECK(typing.type("30 february").startsWith(QStringLiteral("There is no such day")));
    CHECK(typing.type("1.1.2020").startsWith(QStringLiteral("That is over already.")));
    CHECK(typing.type("yesterday 3pm").startsWith(QStringLiteral("That is over already.")));
    CHECK(typing.type("1.1.2050").startsWith(QStringLiteral("That is more than ten years away.")));
    CHECK(typing.field.line().accessibleDescription() == typing.said());
    CHECK(typing.field.line().text() == u"1.1.2050");
    CHECK(typing.typed > 10);
    typing.typed = 0;
    typing.field.clear();
    CHECK(typing.typed == 0);
    CHECK(typing.said() == u"Times are those of here.");
}

TEST_CASE("a time that passes while it stands there is over when it is asked for")
{
    Typing typing;
    typing.type("9:05 am");
    CHECK(typing.field.phrase().isValid());
    typing.clock.advance(std::chrono::hours(24 * 365));
    typing.field.line().setText(QStringLiteral("3.3.2026 9:05"));
    CHECK(typing.field.phrase().problem == TimePhraseProblem::InThePast);
}

TEST_CASE("where the meaning is said elsewhere only what is wrong stands below")
{
    Typing typing(TimePhraseSays::ProblemsOnly);
    const auto* label = typing.field.findChild<QLabel*>();
    CHECK_FALSE(label->isVisible());
    typing.type("friday");
    CHECK_FALSE(label->isVisible());
    typing.type("fridayy");
    CHECK(label->isVisible());
}
