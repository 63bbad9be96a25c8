// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SendButton.h"

#include "catch.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace uinbox::ui;

TEST_CASE("Return on a half of the Send button is that half's")
{
    const Theme theme(*qApp, Appearance::Light);
    SendButton button(theme);
    button.setSendable(true, {});
    button.show();
    REQUIRE(QTest::qWaitForWindowActive(&button));
    const QSignalSpy now(&button, &SendButton::clicked);
    const QSignalSpy later(&button, &SendButton::laterClicked);
    button.later().setFocus();
    QTest::keyClick(&button.later(), Qt::Key_Return);
    CHECK(later.count() == 1);
    CHECK(now.count() == 0);
    button.now().setFocus();
    QTest::keyClick(&button.now(), Qt::Key_Return);
    CHECK(later.count() == 1);
    CHECK(now.count() == 1);
}
