// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/DayJump.h"

#include "../shell/Window.h"

#include "common/Calendar.h"
#include "common/TimeText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"

#include <QScrollBar>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

/// A conversation of ten days with 40 messages each, a day of rest after the fifth, open in the window.
struct Days : Window {
    std::map<QDate, MessageId> first;
    ConversationPane* pane = nullptr;

    Days()
    {
        for (int day = 0; day < 11; ++day) {
            for (int i = 0; i < 40 && day != 5; ++i) {
                const Message message = inbound(QStringLiteral("Day %1, message %2").arg(day).arg(i));
                first.emplace(localDay(message.createdAt), message.id);
                clock.advance(1min);
            }
            clock.advance(24h - (day == 5 ? 0min : 40min));
        }
        start();
        pane = &window->pane();
        window->openRow(0);
        REQUIRE(waitFor([&] { return pane->thread() == threadId && pane->isVisible() && view().model().rowCount() > 0; }));
    }
    [[nodiscard]] ConversationView& view() const { return pane->view(); }
    [[nodiscard]] bool isShown(MessageId id) const
    {
        const int row = view().model().rowOf(id);
        return row >= 0 && view().viewport()->rect().intersects(view().rowRect(row));
    }
};

}  // namespace

TEST_CASE("a day that is chosen in the calendar is shown from its first message, and the way back is there")
{
    Days days;
    const QDate third = std::next(days.first.begin(), 2)->first;
    REQUIRE_FALSE(days.isShown(days.first[third]));
    days.pane->days().choose();
    Calendar* calendar = days.pane->days().calendar();
    REQUIRE(calendar);
    const int read = days.view().model().rowOf(days.view().anchor()->entry);
    CHECK(calendar->selectedDate() == localDay(days.view().model().entry(read).createdAt()));
    REQUIRE(waitFor([&] { return calendar->minimumDate() == days.first.begin()->first; }));
    calendar->setSelectedDate(third);
    Q_EMIT calendar->activated(third);
    REQUIRE(waitFor([&] { return days.isShown(days.first[third]); }));
    CHECK_FALSE(days.pane->days().calendar());
    CHECK(days.view().focusedRow() == days.view().model().rowOf(days.first[third]));
    days.view().jumpToLatest();
    REQUIRE(waitFor([&] { return days.view().isAtEnd(); }));
}

TEST_CASE("of a day without messages the next is shown, and after the last the newest")
{
    Days days;
    auto sixth = std::next(days.first.begin(), 5);
    days.pane->days().goTo(sixth->first.addDays(-1));
    REQUIRE(waitFor([&] { return days.isShown(sixth->second); }));
    days.pane->days().goTo(days.first.rbegin()->first.addDays(30));
    REQUIRE(waitFor([&] { return days.view().isAtEnd(); }));
}

TEST_CASE("the floating day opens the calendar by a click")
{
    Days days;
    // It opens at the first unread one; what is before it comes a moment later.
    REQUIRE(waitFor([&] { return days.view().verticalScrollBar()->value() > 0; }));
    QTest::keyClick(&days.view(), Qt::Key_PageUp);
    (void)days.view().viewport()->grab();
    const QPoint pill(days.view().viewport()->width() / 2, 20);
    QTest::mouseClick(days.view().viewport(), Qt::LeftButton, Qt::NoModifier, pill);
    CHECK(days.pane->days().calendar());
}
