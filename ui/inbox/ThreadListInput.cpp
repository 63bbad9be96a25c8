// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the mouse do in the list of conversations.

#include "inbox/ListEnds.h"
#include "inbox/ThreadListView.h"
#include "inbox/WholeSelection.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace uinbox::ui {

namespace {

bool extends(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
}

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

}  // namespace

void ThreadListView::focusInEvent(QFocusEvent* event)
{
    // Come by F6 or another key, it is to be seen where the keyboard is, as after Tab.
    const bool isByKey = event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::TabFocusReason ||
                         event->reason() == Qt::BacktabFocusReason;
    if (isByKey) window()->setAttribute(Qt::WA_KeyboardFocusChange);
    if (currentIndex().isValid()) return QListView::focusInEvent(event);
    // Qt would make the first row the current one: that the focus came is no wish to open it.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ThreadListView::keyPressEvent(QKeyEvent* event)
{
    // Held for a command: the selection it is about stays what it is.
    if (isModifier(event->key())) return QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape && m_isSelecting) return stopSelecting();
    if (m_ends->go(*event)) return;
    m_ends->callOff();
    const QScopedValueRollback quiet(m_quiet, m_quiet || extends(event->modifiers()));
    if (!extends(event->modifiers())) m_isSelecting = false;
    if (!(event->modifiers() & Qt::ControlModifier)) m_whole->forget();
    QListView::keyPressEvent(event);
    selectOn(*event);
    tellSelecting();
}

/// Shift+End and Shift+Home mean the end of the list, not that of what is loaded.
void ThreadListView::selectOn(const QKeyEvent& event)
{
    if (!(event.modifiers() & Qt::ShiftModifier)) return;
    const bool isDown = event.key() == Qt::Key_End && m_model.hasMore();
    const bool isUp = event.key() == Qt::Key_Home && m_model.hasEarlier();
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    if ((!isDown && !isUp) || rows.isEmpty()) return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    m_isSelecting = true;
    using End = WholeSelection::Part::End;
    m_whole->start({m_model.thread((isDown ? first : last)->row()).id, isDown ? End::Below : End::Above});
}

void ThreadListView::mousePressEvent(QMouseEvent* event)
{
    m_ends->callOff();
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::RightButton) {
        // The menu is about what it was opened on: the selection where that belongs to it.
        if (!index.isValid() || (m_isSelecting && selectionModel()->isSelected(index))) return;
        const QScopedValueRollback quiet(m_quiet, true);
        m_whole->forget();
        m_isSelecting = m_model.thread(index.row()).id != m_open;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        return tellSelecting();
    }
    if (index.isValid() && event->button() == Qt::LeftButton && !extends(event->modifiers()) &&
        checkBoxRect(index).contains(event->pos()))
        return toggle(index);
    const QScopedValueRollback quiet(m_quiet, extends(event->modifiers()));
    m_isSelecting = extends(event->modifiers());
    if (!(event->modifiers() & Qt::ControlModifier)) m_whole->forget();
    QListView::mousePressEvent(event);
    tellSelecting();
    if (!m_isSelecting && index.isValid() && m_model.thread(index.row()).id != m_open) currentChanged(index, index);
}

void ThreadListView::mouseMoveEvent(QMouseEvent* event)
{
    // Dragging selects nothing: people shake.
    if (event->buttons() == Qt::NoButton) QListView::mouseMoveEvent(event);
}

void ThreadListView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isCheck = index.isValid() && checkBoxRect(index).contains(event->pos());
    // What only selected is no click that opens.
    if (isCheck || extends(event->modifiers()) || event->button() != Qt::LeftButton) return setState(NoState);
    const QScopedValueRollback quiet(m_quiet, true);
    QListView::mouseReleaseEvent(event);
}

void ThreadListView::resizeEvent(QResizeEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    const bool wasAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    const QModelIndex current = currentIndex();
    const QRect row = visualRect(current);
    const bool wasSeen = current.isValid() && row.top() >= 0 && row.bottom() < event->oldSize().height();
    QListView::resizeEvent(event);
    // Something below makes the list lower for a while: what is worked with stays in sight.
    if (event->size().height() >= event->oldSize().height()) return;
    if (wasAtEnd)
        bar.setValue(bar.maximum());
    else if (wasSeen)
        scrollTo(current);
}

void ThreadListView::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.tokens().panel);
    QListView::paintEvent(event);
}

}  // namespace uinbox::ui
