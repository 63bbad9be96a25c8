// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadListView.h"

#include "inbox/ListEnds.h"
#include "inbox/ThreadDelegate.h"
#include "inbox/WholeSelection.h"
#include "theme/Theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace uinbox::ui {

ThreadListView::ThreadListView(ThreadListModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent),
      m_model(model),
      m_theme(theme),
      m_whole(new WholeSelection(model, this)),
      m_ends(new ListEnds(model, *this))
{
    setModel(&model);
    setItemDelegate(new ThreadDelegate(theme, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Conversations"));
    listen();
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void ThreadListView::listen()
{
    // Whoever answers from further down sees where the conversation went.
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, [this] {
        if (currentIndex().isValid() && m_model.thread(currentIndex().row()).id == m_open) scrollTo(currentIndex());
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_quiet = false;
        settle();
    });
    // The model resets when it is read anew: the selection comes back to the same people.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ThreadListView::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ThreadListView::restoreSelection);
    connect(&m_model, &ThreadListModel::loaded, this, [this] {
        if (!m_open.isNull() && !currentIndex().isValid()) select(m_open);
    });
    connect(m_whole, &WholeSelection::read, this, [this](const auto& ids) { selectAmong({ids.begin(), ids.end()}); });
    // A part is not what was asked for.
    connect(m_whole, &WholeSelection::failed, this, &ThreadListView::stopSelecting);
    connect(m_whole, &WholeSelection::failed, this, &ThreadListView::failed);
    connect(m_ends, &ListEnds::arrived, this, [this](int row) {
        m_isSelecting = false;
        m_whole->forget();
        setCurrentIndex(m_model.index(row));
        tellSelecting();
    });
}

void ThreadListView::select(ThreadId thread)
{
    m_open = thread;
    m_model.hold(thread);
    const int row = m_model.rowOf(thread);
    const QScopedValueRollback quiet(m_quiet, true);
    m_isSelecting = false;
    m_whole->forget();
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_model.index(row));
    tellSelecting();
}

QItemSelectionModel::SelectionFlags ThreadListView::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    // Qt would take Ctrl and Shift into account that are held for a command, as for Ctrl+Tab: only clicks and arrow keys select with them.
    return event ? QListView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

int ThreadListView::rowFrom(int step, Among among) const
{
    const int count = m_model.rowCount();
    int row = currentIndex().isValid() ? currentIndex().row() + step : (step > 0 ? 0 : count - 1);
    while (row >= 0 && row < count && among == Among::Unread && m_model.thread(row).unread == 0) row += step;
    return row < count ? row : -1;
}

void ThreadListView::go(int step, Among among)
{
    const int row = rowFrom(step, among);
    if (row < 0) return;
    // While several are being selected the cursor goes on alone.
    const QScopedValueRollback quiet(m_quiet, m_isSelecting);
    if (m_isSelecting)
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(m_model.index(row));
}

void ThreadListView::stopSelecting()
{
    m_isSelecting = false;
    m_whole->forget();
    const QScopedValueRollback quiet(m_quiet, true);
    const int row = m_model.rowOf(m_open);
    if (row < 0)
        selectionModel()->clearSelection();
    else
        setCurrentIndex(m_model.index(row));
    tellSelecting();
}

void ThreadListView::toggle(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const QScopedValueRollback quiet(m_quiet, true);
    // The first one that is checked is the first of the selection; what is only open does not count.
    const auto how = m_isSelecting ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect;
    m_isSelecting = true;
    selectionModel()->setCurrentIndex(index, how);
    tellSelecting();
}

void ThreadListView::toggleCurrent()
{
    toggle(currentIndex());
}

void ThreadListView::selectWhole()
{
    if (m_model.rowCount() == 0) return;
    m_whole->forget();
    m_isSelecting = true;
    QListView::selectAll();
    if (m_model.hasMore() || m_model.hasEarlier()) m_whole->start({});
    tellSelecting();
}

void ThreadListView::selectAmong(const QSet<ThreadId>& ids)
{
    QItemSelection selection;
    QSet<ThreadId> loaded;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ThreadId id = m_model.thread(row).id;
        if (!ids.contains(id)) continue;
        loaded.insert(id);
        selection.select(m_model.index(row), m_model.index(row));
    }
    m_whole->take(loaded);
    if (selection.isEmpty() && m_whole->isEmpty()) return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_isSelecting = true;
    if (!selection.isEmpty()) selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    tellSelecting();
}

void ThreadListView::withChosen(const std::function<void(const Chosen&)>& use)
{
    if (m_whole->isReading()) return m_whole->whenRead([this, use] { use(chosen()); });
    if (const Chosen what = chosen(); !what.isEmpty()) use(what);
}

void ThreadListView::extend(int step)
{
    QKeyEvent press(QEvent::KeyPress, step > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
    keyPressEvent(&press);
}

void ThreadListView::openCurrent()
{
    if (!currentIndex().isValid()) return;
    m_isSelecting = false;
    m_whole->forget();
    const QModelIndex index = currentIndex();
    m_open = {};
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    currentChanged(index, index);
    tellSelecting();
}

Chosen ThreadListView::chosen() const
{
    std::vector<int> rows;
    if (m_isSelecting)
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) rows.push_back(index.row());
    else if (const int row = m_model.rowOf(m_open); row >= 0)
        rows.push_back(row);
    else if (currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    Chosen chosen;
    for (const int row : rows) chosen.loaded.push_back(m_model.thread(row));
    if (m_isSelecting) chosen.beyond = m_whole->beyond();
    return chosen;
}

bool ThreadListView::isAnyChosen() const
{
    return m_isSelecting || !m_open.isNull() || currentIndex().isValid();
}

void ThreadListView::advanceFrom(const std::vector<ThreadId>& threads)
{
    m_leaving = {threads.begin(), threads.end()};
    m_next = {};
    // They go a part at a time: what comes up from below is not what is left of the selection.
    if (!m_whole->isEmpty()) stopSelecting();
    const int open = m_model.rowOf(m_open);
    if (open < 0 || !m_leaving.contains(m_open)) return;
    const auto stays = [this](int row) { return !m_leaving.contains(m_model.thread(row).id); };
    int row = open;
    while (row < m_model.rowCount() && !stays(row)) ++row;
    if (row == m_model.rowCount())
        for (row = open; row >= 0 && !stays(row);) --row;
    if (row >= 0) m_next = m_model.thread(row).id;
}

void ThreadListView::setUser(std::optional<UserId> user)
{
    m_user = user;
    viewport()->update();
}

QRect ThreadListView::checkBoxRect(const QModelIndex& index) const
{
    return ThreadDelegate::avatarRect(visualRect(index), layoutDirection());
}

void ThreadListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid()) return;
    const ThreadId thread = m_model.thread(current.row()).id;
    if (thread == m_open) return;
    m_open = thread;
    m_model.hold(thread);
    Q_EMIT opened(thread);
}

void ThreadListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    const auto count = selectionModel()->selectedIndexes().size();
    if (count > 1) m_isSelecting = true;
    if (count == 0) {
        m_isSelecting = false;
        m_whole->forget();
    }
    tellSelecting();
}

void ThreadListView::tellSelecting()
{
    const int loaded = static_cast<int>(selectionModel()->selectedIndexes().size());
    const int count = m_isSelecting ? loaded + static_cast<int>(m_whole->beyond().size()) : 0;
    if (count == m_told) return;
    m_told = count;
    viewport()->update();
    Q_EMIT selectingChanged(count);
}

void ThreadListView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    m_ends->onInserted(start, end);
    if (m_whole->isEmpty()) return;
    const QScopedValueRollback quiet(m_quiet, true);
    for (const int row : m_whole->takeRows(start, end)) selectionModel()->select(m_model.index(row), QItemSelectionModel::Select);
    tellSelecting();
}

void ThreadListView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    // The selection goes to a neighbour by itself: that opens nothing. Ends with rowsRemoved.
    m_quiet = true;
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

void ThreadListView::settle()
{
    if (m_open.isNull()) return;
    const int open = m_model.rowOf(m_open);
    if (open >= 0) {
        // A neighbour of what went is not the one that is being read.
        if (!m_isSelecting) select(m_open);
        return;
    }
    if (!m_leaving.contains(m_open)) return select(m_open);
    m_leaving.clear();
    m_isSelecting = false;
    m_whole->forget();
    const int next = m_model.rowOf(m_next);
    tellSelecting();
    if (next >= 0) {
        selectionModel()->clear();
        return setCurrentIndex(m_model.index(next));
    }
    select({});
    Q_EMIT leftEmpty();
}

void ThreadListView::keepSelection()
{
    m_kept = {m_whole->beyond().begin(), m_whole->beyond().end()};
    if (!m_isSelecting) return;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) m_kept.insert(m_model.thread(index.row()).id);
}

void ThreadListView::restoreSelection()
{
    const QSet<ThreadId> kept = std::exchange(m_kept, {});
    const std::vector<ThreadId> beyond = m_whole->beyond();
    settle();
    if (kept.isEmpty()) return;
    // Read anew, what is not loaded any more is beyond as the others are.
    if (!beyond.empty()) m_whole->put(beyond, kept);
    selectAmong(kept);
}

}  // namespace uinbox::ui
