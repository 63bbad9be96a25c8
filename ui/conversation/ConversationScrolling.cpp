// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What moves the conversation view, and what goes with it: the scroll bar, the pages ahead, the button back to the end.
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/JumpButton.h"
#include "theme/Theme.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

namespace uinbox::ui {

namespace {

constexpr int kPreloadScreens = 3;

}  // namespace

void ConversationView::syncScrollBar()
{
    const QScopedValueRollback syncing(m_syncing, true);
    verticalScrollBar()->setRange(0, qMax(0, m_heights.total() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setValue(qMax(0, m_top));
}

void ConversationView::scrollContentsBy(int, int)
{
    if (!m_syncing) moveBy(verticalScrollBar()->value() - m_top);
}

void ConversationView::moveBy(int delta)
{
    showFloatingDay();
    const bool wasAtEnd = isAtEnd();
    scrollBy(delta);
    if (!wasAtEnd && isAtEnd()) Q_EMIT endSeen();
}

void ConversationView::moveToTop()
{
    showFloatingDay();
    scrollToTop(0);
}

void ConversationView::wheelEvent(QWheelEvent* event)
{
    if (event->pixelDelta().isNull()) return QAbstractScrollArea::wheelEvent(event);
    moveBy(-event->pixelDelta().y());
    event->accept();
}

void ConversationView::showFloatingDay()
{
    m_floating.start();
}

void ConversationView::preload()
{
    const int ahead = kPreloadScreens * viewport()->height();
    if (m_top < ahead) m_model.fetchOlder();
    if (m_heights.total() - (m_top + viewport()->height()) < ahead) m_model.fetchNewer();
}

void ConversationView::jumpToLatest()
{
    if (m_model.hasNewer()) return m_model.openLatest();
    showEnd();
    Q_EMIT endSeen();
}

void ConversationView::updateOverlay()
{
    const bool atEnd = isAtEnd() || m_model.rowCount() == 0;
    if (atEnd) m_unseen = 0;
    m_jump->setVisible(!atEnd);
    if (atEnd) return;
    m_jump->setCount(m_unseen);
    const QRect area = viewport()->geometry();
    const int x = layoutDirection() == Qt::LeftToRight ? area.right() - m_jump->width() - space::kS : area.left() + space::kL;
    m_jump->move(x, area.bottom() - m_jump->height() - space::kM);
    m_jump->raise();
}

}  // namespace uinbox::ui
