// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What moves the conversation view, and what goes with it: the scroll bar, the pages ahead, the button back to the end; and what it is told.
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/JumpButton.h"
#include "conversation/PictureCache.h"
#include "theme/Theme.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

namespace uinbox::ui {

namespace {

constexpr int kUnreadMargin = 12;

}  // namespace

void ConversationView::syncScrollBar()
{
    const QScopedValueRollback syncing(m_syncing, true);
    verticalScrollBar()->setRange(0, qMax(0, m_heights.total() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setValue(qMax(0, m_top));
    verticalScrollBar()->setVisible(verticalScrollBar()->maximum() > 0);
}

void ConversationView::scrollContentsBy(int, int)
{
    if (!m_syncing) moveBy(verticalScrollBar()->value() - m_top);
}

void ConversationView::moveBy(int delta)
{
    m_floating.start();
    const bool wasAtEnd = isAtEnd();
    scrollBy(delta);
    if (!wasAtEnd && isAtEnd()) Q_EMIT endSeen();
}

void ConversationView::wheelEvent(QWheelEvent* event)
{
    if (event->pixelDelta().isNull()) return QAbstractScrollArea::wheelEvent(event);
    moveBy(-event->pixelDelta().y());
    event->accept();
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

void ConversationView::showRow(int row)
{
    (void)bubble(row);
    const QRect now = rowRect(row);
    if (now.top() >= 0 && now.bottom() <= viewport()->height()) return;
    // Rows that come into view are measured, which moves what is below them: again, until it stays.
    for (int round = 0; round < 4; ++round) {
        const int room = qMax(0, viewport()->height() - m_heights.height(row)) / 3;
        const int wanted = clampedTop(m_heights.top(row) - room);
        if (round > 0 && wanted == m_top) break;
        scrollToTop(wanted);
    }
}

void ConversationView::showOff(EntryId entry)
{
    const int row = m_model.rowOf(entry);
    if (row < 0) return;
    m_marks.shownOff = entry;
    m_marks.showing.start();
    showRow(row);
    viewport()->update();
}

void ConversationView::setFind(const QString& words, std::optional<EntryId> found)
{
    m_marks.words = words;
    m_marks.found = found;
    if (const int row = found ? m_model.rowOf(*found) : -1; row >= 0) showRow(row);
    viewport()->update();
}

void ConversationView::showFirstUnread()
{
    const int row = m_model.firstUnread() ? m_model.rowOf(*m_model.firstUnread()) : -1;
    if (row < 0) return showEnd();
    measureFromEnd();
    int below = 0;
    for (int r = row; r < m_heights.count() && below <= viewport()->height(); ++r) {
        (void)bubble(r);
        below += m_heights.height(r);
    }
    if (below <= viewport()->height() - kUnreadMargin) return showEnd();
    scrollToTop(m_heights.top(row) - kUnreadMargin);
}

void ConversationView::setPictures(PictureCache* pictures)
{
    m_around.pictures = pictures;
    connect(pictures, &PictureCache::loaded, viewport(), QOverload<>::of(&QWidget::update));
    connect(pictures, &PictureCache::faultFound, this, &ConversationView::relayout);
    relayout();
}

void ConversationView::setWaitingFor(const WaitingReasons& reasons)
{
    if (reasons == m_around.waitingFor) return;
    m_around.waitingFor = reasons;
    relayout();
}

void ConversationView::setNames(const QString& person, const QStringList& people)
{
    m_around.person = person;
    if (people == m_around.people) return;
    m_around.people = people;
    relayout();
}

}  // namespace uinbox::ui
