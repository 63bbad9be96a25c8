// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The database turns out to be damaged while the window is open.
#include "../health/FakeHealth.h"
#include "Window.h"
#include "health/HealthDialog.h"

#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

QPushButton* repairIn(const QWidget& where)
{
    for (QPushButton* each : where.findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == u"Repair…") return each;
    return nullptr;
}

}  // namespace

TEST_CASE("a damaged database is said across the window, and the button there and on the page of health leads to the rescue")
{
    FakeHealth health;
    Window fixture;
    fixture.health = &health;
    fixture.start();
    int rescues = 0;
    QObject::connect(fixture.window.get(), &MainWindow::rescueRequested, fixture.window.get(), [&rescues] { ++rescues; });
    CHECK_FALSE(repairIn(*fixture.window));
    health.become([](HealthFacts& facts) {
        facts.damage = Error{ErrorKind::Corrupt, QStringLiteral("malformed"), 11, std::chrono::seconds{0}};
    });
    REQUIRE(waitFor([&] { return repairIn(*fixture.window) != nullptr; }));
    QTest::mouseClick(repairIn(*fixture.window), Qt::LeftButton);
    CHECK(rescues == 1);
    fixture.window->showHealth();
    auto* page = fixture.window->findChild<HealthDialog*>();
    REQUIRE(page);
    REQUIRE(waitFor([&] { return repairIn(*page) != nullptr; }));
    QTest::mouseClick(repairIn(*page), Qt::LeftButton);
    CHECK(rescues == 2);
    // Nothing is closed before somebody has heard of it.
    CHECK(fixture.window->isVisible());
}
