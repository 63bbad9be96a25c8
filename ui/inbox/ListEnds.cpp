// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ListEnds.h"

#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

#include <utility>

namespace uinbox::ui {

using From = ThreadListModel::From;

ListEnds::ListEnds(ThreadListModel& model, QListView& view) : QObject(&view), m_model(model), m_view(view)
{
    connect(&model, &ThreadListModel::loaded, this, [this] {
        // A commit's rows may come while the page is still on its way.
        m_isReadingEarlier = m_isReadingEarlier && m_model.isLoading();
        goOn();
        readEarlier();
    });
    connect(&model, &ThreadListModel::failed, this, [this] { m_wanted.reset(); });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &ListEnds::readEarlier);
}

bool ListEnds::go(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::NoModifier) return false;
    const bool isEnd = event.key() == Qt::Key_End && m_model.hasMore();
    const bool isHome = event.key() == Qt::Key_Home && (m_model.hasEarlier() || m_wanted == From::End);
    if (!isEnd && !isHome) return false;
    m_wanted = isEnd ? From::End : From::Top;
    m_model.show(*m_wanted);
    return true;
}

void ListEnds::callOff()
{
    if (!m_wanted) return;
    m_model.show(*std::exchange(m_wanted, std::nullopt) == From::End ? From::Top : From::End);
}

void ListEnds::goOn()
{
    if (!m_wanted || m_model.isLoading()) return;
    const bool isEnd = *std::exchange(m_wanted, std::nullopt) == From::End;
    if (m_model.rowCount() > 0) Q_EMIT arrived(isEnd ? m_model.rowCount() - 1 : 0);
}

void ListEnds::readEarlier()
{
    if (!m_model.hasEarlier() || m_model.isLoading() || m_view.verticalScrollBar()->value() > m_view.viewport()->height()) return;
    m_isReadingEarlier = true;
    m_model.fetchEarlier();
}

void ListEnds::onInserted(int first, int last)
{
    if (!m_isReadingEarlier || first != 0) return;
    QScrollBar& bar = *m_view.verticalScrollBar();
    const int before = bar.value();
    m_view.doItemsLayout();
    bar.setValue(before + (last - first + 1) * m_view.visualRect(m_model.index(0)).height());
}

}  // namespace uinbox::ui
