// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Chat.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/JumpButton.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace uinbox::test {

/// A conversation on the screen: the real view over the real model and database, 800 x 600. Main thread.
struct Screen : Chat {
    ui::Theme theme{*qApp, ui::Appearance::Light};
    ui::ConversationModel model{Timeline(*database), *database};
    ui::ConversationView view{model, theme, clock};
    QSignalSpy opened{&model, &ui::ConversationModel::opened};
    QSignalSpy endSeen{&view, &ui::ConversationView::endSeen};
    QSignalSpy actions{&view, &ui::ConversationView::actionRequested};
    QSignalSpy links{&view, &ui::ConversationView::linkOpened};

    Screen()
    {
        view.resize(800, 600);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    /// Opens the conversation and waits for the pages that are loaded ahead.
    void open(int unread = 0)
    {
        hearAll();
        const auto before = opened.count();
        model.open(threadId, unread);
        REQUIRE(waitFor([&] { return opened.count() > before; }));
        settle();
    }
    void settle()
    {
        REQUIRE(waitFor([&] { return !model.hasOlder() || -top(0) >= 3 * height(); }));
    }

    [[nodiscard]] int height() const { return view.viewport()->height(); }
    [[nodiscard]] int last() const { return model.rowCount() - 1; }
    [[nodiscard]] int top(int row) const { return view.rowRect(row).top(); }
    /// The pixel below the row.
    [[nodiscard]] int below(int row) const { return view.rowRect(row).bottom() + 1; }
    [[nodiscard]] int firstVisible() const { return view.rowAt({10, 0}); }
    [[nodiscard]] QScrollBar& bar() const { return *view.verticalScrollBar(); }
    [[nodiscard]] ui::JumpButton& jump() const { return *view.findChild<ui::JumpButton*>(); }

    /// Which messages are seen, and where.
    [[nodiscard]] std::map<MessageId, int> places() const
    {
        std::map<MessageId, int> seen;
        for (int row = qMax(0, firstVisible()); row < model.rowCount() && top(row) < height(); ++row)
            seen[model.message(row).id] = top(row);
        return seen;
    }
    /// The same, but for the first one, of which only a part may be seen.
    [[nodiscard]] std::map<MessageId, int> placesBelowFirst() const
    {
        auto seen = places();
        if (!seen.empty()) seen.erase(model.message(firstVisible()).id);
        return seen;
    }

    /// Where in a row the pointer becomes a hand, in the view's pixels.
    [[nodiscard]] std::vector<QPoint> activePoints(int row)
    {
        std::vector<QPoint> points;
        const QRect area = view.rowRect(row);
        for (int y = area.top(); y <= area.bottom(); y += 4)
            for (int x = area.left(); x <= area.right(); x += 4) {
                QMouseEvent move(QEvent::MouseMove, QPointF(x, y), view.viewport()->mapToGlobal(QPointF(x, y)), Qt::NoButton,
                                 Qt::NoButton, Qt::NoModifier);
                QCoreApplication::sendEvent(view.viewport(), &move);
                if (view.viewport()->cursor().shape() == Qt::PointingHandCursor) points.emplace_back(x, y);
            }
        return points;
    }
    void click(QPoint point) { QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, point); }
};

}  // namespace uinbox::test
