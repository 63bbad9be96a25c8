// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadListView.h"

#include "inbox/ThreadDelegate.h"
#include "inbox/ThreadListModel.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QScopedValueRollback>

namespace uinbox::ui {

ThreadListView::ThreadListView(ThreadListModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent), m_model(model), m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new ThreadDelegate(theme, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Conversations"));
    // Whoever answers from further down sees where the conversation went.
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] {
        if (currentIndex().isValid() && m_model.thread(currentIndex().row()).id == m_selected) scrollTo(currentIndex());
    });
    // The model resets when it is read anew: the selection comes back to the same person.
    connect(&model, &ThreadListModel::loaded, this, [this] {
        if (!m_selected.isNull() && !currentIndex().isValid()) select(m_selected);
    });
}

void ThreadListView::select(ThreadId thread)
{
    m_selected = thread;
    const int row = m_model.rowOf(thread);
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void ThreadListView::go(int step, Among among)
{
    const int count = m_model.rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() + step : (step > 0 ? 0 : count - 1);
    while (row >= 0 && row < count && among == Among::Unread && m_model.thread(row).unread == 0) row += step;
    if (row >= 0 && row < count) setCurrentIndex(m_model.index(row));
}

void ThreadListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid()) return;
    const ThreadId thread = m_model.thread(current.row()).id;
    if (thread == m_selected) return;
    m_selected = thread;
    Q_EMIT opened(thread);
}

void ThreadListView::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.tokens().panel);
    QListView::paintEvent(event);
}

}  // namespace uinbox::ui
