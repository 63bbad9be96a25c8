// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationModel.h"

#include "common/Avatar.h"
#include "common/ErrorText.h"
#include "common/FileText.h"
#include "common/MessageFacts.h"
#include "common/TimeText.h"
#include "conversation/BubbleText.h"
#include "conversation/MessageDetails.h"
#include "db/Database.h"
#include "threads/ThreadService.h"

#include <algorithm>
#include <tuple>

namespace uinbox::ui {

namespace {

/// More than this many unread messages are not loaded at once; the bar then stands above the oldest that is.
constexpr int kMostUnread = 300;

bool isBefore(const Message& a, const Message& b)
{
    return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
}

/// Taken back before it left: nobody ever saw it.
bool isShown(const Message& message)
{
    return message.status != MessageStatus::Canceled || !message.providerSid.isEmpty();
}

/// "photo.jpg, 2.3 MB"
QString fileSentence(const Attachment& file)
{
    QStringList parts{fileName(file), fileStateText(file)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

MessageCursor cursorOf(const Message& message)
{
    return {message.createdAt, message.id};
}

}  // namespace

ConversationModel::ConversationModel(ThreadService& service, const db::Database& database, QObject* parent)
    : QAbstractListModel(parent), m_service(service)
{
    connect(&database, &db::Database::committed, this, &ConversationModel::onCommitted);
}

void ConversationModel::open(ThreadId thread, int unread)
{
    m_thread = thread;
    m_unread = unread;
    m_firstUnread.reset();
    load(std::max(kFirstPage, std::min(unread, kMostUnread) + kFirstPage / 2));
}

void ConversationModel::openLatest()
{
    m_unread = 0;
    load(kFirstPage);
}

void ConversationModel::close()
{
    ++m_generation;
    beginResetModel();
    m_thread = {};
    m_messages.clear();
    m_firstUnread.reset();
    m_hasOlder = m_hasNewer = m_fetching = false;
    endResetModel();
}

void ConversationModel::load(int limit)
{
    m_fetching = true;
    m_waiting.clear();
    const quint64 generation = ++m_generation;
    onFinished(m_service.older(m_thread, std::nullopt, limit), this, [this, generation](const Result<MessagePage>& page) {
        if (generation == m_generation) onFirstPage(page);
    });
}

void ConversationModel::onFirstPage(const Result<MessagePage>& page)
{
    m_fetching = false;
    beginResetModel();
    m_messages.clear();
    m_hasOlder = m_hasNewer = false;
    if (page) {
        std::copy_if(page->messages.begin(), page->messages.end(), std::back_inserter(m_messages), isShown);
        m_hasOlder = page->hasOlder;
    }
    findFirstUnread(m_unread);
    endResetModel();
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    Q_EMIT opened();
    if (m_messages.empty() && m_hasOlder && !m_fetching) fetch(End::Older, cursorOf(page->messages.front()));
    refresh({});
}

void ConversationModel::findFirstUnread(int unread)
{
    for (auto it = m_messages.rbegin(); it != m_messages.rend() && unread > 0; ++it) {
        if (it->direction != Direction::Inbound) continue;
        m_firstUnread = it->id;
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
    if (m_hasOlder && !m_fetching && !m_messages.empty()) fetch(End::Older, cursorOf(m_messages.front()));
}

void ConversationModel::fetchNewer()
{
    if (m_hasNewer && !m_fetching && !m_messages.empty()) fetch(End::Newer, cursorOf(m_messages.back()));
}

void ConversationModel::fetch(End end, const MessageCursor& cursor)
{
    m_fetching = true;
    auto page = end == End::Older ? m_service.older(m_thread, cursor, kNextPage) : m_service.newer(m_thread, cursor, kNextPage);
    onFinished(page, this, [this, end, generation = m_generation](const Result<MessagePage>& found) {
        if (generation == m_generation) onPage(end, found);
    });
}

void ConversationModel::onPage(End end, const Result<MessagePage>& page)
{
    m_fetching = false;
    if (page)
        add(end, *page);
    else
        Q_EMIT failed(page.error());
    refresh({});
}

void ConversationModel::add(End end, const MessagePage& page)
{
    (end == End::Older ? m_hasOlder : m_hasNewer) = end == End::Older ? page.hasOlder : page.hasNewer;
    std::vector<Message> fresh;
    for (const Message& message : page.messages)
        if (isShown(message) && rowOf(message.id) < 0) fresh.push_back(message);
    if (fresh.empty()) {
        // Nothing of it is shown: what was asked for is behind it.
        const bool more = end == End::Older ? m_hasOlder : m_hasNewer;
        if (more) fetch(end, cursorOf(end == End::Older ? page.messages.front() : page.messages.back()));
        return;
    }
    const int first = end == End::Older ? 0 : static_cast<int>(m_messages.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_messages.insert(m_messages.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
    trim(end);
}

void ConversationModel::trim(End grown)
{
    const int surplus = static_cast<int>(m_messages.size()) - kMaxLoaded;
    if (surplus <= 0) return;
    const int first = grown == End::Older ? static_cast<int>(m_messages.size()) - surplus : 0;
    beginRemoveRows({}, first, first + surplus - 1);
    m_messages.erase(m_messages.begin() + first, m_messages.begin() + first + surplus);
    endRemoveRows();
    (grown == End::Older ? m_hasNewer : m_hasOlder) = true;
}

int ConversationModel::rowOf(MessageId message) const
{
    // Looked for from the end: it is nearly always one of the newest.
    const auto it =
        std::find_if(m_messages.rbegin(), m_messages.rend(), [message](const Message& row) { return row.id == message; });
    return it == m_messages.rend() ? -1 : static_cast<int>(m_messages.rend() - it) - 1;
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Message& row = message(index.row());
    if (role == Qt::DisplayRole) return row.content;
    if (role == Qt::AccessibleTextRole) {
        const QString who = row.direction == Direction::Inbound ? tr("Received") : tr("You");
        QStringList parts{messageFacts(row), row.subject, row.content};
        parts.removeAll(QString());
        const QString said = parts.join(QStringLiteral(". "));
        QString text = QStringLiteral("%1, %2, %3: %4").arg(who, channelTitle(row.channel), fullTime(row.createdAt), said);
        for (const Attachment& file : row.attachments) text += QStringLiteral(". ") + fileSentence(file);
        if (row.direction == Direction::Outbound) text += QStringLiteral(". ") + statusWords(row.status);
        if (row.status == MessageStatus::Failed || row.status == MessageStatus::Unknown)
            text += QStringLiteral(". ") + wordsFor(row, {}).oneLine();
        return text;
    }
    return {};
}

void ConversationModel::onCommitted(const db::ChangeSet& changes)
{
    if (m_thread.isNull() || changes.messages.isEmpty()) return;
    if (changes.threads.contains(m_thread)) {
        refresh(changes.messages);
        return;
    }
    QSet<MessageId> loaded;
    for (const MessageId id : changes.messages)
        if (rowOf(id) >= 0) loaded.insert(id);
    if (!loaded.isEmpty()) refresh(loaded);
}

void ConversationModel::refresh(const QSet<MessageId>& ids)
{
    m_waiting.unite(ids);
    // A page on its way may be older than the change, and would undo it.
    if (m_refreshing || m_fetching || m_waiting.isEmpty()) return;
    m_refreshing = true;
    const QSet<MessageId> asked = std::exchange(m_waiting, {});
    onFinished(m_service.messages({asked.begin(), asked.end()}), this, [this](const Result<std::vector<Message>>& now) {
        m_refreshing = false;
        if (now)
            apply(*now);
        else
            Q_EMIT failed(now.error());
        refresh({});
    });
}

void ConversationModel::apply(const std::vector<Message>& now)
{
    int inbound = 0;
    bool added = false;
    std::vector<Message> ordered = now;
    std::sort(ordered.begin(), ordered.end(), isBefore);
    for (const Message& message : ordered) {
        if (message.threadId != m_thread) continue;
        const int row = rowOf(message.id);
        if (row >= 0 && m_messages[static_cast<size_t>(row)].createdAt != message.createdAt) {
            added = move(row, message) || added;
        } else if (row >= 0) {
            change(row, message);
        } else if (isShown(message) && insert(message)) {
            added = true;
            inbound += message.direction == Direction::Inbound ? 1 : 0;
        }
    }
    if (!added) return;
    Q_EMIT arrived(inbound);
}

void ConversationModel::change(int row, const Message& message)
{
    if (!isShown(message)) {
        beginRemoveRows({}, row, row);
        m_messages.erase(m_messages.begin() + row);
        endRemoveRows();
        return;
    }
    m_messages[static_cast<size_t>(row)] = message;
    Q_EMIT dataChanged(index(row), index(row));
}

bool ConversationModel::move(int row, const Message& message)
{
    // A scheduled message that leaves enters the conversation at that moment: it goes from one place and comes at another.
    beginRemoveRows({}, row, row);
    m_messages.erase(m_messages.begin() + row);
    endRemoveRows();
    return isShown(message) && insert(message);
}

bool ConversationModel::insert(const Message& message)
{
    const auto place = std::lower_bound(m_messages.begin(), m_messages.end(), message, isBefore);
    // Outside the loaded part: it comes with its page.
    if ((place == m_messages.end() && m_hasNewer) || (place == m_messages.begin() && m_hasOlder)) return false;
    const int row = static_cast<int>(place - m_messages.begin());
    beginInsertRows({}, row, row);
    m_messages.insert(place, message);
    endInsertRows();
    return true;
}

}  // namespace uinbox::ui
