// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledListModel.h"

#include "common/Avatar.h"
#include "db/Database.h"
#include "schedule/WhenText.h"
#include "threads/Thread.h"

#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

Thread recipientOf(const ScheduledMessage& scheduled)
{
    Thread person;
    person.id = scheduled.message.threadId;
    person.contactId = scheduled.message.contactId;
    person.contactName = scheduled.contactName;
    person.contactAddress = scheduled.message.toAddress;
    person.lastChannel = scheduled.message.channel;
    return person;
}

QString previewOf(const Message& message)
{
    const QString text = message.content.simplified();
    if (message.subject.isEmpty()) return text;
    return text.isEmpty() ? message.subject : QStringLiteral("%1 — %2").arg(message.subject.simplified(), text);
}

QString askingText(int messages)
{
    return messages == 1 ? ScheduledListModel::tr("1 needs your answer")
                         : ScheduledListModel::tr("%n need your answer", nullptr, messages);
}

bool canBeChanged(const ScheduledMessage& scheduled)
{
    switch (scheduled.state) {
        case OutboxState::Scheduled:
        case OutboxState::Asking:
        case OutboxState::Held: return true;
        case OutboxState::Queued:
        case OutboxState::Sending:
        case OutboxState::Unknown:
        case OutboxState::Unsure:
        case OutboxState::Recalling:
        case OutboxState::Done:
        case OutboxState::Failed:
        case OutboxState::Canceled: return false;
    }
    return false;
}

ScheduledListModel::ScheduledListModel(ScheduleService& service, const db::Database& database, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent), m_service(service), m_clock(clock), m_here(localTimeZone())
{
    connect(&database, &db::Database::committed, this, &ScheduledListModel::onCommitted);
}

void ScheduledListModel::reload()
{
    m_again = m_loading;
    if (!m_loading) read(std::max(kPage, static_cast<int>(m_all.size())));
}

void ScheduledListModel::read(int limit)
{
    m_loading = true;
    m_again = false;
    onFinished(m_service.list(std::nullopt, limit), this, [this, limit](const Result<std::vector<ScheduledMessage>>& now) {
        m_loading = false;
        if (now) {
            m_hasMore = static_cast<int>(now->size()) >= limit;
            apply(*now);
        } else {
            Q_EMIT failed(now.error());
        }
        if (m_again) reload();
    });
}

void ScheduledListModel::onCommitted(const db::ChangeSet& changes)
{
    const bool concerns = changes.schedule || std::any_of(m_all.begin(), m_all.end(), [&](const ScheduledMessage& row) {
                              return changes.messages.contains(row.message.id) || changes.contacts.contains(row.message.contactId);
                          });
    if (concerns) reload();
}

int ScheduledListModel::rowOf(MessageId message) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [message](const ScheduledMessage& row) { return row.message.id == message; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

void ScheduledListModel::apply(const std::vector<ScheduledMessage>& now)
{
    m_all = now;
    m_loadedOnce = true;
    show();
}

void ScheduledListModel::show()
{
    std::vector<ScheduledMessage> now;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(now), [this](const auto& message) { return passes(message); });
    QSet<MessageId> stay;
    for (const ScheduledMessage& message : now) stay.insert(message.message.id);
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (stay.contains(at(row).message.id)) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (size_t i = 0; i < now.size(); ++i) place(static_cast<int>(i), now[i]);
    countAsking();
    Q_EMIT loaded();
    if (isFiltered()) fetchMore({});
}

bool ScheduledListModel::passes(const ScheduledMessage& message) const
{
    if (m_channel && message.message.channel != *m_channel) return false;
    const QString person = message.contactName + u' ' + message.message.toAddress;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return person.contains(word, Qt::CaseInsensitive); });
}

void ScheduledListModel::setFilter(const QString& words, std::optional<Channel> channel)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    m_channel = channel;
    if (m_loadedOnce) show();
}

QString ScheduledListModel::dayOf(const ScheduledMessage& message) const
{
    if (message.state == OutboxState::Asking) return tr("Needs your answer");
    const auto due = wallTimeOf(message.due, m_here);
    const auto now = wallTimeOf(m_clock.now(), m_here);
    if (!due || !now) return {};
    if (due->date <= now->date) return tr("Today");
    if (due->date == now->date.addDays(1)) return tr("Tomorrow");
    // As a heading has it: with its weekday, and the year where it is another.
    const QLocale locale;
    const bool isThisYear = due->date.year() == now->date.year();
    return locale.toString(due->date, isThisYear ? tr("dddd, d MMMM") : tr("dddd, d MMMM yyyy"));
}

QString ScheduledListModel::sectionOf(int row) const
{
    const QString day = dayOf(at(row));
    return row > 0 && dayOf(at(row - 1)) == day ? QString() : day;
}

void ScheduledListModel::place(int row, const ScheduledMessage& message)
{
    const int from = rowOf(message.message.id);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, message);
        endInsertRows();
        return;
    }
    // All before `row` are in their places already, so it can only come up.
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }
    m_rows[static_cast<size_t>(row)] = message;
    Q_EMIT dataChanged(index(row), index(row));
}

void ScheduledListModel::countAsking()
{
    const auto asks = [](const ScheduledMessage& row) { return row.state == OutboxState::Asking; };
    const int asking = static_cast<int>(std::count_if(m_all.begin(), m_all.end(), asks));
    if (asking == m_asking) return;
    m_asking = asking;
    Q_EMIT askingChanged(asking);
}

QString ScheduledListModel::whenOf(int row) const
{
    const ScheduledMessage& scheduled = at(row);
    const QString when = whenText(scheduled.schedule.when, scheduled.due, m_clock.now(), m_here);
    if (scheduled.state != OutboxState::Asking) return when;
    //: "Was due: Yesterday, 9:00. This computer was off then."
    return tr("Was due: %1. This computer was off then.").arg(when);
}

QString ScheduledListModel::noteOf(int row) const
{
    const ScheduledMessage& scheduled = at(row);
    QStringList parts;
    switch (scheduled.state) {
        case OutboxState::Asking: break;
        case OutboxState::Held:
            parts.append(scheduled.heldBy.isEmpty()
                             ? tr("The provider holds it")
                             : tr("%1 holds it and sends it even if this computer is off").arg(scheduled.heldBy));
            break;
        case OutboxState::Recalling:
            parts.append(scheduled.heldBy.isEmpty() ? tr("Being taken back…")
                                                    : tr("Being taken back from %1…").arg(scheduled.heldBy));
            break;
        case OutboxState::Queued:
        case OutboxState::Sending:
        case OutboxState::Unknown:
            parts.append(scheduled.heldBy.isEmpty() ? tr("Being handed over…") : tr("Being handed to %1…").arg(scheduled.heldBy));
            break;
        case OutboxState::Scheduled:
        case OutboxState::Unsure:
        case OutboxState::Done:
        case OutboxState::Failed:
        case OutboxState::Canceled: parts.append(tr("On this computer")); break;
    }
    if (scheduled.schedule.cancelOnReply) parts.append(tr("not sent if they write before"));
    if (const auto files = static_cast<int>(scheduled.message.attachments.size()); files > 0)
        parts.append(files == 1 ? tr("1 file") : tr("%n files", nullptr, files));
    if (!scheduled.message.envelope.templateSid.isEmpty()) parts.append(tr("template"));
    return parts.join(QStringLiteral(" · "));
}

int ScheduledListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScheduledListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ScheduledMessage& row = at(index.row());
    const Thread person = recipientOf(row);
    if (role == Qt::DisplayRole) return personName(person);
    if (role == Qt::ToolTipRole) return previewOf(row.message);
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{sectionOf(index.row()), personName(person),     channelTitle(row.message.channel),
                          whenOf(index.row()),    previewOf(row.message), noteOf(index.row())};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

bool ScheduledListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void ScheduledListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_all.empty()) return;
    m_loading = true;
    onFinished(m_service.list(m_all.back().message.id, kPage), this, [this](const Result<std::vector<ScheduledMessage>>& page) {
        m_loading = false;
        if (!page) {
            // The last row has left meanwhile: from the top it can be told what comes after.
            if (page.error().kind == ErrorKind::NotFound) return reload();
            Q_EMIT failed(page.error());
            return;
        }
        m_hasMore = static_cast<int>(page->size()) >= kPage;
        QSet<MessageId> known;
        for (const ScheduledMessage& message : m_all) known.insert(message.message.id);
        for (const ScheduledMessage& message : *page)
            if (!known.contains(message.message.id)) m_all.push_back(message);
        show();
        if (m_again) reload();
    });
}

}  // namespace uinbox::ui
