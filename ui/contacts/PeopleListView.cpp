// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PeopleListView.h"

#include "base/Async.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace uinbox::ui {

PeopleListView::PeopleListView(ContactListModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Contacts"));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &PeopleListView::keep);
    connect(&model, &ContactListModel::loaded, this, &PeopleListView::onLoaded);
}

void PeopleListView::choose(ContactId contact)
{
    stopSelecting();
    m_current = contact;
    m_kept.clear();
    restore();
}

void PeopleListView::keep()
{
    m_isQuiet = true;
    for (const ContactId each : chosen()) m_kept.insert(each);
    m_kept.insert(m_current);
}

void PeopleListView::onLoaded()
{
    // More of the same list: whoever is selected still is.
    if (m_isQuiet || !currentIndex().isValid()) restore();
}

/// Puts the selection back where it was, as far as it is there. Where the current one is not any more, the first one is.
void PeopleListView::restore()
{
    const int count = m_model.rowCount();
    int row = m_model.rowOf(m_current);
    if (row < 0 && m_leaving.contains(m_current)) row = m_model.rowOf(m_next);
    if (row < 0 && !m_model.isKnownElsewhere(m_current) && count > 0) row = 0;
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        QItemSelection selection;
        if (row >= 0) m_kept.insert(m_model.person(row).contact.id);
        for (int i = 0; i < count && !m_kept.isEmpty(); ++i)
            if (m_kept.contains(m_model.person(i).contact.id)) selection.select(m_model.index(i), m_model.index(i));
        if (row >= 0) {
            selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
        } else {
            selectionModel()->clearCurrentIndex();
        }
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_isQuiet = false;
    m_kept.clear();
    m_leaving.clear();
    if (row >= 0) m_current = m_model.person(row).contact.id;
    if (row < 0 && !m_model.isKnownElsewhere(m_current)) m_current = {};
    tell();
    Q_EMIT currentPersonChanged();
}

void PeopleListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_isQuiet || !current.isValid()) return;
    m_current = m_model.person(current.row()).contact.id;
    Q_EMIT currentPersonChanged();
}

void PeopleListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isQuiet) return;
    m_whole.clear();
    ++m_generation;
    tell();
}

void PeopleListView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (m_whole.empty()) return;
    // What comes while one scrolls is a part of it.
    const QScopedValueRollback quiet(m_isQuiet, true);
    selectionModel()->select(QItemSelection(m_model.index(start), m_model.index(end)), QItemSelectionModel::Select);
}

void PeopleListView::selectWhole()
{
    if (m_model.rowCount() == 0) return;
    if (!m_model.hasMore()) return selectAll();
    onFinished(m_model.everyId(), this, [this, generation = ++m_generation](const Result<std::vector<ContactId>>& all) {
        if (generation != m_generation) return;
        if (!all) return Q_EMIT failed(all.error());
        {
            const QScopedValueRollback quiet(m_isQuiet, true);
            selectAll();
        }
        m_whole = *all;
        tell();
    });
}

void PeopleListView::stopSelecting()
{
    ++m_generation;
    m_whole.clear();
    const QModelIndex current = currentIndex();
    current.isValid() ? selectionModel()->select(current, QItemSelectionModel::ClearAndSelect) : clearSelection();
    tell();
}

int PeopleListView::selecting() const
{
    const qsizetype count = m_whole.empty() ? selectionModel()->selectedIndexes().size() : static_cast<qsizetype>(m_whole.size());
    return count > 1 ? static_cast<int>(count) : 0;
}

std::vector<ContactId> PeopleListView::chosen() const
{
    if (!m_whole.empty()) return m_whole;
    std::vector<ContactId> ids;
    for (const Contact& each : chosenLoaded()) ids.push_back(each.id);
    return ids;
}

std::vector<Contact> PeopleListView::chosenLoaded() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Contact> contacts;
    for (const QModelIndex& each : rows) contacts.push_back(m_model.person(each.row()).contact);
    return contacts;
}

void PeopleListView::advanceFrom(const std::vector<ContactId>& contacts)
{
    m_leaving = QSet<ContactId>(contacts.begin(), contacts.end());
    m_next = {};
    const int from = currentIndex().row();
    if (from < 0 || !m_leaving.contains(m_current)) return;
    const auto isFree = [this](int row) { return !m_leaving.contains(m_model.person(row).contact.id); };
    for (int row = from + 1; row < m_model.rowCount() && m_next.isNull(); ++row)
        if (isFree(row)) m_next = m_model.person(row).contact.id;
    for (int row = from - 1; row >= 0 && m_next.isNull(); --row)
        if (isFree(row)) m_next = m_model.person(row).contact.id;
}

void PeopleListView::tell()
{
    const int now = selecting();
    if (now == m_told) return;
    m_told = now;
    Q_EMIT selectingChanged(now);
}

}  // namespace uinbox::ui
