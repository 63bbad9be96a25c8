// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationModel.h"

#include "base/Async.h"
#include "conversation/EntryText.h"
#include "db/Database.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

/// More than this many unread messages are not loaded at once; the bar then stands above the oldest that is.
constexpr int kMostUnread = 300;
/// As many more than kMaxLoaded may have come before the oldest go.
constexpr int kSurplus = 200;

bool isBefore(const Entry& a, const Entry& b)
{
    return a.cursor() < b.cursor();
}

/// Not what was taken back before it left, which nobody ever saw; and not what still waits for its time: its place is where it will have
/// left, not where it was written, between words that came since. The strip above the composer says that it waits, and shows it.
bool isShown(const Entry& entry)
{
    const Message* message = entry.message();
    if (!message) return true;
    if (message->status == MessageStatus::Scheduled) return false;
    return message->status != MessageStatus::Canceled || !message->providerSid.isEmpty();
}

bool isInbound(const Entry& entry)
{
    return entry.message() && entry.message()->direction == Direction::Inbound;
}

}  // namespace

ConversationModel::ConversationModel(const Timeline& timeline, const db::Database& database, QObject* parent)
    : QAbstractListModel(parent), m_timeline(timeline)
{
    connect(&database, &db::Database::committed, this, &ConversationModel::onCommitted);
}

void ConversationModel::setReader(UserId reader)
{
    if (reader == m_reader) return;
    m_reader = reader;
    // What is private to them comes among what is shown already.
    if (!m_thread.isNull()) load(std::max(kFirstPage, static_cast<int>(m_entries.size())));
}

void ConversationModel::begin(ThreadId thread, int unread, std::optional<EntryId> wanted)
{
    // What is said of one person does not stand below the name of another, not even until the first page is there.
    if (thread != m_thread && !m_entries.empty()) close();
    m_thread = thread;
    m_unread = unread;
    m_firstUnread.reset();
    m_wanted = wanted;
}

void ConversationModel::open(ThreadId thread, int unread)
{
    begin(thread, unread, std::nullopt);
    load(std::max(kFirstPage, std::min(unread, kMostUnread) + kFirstPage / 2));
}

void ConversationModel::openAt(ThreadId thread, EntryId entry)
{
    begin(thread, 0, entry);
    load(kFirstPage);
}

void ConversationModel::openLatest()
{
    begin(m_thread, 0, std::nullopt);
    load(kFirstPage);
}

void ConversationModel::close()
{
    ++m_generation;
    beginResetModel();
    m_thread = {};
    m_entries.clear();
    m_firstUnread.reset();
    m_wanted.reset();
    m_hasOlder = m_hasNewer = m_fetching = false;
    endResetModel();
}

void ConversationModel::load(int limit)
{
    m_fetching = true;
    m_waiting.clear();
    m_waitingNotes.clear();
    const quint64 generation = ++m_generation;
    const auto page = m_wanted ? m_timeline.around(m_thread, m_reader, *m_wanted, kFirstPage)
                               : m_timeline.older(m_thread, m_reader, std::nullopt, limit);
    onFinished(page, this, [this, generation](const Result<EntryPage>& read) {
        if (generation == m_generation) onFirstPage(read);
    });
}

void ConversationModel::onFirstPage(const Result<EntryPage>& page)
{
    if (!page && m_wanted && page.error().kind == ErrorKind::NotFound) return openLatest();
    m_fetching = false;
    beginResetModel();
    m_entries.clear();
    m_hasOlder = m_hasNewer = false;
    if (page) {
        std::copy_if(page->entries.begin(), page->entries.end(), std::back_inserter(m_entries), isShown);
        m_hasOlder = page->hasOlder;
        m_hasNewer = page->hasNewer;
    }
    findFirstUnread(m_unread);
    endResetModel();
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    Q_EMIT opened();
    if (m_entries.empty() && m_hasOlder && !m_fetching) fetch(End::Older, page->entries.front().cursor());
    refresh({}, {});
}

void ConversationModel::findFirstUnread(int unread)
{
    for (auto it = m_entries.rbegin(); it != m_entries.rend() && unread > 0; ++it) {
        if (!isInbound(*it)) continue;
        m_firstUnread = it->message()->id;
        --unread;
    }
}

void ConversationModel::clearFirstUnread()
{
    if (!m_firstUnread) return;
    const int row = rowOf(*m_firstUnread);
    m_firstUnread.reset();
    if (row >= 0) Q_EMIT dataChanged(index(qMax(0, row - 1)), index(row));
}

void ConversationModel::fetchOlder()
{
    if (m_hasOlder && !m_fetching && !m_entries.empty()) fetch(End::Older, m_entries.front().cursor());
}

void ConversationModel::fetchNewer()
{
    if (m_hasNewer && !m_fetching && !m_entries.empty()) fetch(End::Newer, m_entries.back().cursor());
}

void ConversationModel::fetch(End end, const EntryCursor& cursor)
{
    m_fetching = true;
    const auto page = end == End::Older ? m_timeline.older(m_thread, m_reader, cursor, kNextPage)
                                        : m_timeline.newer(m_thread, m_reader, cursor, kNextPage);
    onFinished(page, this, [this, end, generation = m_generation](const Result<EntryPage>& found) {
        if (generation == m_generation) onPage(end, found);
    });
}

void ConversationModel::onPage(End end, const Result<EntryPage>& page)
{
    m_fetching = false;
    if (page)
        add(end, *page);
    else
        Q_EMIT failed(page.error());
    refresh({}, {});
}

void ConversationModel::add(End end, const EntryPage& page)
{
    (end == End::Older ? m_hasOlder : m_hasNewer) = end == End::Older ? page.hasOlder : page.hasNewer;
    std::vector<Entry> fresh;
    for (const Entry& entry : page.entries)
        if (isShown(entry) && rowOf(entry.id()) < 0) fresh.push_back(entry);
    if (fresh.empty()) {
        // Nothing of it is shown: what was asked for is behind it.
        const bool more = end == End::Older ? m_hasOlder : m_hasNewer;
        if (more) fetch(end, end == End::Older ? page.entries.front().cursor() : page.entries.back().cursor());
        return;
    }
    const int first = end == End::Older ? 0 : static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_entries.insert(m_entries.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
    trim(end);
}

void ConversationModel::trim(End grown)
{
    const int surplus = static_cast<int>(m_entries.size()) - kMaxLoaded;
    if (surplus <= 0) return;
    const int first = grown == End::Older ? static_cast<int>(m_entries.size()) - surplus : 0;
    beginRemoveRows({}, first, first + surplus - 1);
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + first + surplus);
    endRemoveRows();
    (grown == End::Older ? m_hasNewer : m_hasOlder) = true;
}

void ConversationModel::trimOldest()
{
    if (static_cast<int>(m_entries.size()) > kMaxLoaded + kSurplus) trim(End::Newer);
}

const Message& ConversationModel::message(int row) const
{
    const Message* found = entry(row).message();
    Q_ASSERT(found);
    return *found;
}

int ConversationModel::rowOf(EntryId id) const
{
    // Looked for from the end: it is nearly always one of the newest.
    const auto it = std::find_if(m_entries.rbegin(), m_entries.rend(), [id](const Entry& row) { return row.id() == id; });
    return it == m_entries.rend() ? -1 : static_cast<int>(m_entries.rend() - it) - 1;
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::DisplayRole) return entry(index.row()).content();
    if (role == Qt::AccessibleTextRole) return spokenText(entry(index.row()));
    return {};
}

void ConversationModel::onCommitted(const db::ChangeSet& changes)
{
    if (m_thread.isNull() || (changes.messages.isEmpty() && changes.notes.isEmpty())) return;
    if (changes.threads.contains(m_thread)) {
        refresh(changes.messages, changes.notes);
        return;
    }
    QSet<MessageId> loaded;
    for (const MessageId id : changes.messages)
        if (rowOf(id) >= 0) loaded.insert(id);
    if (!loaded.isEmpty()) refresh(loaded, {});
}

void ConversationModel::refresh(const QSet<MessageId>& messages, const QSet<NoteId>& notes)
{
    m_waiting.unite(messages);
    m_waitingNotes.unite(notes);
    // A page on its way may be older than the change, and would undo it.
    if (m_refreshing || m_fetching || (m_waiting.isEmpty() && m_waitingNotes.isEmpty())) return;
    m_refreshing = true;
    const QSet<MessageId> asked = std::exchange(m_waiting, {});
    const QSet<NoteId> askedNotes = std::exchange(m_waitingNotes, {});
    onFinished(m_timeline.find({asked.begin(), asked.end()}, {askedNotes.begin(), askedNotes.end()}, m_reader), this,
               [this, askedNotes](const Result<std::vector<Entry>>& now) {
                   m_refreshing = false;
                   if (now)
                       apply(*now, askedNotes);
                   else
                       Q_EMIT failed(now.error());
                   refresh({}, {});
               });
}

void ConversationModel::apply(const std::vector<Entry>& now, const QSet<NoteId>& asked)
{
    int inbound = 0;
    bool added = false;
    QSet<EntryId> there;
    std::vector<Entry> ordered = now;
    std::sort(ordered.begin(), ordered.end(), isBefore);
    for (const Entry& entry : ordered) {
        there.insert(entry.id());
        if (entry.threadId() != m_thread) continue;
        const int row = rowOf(entry.id());
        if (row >= 0 && this->entry(row).createdAt() != entry.createdAt()) {
            added = move(row, entry) || added;
        } else if (row >= 0) {
            change(row, entry);
        } else if (isShown(entry) && insert(entry)) {
            added = true;
            inbound += isInbound(entry) ? 1 : 0;
        }
    }
    for (const NoteId note : asked)
        if (const int row = rowOf(entryId(note)); row >= 0 && !there.contains(entryId(note))) removeRow(row);
    if (!added) return;
    Q_EMIT arrived(inbound);
}

void ConversationModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void ConversationModel::change(int row, const Entry& entry)
{
    if (!isShown(entry)) return removeRow(row);
    m_entries[static_cast<size_t>(row)] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

bool ConversationModel::move(int row, const Entry& entry)
{
    // A scheduled message that leaves enters the conversation at that moment: it goes from one place and comes at another.
    removeRow(row);
    return isShown(entry) && insert(entry);
}

bool ConversationModel::insert(const Entry& entry)
{
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), entry, isBefore);
    // Outside the loaded part: it comes with its page.
    if ((place == m_entries.end() && m_hasNewer) || (place == m_entries.begin() && m_hasOlder)) return false;
    const int row = static_cast<int>(place - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(place, entry);
    endInsertRows();
    return true;
}

}  // namespace uinbox::ui
