// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Window.h"

#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/ThreadListView.h"
#include "shell/Panes.h"

#include <QAbstractScrollArea>
#include <QStackedWidget>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// A conversation that is longer than the window, and something that was done.
struct Told : Window {
    Told(QSize size, double textScale)
    {
        for (int i = 0; i < 20; ++i) (void)inbound(QStringLiteral("Message number %1").arg(i));
        start();
        theme.setTextScale(textScale);
        window->resize(size);
        window->openRow(0);
        window->panes().showContent();
        REQUIRE(waitFor([&] { return pane().thread() == threadId && pane().view().model().rowCount() > 0; }));
        pane().view().jumpToLatest();
        REQUIRE(waitFor([&] { return pane().view().isAtEnd(); }));
        // The pointer over a toast would keep it.
        QTest::mouseMove(window.get(), QPoint(1, 1));
        undo.push({QStringLiteral("3 conversations archived"), [] {}});
        REQUIRE(waitFor([&] { return window->toasts().isVisible(); }));
    }
    [[nodiscard]] ConversationPane& pane() { return window->pane(); }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const { return {widget.mapTo(window.get(), QPoint(0, 0)), widget.size()}; }
    /// The newest message is in sight as a whole, and nothing is over it.
    [[nodiscard]] bool isNewestRead()
    {
        const ConversationView& view = pane().view();
        const QRect newest = view.rowRect(view.model().rowCount() - 1).translated(placeOf(*view.viewport()).topLeft());
        return placeOf(*view.viewport()).contains(QRect(newest.left(), newest.bottom() - 8, 1, 1)) &&
               (window->toasts().isHidden() || !newest.intersects(placeOf(window->toasts())));
    }
};

}  // namespace

TEST_CASE("a toast stands over nothing of the conversation, and its newest message stays in sight, in every window")
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(1000, 600), QSize(720, 640), QSize(480, 420));
    const double textScale = GENERATE(1.0, 1.5);
    CAPTURE(size.width(), size.height(), textScale);
    Told told(size, textScale);
    CHECK(waitFor([&] { return !told.placeOf(told.window->toasts()).intersects(told.placeOf(told.pane().view())); }));
    CHECK(waitFor([&] { return told.isNewestRead(); }));
    CHECK(waitFor([&] { return !told.placeOf(told.window->toasts()).intersects(told.placeOf(told.pane().composer())); }));
}

TEST_CASE("the room a toast took from a conversation is given back when it goes")
{
    Told told(QSize(480, 640), 1.0);
    REQUIRE(waitFor([&] {
        const QRect toasts = told.placeOf(told.window->toasts());
        return !toasts.intersects(told.placeOf(told.pane().view())) && !toasts.intersects(told.placeOf(told.pane().composer()));
    }));
    const int before = told.pane().view().height();
    told.window->toasts().advance(std::chrono::seconds(20));
    CHECK(waitFor([&] { return told.pane().view().height() > before; }));
    CHECK(waitFor([&] { return told.isNewestRead(); }));
}

TEST_CASE("the list makes room for a toast: its last row is in sight as a whole, and the room is given back")
{
    const double textScale = GENERATE(1.0, 1.5);
    Window told;
    for (int i = 0; i < 30; ++i) {
        const auto number = QStringLiteral("+1415555%1").arg(3000 + i);
        REQUIRE(told.database.write([&](db::WriteScope& scope) -> Result<> {
            told.clock.advance(std::chrono::minutes(1));
            UINBOX_ASSIGN(const auto whom, ContactService::findOrCreate(scope, AddressKind::Phone, number, {}, told.clock.now()));
            UINBOX_ASSIGN(const ThreadId thread, ThreadWrites(scope, told.clock.now()).threadOf(whom.contactId));
            Message message;
            message.id = MessageId::generate(told.clock.now());
            message.threadId = thread;
            message.contactId = whom.contactId;
            message.createdAt = told.clock.now();
            message.content = QStringLiteral("hello");
            message.fromAddress = number;
            return ThreadWrites(scope, told.clock.now()).add(message);
        }));
    }
    told.start();
    told.theme.setTextScale(textScale);
    told.window->resize(1280, 800);
    auto& list = *told.window->findChild<ThreadListView*>();
    REQUIRE(waitFor([&] { return list.model()->rowCount() == 31; }));
    const auto lastRow = [&] {
        const QRect row = list.visualRect(list.model()->index(list.model()->rowCount() - 1, 0));
        return QRect(list.viewport()->mapTo(told.window.get(), row.topLeft()), row.size());
    };
    const auto inSight = [&](const QRect& row) {
        return QRect(list.viewport()->mapTo(told.window.get(), QPoint(0, 0)), list.viewport()->size()).contains(row);
    };
    REQUIRE(waitFor([&] {
        list.scrollToBottom();
        return inSight(lastRow());
    }));
    const int before = list.height();
    QTest::mouseMove(told.window.get(), QPoint(1, 1));
    told.undo.push({QStringLiteral("3 conversations archived"), [] {}});
    ToastArea& toasts = told.window->toasts();
    REQUIRE(waitFor([&] { return toasts.isVisible(); }));
    CHECK(waitFor([&] { return inSight(lastRow()) && !toasts.geometry().intersects(lastRow()); }));
    toasts.advance(std::chrono::seconds(20));
    CHECK(waitFor([&] { return list.height() == before; }));
}

TEST_CASE("on the other pages nothing is below a toast either")
{
    const auto page = GENERATE(Qt::Key_2, Qt::Key_3, Qt::Key_4);
    Told told(QSize(1000, 640), 1.0);
    QTest::keyClick(told.window.get(), page, Qt::ControlModifier);
    ToastArea& toasts = told.window->toasts();
    CHECK(waitFor([&] {
        const auto parts = told.window->findChildren<QAbstractScrollArea*>();
        return toasts.isVisible() && std::none_of(parts.begin(), parts.end(), [&](const QAbstractScrollArea* part) {
                   return part->isVisible() && toasts.geometry().intersects(told.placeOf(*part));
               });
    }));
    toasts.advance(std::chrono::seconds(20));
    QWidget* shown = told.window->findChild<QStackedWidget*>()->currentWidget();
    CHECK(waitFor([&] { return shown->contentsMargins().isNull(); }));
}
