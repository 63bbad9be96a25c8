// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "db/ChangeSet.h"
#include "notes/Timeline.h"

#include <QAbstractListModel>

namespace uinbox {
namespace db {
class Database;
}
}  // namespace uinbox

namespace uinbox::ui {

/// The loaded part of one conversation, oldest first: a window of at most kMaxLoaded entries, messages and the notes among them, that grows
/// at both ends page by page and follows what is committed. Messages taken back before they left, and those
/// that wait for their time, are not shown: the latter come in when they leave. Main thread.
class ConversationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kFirstPage = 30;
    static constexpr int kNextPage = 50;
    static constexpr int kMaxLoaded = 1500;

    ConversationModel(const Timeline& timeline, const db::Database& database, QObject* parent = nullptr);

    /// Who looks: until it is known, the notes that everybody sees are shown.
    void setReader(UserId reader);
    [[nodiscard]] UserId reader() const { return m_reader; }

    /// Shows the newest messages of a conversation; `unread` of those that came in are new. Emits opened() or failed().
    void open(ThreadId thread, int unread);
    /// Shows the part of a conversation around that message or note; wanted() is it. Its end where it is not there.
    void openAt(ThreadId thread, EntryId entry);
    /// Shows nothing.
    void close();
    /// Goes back to the newest messages after older ones were read.
    void openLatest();
    /// Loads the page before the first or after the last message, where there is one. Does nothing while a page is on its way.
    void fetchOlder();
    void fetchNewer();

    [[nodiscard]] ThreadId thread() const { return m_thread; }
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    [[nodiscard]] const Entry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// Only where the row is a message.
    [[nodiscard]] const Message& message(int row) const;
    /// -1 where it is not loaded.
    [[nodiscard]] int rowOf(EntryId entry) const;
    [[nodiscard]] int rowOf(MessageId message) const { return rowOf(entryId(message)); }
    /// The entry that the conversation was opened at.
    [[nodiscard]] std::optional<EntryId> wanted() const { return m_wanted; }
    /// The first message that was unread when the conversation was opened.
    [[nodiscard]] std::optional<MessageId> firstUnread() const { return m_firstUnread; }
    /// Whoever answers has seen what is new: the bar goes.
    void clearFirstUnread();
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    /// Lets go of the oldest entries where very many came since: whoever follows the end does not read them.
    void trimOldest();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void opened();
    void failed(const uinbox::Error& error);
    /// New messages were added at the end.
    void arrived(int inbound);

private:
    enum class End { Older, Newer };

    void load(int limit);
    void begin(ThreadId thread, int unread, std::optional<EntryId> wanted);
    void fetch(End end, const EntryCursor& cursor);
    void onFirstPage(const Result<EntryPage>& page);
    void onPage(End end, const Result<EntryPage>& page);
    void add(End end, const EntryPage& page);
    void trim(End grown);
    void onCommitted(const db::ChangeSet& changes);
    void refresh(const QSet<MessageId>& messages, const QSet<NoteId>& notes);
    void apply(const std::vector<Entry>& now, const QSet<NoteId>& asked);
    void change(int row, const Entry& entry);
    void removeRow(int row);
    [[nodiscard]] bool move(int row, const Entry& entry);
    [[nodiscard]] bool insert(const Entry& entry);
    void findFirstUnread(int unread);

    Timeline m_timeline;
    UserId m_reader;
    ThreadId m_thread;
    std::vector<Entry> m_entries;
    std::optional<MessageId> m_firstUnread;
    std::optional<EntryId> m_wanted;
    int m_unread = 0;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_fetching = false;
    quint64 m_generation = 0;
    QSet<MessageId> m_waiting;  ///< changed meanwhile, to be read
    QSet<NoteId> m_waitingNotes;
    bool m_refreshing = false;
};

}  // namespace uinbox::ui
