// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduler/ScheduleService.h"

#include <QAbstractListModel>

namespace uinbox {

struct Thread;

namespace db {
class Database;
struct ChangeSet;
}  // namespace db

}  // namespace uinbox

namespace uinbox::ui {

/// Who it is to, as the avatar and the name want it.
[[nodiscard]] Thread recipientOf(const ScheduledMessage& scheduled);
/// Subject and text in one line.
[[nodiscard]] QString previewOf(const Message& message);
/// "2 need your answer".
[[nodiscard]] QString askingText(int messages);
/// False while it changes hands: then nothing can be asked of it.
[[nodiscard]] bool canBeChanged(const ScheduledMessage& scheduled);

/// What leaves later, earliest first, those that ask at the top. Read page by page, and anew when a commit concerns it; rows keep
/// their place and selection meanwhile. Main thread.
class ScheduledListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kPage = 100;

    ScheduledListModel(ScheduleService& service, const db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// Reads what is shown again, at least one page.
    void reload();
    [[nodiscard]] const ScheduledMessage& at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1 where it is not loaded.
    [[nodiscard]] int rowOf(MessageId message) const;
    /// How many ask a person, among the loaded ones.
    [[nodiscard]] int asking() const { return m_asking; }
    [[nodiscard]] bool isLoaded() const { return m_loadedOnce; }

    /// Shows only those to people of whom each word is in the name or the address, and by that channel. Reads on to the end, so that none
    /// is missed.
    void setFilter(const QString& words, std::optional<Channel> channel);
    [[nodiscard]] bool isFiltered() const { return m_channel || !m_words.isEmpty(); }
    /// The heading above a row: its day, or that those below need an answer; empty where it is that of the row before.
    [[nodiscard]] QString sectionOf(int row) const;

    /// "Tomorrow, 9:00"; of one that asks, when it was due and why it has not left.
    [[nodiscard]] QString whenOf(int row) const;
    /// Who holds it, and what else is to know: one line.
    [[nodiscard]] QString noteOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const uinbox::Error& error);
    void askingChanged(int messages);

private:
    void onCommitted(const db::ChangeSet& changes);
    void read(int limit);
    void apply(const std::vector<ScheduledMessage>& now);
    void show();
    [[nodiscard]] bool passes(const ScheduledMessage& message) const;
    [[nodiscard]] QString dayOf(const ScheduledMessage& message) const;
    void place(int row, const ScheduledMessage& message);
    void countAsking();

    ScheduleService& m_service;
    const Clock& m_clock;
    QByteArray m_here;
    std::vector<ScheduledMessage> m_all;   ///< what was read
    std::vector<ScheduledMessage> m_rows;  ///< those of them that are shown
    QStringList m_words;
    std::optional<Channel> m_channel;
    int m_asking = 0;
    bool m_hasMore = false;
    bool m_loading = false;
    bool m_again = false;  ///< something changed while it was read
    bool m_loadedOnce = false;
};

}  // namespace uinbox::ui
