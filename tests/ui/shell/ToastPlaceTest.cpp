// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Window.h"

#include "common/ToastArea.h"
#include "composer/Composer.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "shell/Panes.h"

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
