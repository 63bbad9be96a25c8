// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "db/ChangeSet.h"
#include "notes/NoteMention.h"

#include <QAbstractListModel>
#include <QTimer>

namespace uinbox::ui {

/// Where others name the reader, the newest first, page by page, with how many of it are unread. Read anew soon after something of it changed.
/// Main thread.
class MentionListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit MentionListModel(const AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] const NoteMention& mention(int row) const { return m_mentions[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(NoteId note) const;
    [[nodiscard]] int unread() const { return m_unread; }
    /// Absent until the database has said who looks.
    [[nodiscard]] std::optional<UserId> reader() const { return m_reader; }
    /// Somebody else is there who could name the reader, or did.
    [[nodiscard]] bool isOfUse() const { return m_isOfUse; }
    [[nodiscard]] const Clock& clock() const { return m_context.clock; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void unreadChanged(int unread);
    void useChanged(bool isOfUse);
    void failed(const uinbox::Error& error);

private:
    void readTeam();
    void onCommitted(const db::ChangeSet& changes);
    void reload();
    void readUnread();
    void onPage(const MentionPage& page);
    void setOfUse(bool isOfUse);

    AppContext m_context;
    std::optional<UserId> m_reader;
    std::vector<NoteMention> m_mentions;
    int m_unread = 0;
    bool m_hasMore = false;
    bool m_isLoading = false;
    bool m_isOfUse = false;
    quint64 m_generation = 0;
    QTimer m_soon;
};

}  // namespace uinbox::ui
