// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationFind.h"

#include "base/TextFold.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/FindBar.h"

namespace uinbox::ui {

ConversationFind::ConversationFind(FindBar& bar, ConversationView& view, QObject* parent)
    : QObject(parent), m_bar(bar), m_view(view)
{
    bar.hide();
    connect(&bar, &FindBar::edited, this, &ConversationFind::search);
    connect(&bar, &FindBar::olderRequested, this, &ConversationFind::older);
    connect(&bar, &FindBar::newerRequested, this, &ConversationFind::newer);
    connect(&bar, &FindBar::closed, this, &ConversationFind::close);
}

bool ConversationFind::isOpen() const
{
    return !m_bar.isHidden();
}

void ConversationFind::begin()
{
    const bool wasOpen = isOpen();
    if (!wasOpen) {
        m_before = m_view.anchor();
        m_wasAtEnd = m_view.isAtEnd();
    }
    QString words = m_view.hasSelection() ? m_view.selectedText().trimmed() : QString();
    if (words.contains(u'\n')) words.clear();
    const bool isSame = words.isEmpty() || words == m_bar.words();
    m_bar.begin(words);
    if (!wasOpen && isSame) search(m_bar.words());
}

void ConversationFind::search(const QString& words)
{
    m_search.reset();
    m_current = -1;
    if (!isOpen()) return;
    m_view.setFind(foldedText(words.trimmed()), std::nullopt);
    const ConversationModel& model = m_view.model();
    m_search = std::make_unique<TimelineSearch>(model.timeline(), model.thread(), model.reader(), words);
    connect(m_search.get(), &TimelineSearch::found, this, &ConversationFind::onFound);
    connect(m_search.get(), &TimelineSearch::finished, this, &ConversationFind::tellCount);
    connect(m_search.get(), &TimelineSearch::failed, this, &ConversationFind::failed);
    m_search->start();
    tellCount();
}

void ConversationFind::onFound()
{
    if (m_current < 0) {
        // The first one from where one reads towards the beginning.
        m_current = 0;
        const int from = m_before && !m_wasAtEnd ? m_view.model().rowOf(m_before->entry) : -1;
        const auto& all = m_search->hits();
        if (from >= 0)
            while (m_current + 1 < static_cast<int>(all.size()) &&
                   m_view.model().entry(from).cursor() < all[static_cast<size_t>(m_current)])
                ++m_current;
        show();
    }
    tellCount();
}

void ConversationFind::go(int step)
{
    if (!isOpen()) return begin();
    const int all = hits();
    if (all == 0) return;
    // Round and round, once it is known where the last one is.
    const int wanted = m_current + step;
    if (wanted >= all && !m_search->isFinished()) return;
    m_current = (wanted + all) % all;
    show();
    tellCount();
}

void ConversationFind::show()
{
    const EntryId entry = m_search->hits()[static_cast<size_t>(m_current)].id;
    ConversationModel& model = m_view.model();
    if (model.rowOf(entry) < 0) model.openAt(model.thread(), entry);
    m_view.setFind(foldedText(m_bar.words().trimmed()), entry);
}

void ConversationFind::tellCount()
{
    m_bar.setCount(m_current + 1, hits(), !m_search || m_search->isFinished());
}

void ConversationFind::leave()
{
    if (!isOpen()) return;
    m_search.reset();
    m_current = -1;
    m_bar.hide();
    m_view.setFind({}, std::nullopt);
    m_before.reset();
}

void ConversationFind::close()
{
    if (!isOpen()) return;
    const auto before = m_before;
    const bool found = m_current >= 0;
    leave();
    m_view.setFocus(Qt::OtherFocusReason);
    if (!found || !before) return;
    ConversationModel& model = m_view.model();
    if (m_wasAtEnd) return m_view.jumpToLatest();
    if (model.rowOf(before->entry) >= 0) return m_view.restore(before);
    model.openAt(model.thread(), before->entry);
}

}  // namespace uinbox::ui
