// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "db/ChangeSet.h"
#include "threads/Thread.h"

#include <QAbstractListModel>

namespace uinbox {
class ThreadService;
namespace db {
class Database;
}
}  // namespace uinbox

namespace uinbox::ui {

/// The loaded part of one conversation, oldest first: a window of at most kMaxLoaded messages that grows at both ends page by page and
/// follows what is committed. Messages taken back before they left are not shown. Main thread.
class ConversationModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kFirstPage = 30;
    static constexpr int kNextPage = 50;
    static constexpr int kMaxLoaded = 1500;

    ConversationModel(ThreadService& service, const db::Database& database, QObject* parent = nullptr);

    /// Shows the newest messages of a conversation; `unread` of those that came in are new. Emits opened() or failed().
    void open(ThreadId thread, int unread);
    /// Shows nothing.
    void close();
    /// Goes back to the newest messages after older ones were read.
    void openLatest();
    /// Loads the page before the first or after the last message, where there is one. Does nothing while a page is on its way.
    void fetchOlder();
    void fetchNewer();

    [[nodiscard]] ThreadId thread() const { return m_thread; }
    [[nodiscard]] const Message& message(int row) const { return m_messages[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(MessageId message) const;
    /// The first message that was unread when the conversation was opened.
    [[nodiscard]] std::optional<MessageId> firstUnread() const { return m_firstUnread; }
    /// Whoever answers has seen what is new: the bar goes.
    void clearFirstUnread();
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }

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
    void fetch(End end, const MessageCursor& cursor);
    void onFirstPage(const Result<MessagePage>& page);
    void onPage(End end, const Result<MessagePage>& page);
    void add(End end, const MessagePage& page);
    void trim(End grown);
    void onCommitted(const db::ChangeSet& changes);
    void refresh(const QSet<MessageId>& ids);
    void apply(const std::vector<Message>& now);
    void change(int row, const Message& message);
    [[nodiscard]] bool move(int row, const Message& message);
    [[nodiscard]] bool insert(const Message& message);
    void findFirstUnread(int unread);

    ThreadService& m_service;
    ThreadId m_thread;
    std::vector<Message> m_messages;
    std::optional<MessageId> m_firstUnread;
    int m_unread = 0;
    bool m_hasOlder = false;
    bool m_hasNewer = false;
    bool m_fetching = false;
    quint64 m_generation = 0;
    QSet<MessageId> m_waiting;
    bool m_refreshing = false;
};

}  // namespace uinbox::ui
