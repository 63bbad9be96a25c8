// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions/MentionListModel.h"

#include "accounts/AccountService.h"
#include "base/Async.h"
#include "common/PlainToolTip.h"
#include "common/TimeText.h"
#include "db/Database.h"
#include "mentions/MentionWords.h"
#include "notes/NoteService.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kPage = 50;
constexpr std::chrono::milliseconds kSoon{60};

}  // namespace

MentionListModel::MentionListModel(const AppContext& context, QObject* parent) : QAbstractListModel(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &MentionListModel::reload);
    connect(&context.database, &db::Database::committed, this, &MentionListModel::onCommitted);
    readTeam();
}

void MentionListModel::readTeam()
{
    onFinished(m_context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) return;
        m_reader = owner->id;
        reload();
        onFinished(m_context.accounts.users(), this, [this](const Result<std::vector<User>>& users) {
            if (users && users->size() > 1) setOfUse(true);
        });
    });
}

void MentionListModel::setOfUse(bool isOfUse)
{
    if (m_isOfUse == isOfUse) return;
    m_isOfUse = isOfUse;
    Q_EMIT useChanged(isOfUse);
}

void MentionListModel::onCommitted(const db::ChangeSet& changes)
{
    // Whom a note is about may have another name.
    const bool isOurs = changes.mentions || !changes.notes.isEmpty() || (!changes.contacts.isEmpty() && !m_mentions.empty());
    if (isOurs && !m_soon.isActive()) m_soon.start();
}

void MentionListModel::reload()
{
    if (!m_reader) return;
    m_isLoading = true;
    // As many as are there already: who scrolled down stays where they are.
    onFinished(m_context.notes.mentions().page(*m_reader, {}, qMax(kPage, rowCount())), this,
               [this, generation = ++m_generation](const Result<MentionPage>& page) {
                   if (generation != m_generation) return;
                   m_isLoading = false;
                   page ? onPage(*page) : Q_EMIT failed(page.error());
               });
    readUnread();
}

void MentionListModel::readUnread()
{
    onFinished(m_context.notes.mentions().unread(*m_reader), this, [this](const Result<int>& unread) {
        if (!unread || *unread == m_unread) return;
        m_unread = *unread;
        Q_EMIT unreadChanged(m_unread);
    });
}

void MentionListModel::onPage(const MentionPage& page)
{
    const bool isSame = page.mentions.size() == m_mentions.size() &&
                        std::equal(m_mentions.begin(), m_mentions.end(), page.mentions.begin(),
                                   [](const NoteMention& a, const NoteMention& b) { return a.note == b.note; });
    m_hasMore = page.hasMore;
    if (isSame) {
        // Only what is said of them changed: nobody who goes through them loses their place.
        m_mentions = page.mentions;
        if (!m_mentions.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_mentions = page.mentions;
        endResetModel();
    }
    if (!m_mentions.empty()) setOfUse(true);
    Q_EMIT loaded();
}

bool MentionListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading && m_reader && !m_mentions.empty();
}

void MentionListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    m_isLoading = true;
    const NoteMention& last = m_mentions.back();
    onFinished(m_context.notes.mentions().page(*m_reader, MentionCursor{last.at, last.note}, kPage), this,
               [this, generation = m_generation](const Result<MentionPage>& page) {
                   if (generation != m_generation) return;
                   m_isLoading = false;
                   if (!page) return Q_EMIT failed(page.error());
                   m_hasMore = page->hasMore;
                   if (page->mentions.empty()) return;
                   beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->mentions.size()) - 1);
                   m_mentions.insert(m_mentions.end(), page->mentions.begin(), page->mentions.end());
                   endInsertRows();
               });
}

int MentionListModel::rowOf(NoteId note) const
{
    const auto found =
        std::find_if(m_mentions.begin(), m_mentions.end(), [note](const NoteMention& each) { return each.note == note; });
    return found == m_mentions.end() ? -1 : static_cast<int>(found - m_mentions.begin());
}

int MentionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mentions.size());
}

QVariant MentionListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const NoteMention& mention = this->mention(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return mentionWords(mention, m_context.clock.now());
    if (role == Qt::ToolTipRole) return plainToolTip(fullTime(mention.at));
    return {};
}

}  // namespace uinbox::ui
