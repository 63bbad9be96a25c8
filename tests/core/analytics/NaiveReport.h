// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace uinbox::test {

/// The figures as Report.h defines them, worked out one by one from all messages: slow, short, and nothing shared with what it checks.
class NaiveReport {
public:
    NaiveReport(std::vector<Message> messages, const QByteArray& zone, ReportFilter filter, Timestamp now)
        : m_messages(std::move(messages)), m_zone(zone), m_filter(filter), m_now(now)
    {
        std::erase_if(m_messages,
                      [](const Message& m) { return m.status == MessageStatus::Scheduled || m.status == MessageStatus::Canceled; });
        std::sort(m_messages.begin(), m_messages.end(),
                  [](const Message& a, const Message& b) { return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id); });
    }

    [[nodiscard]] QDateTime local(const Message& m) const { return QDateTime::fromMSecsSinceEpoch(toMillis(m.createdAt), m_zone); }
    [[nodiscard]] bool isCounted(const Message& m, const ReportRange& range) const
    {
        const QDate day = local(m).date();
        return day >= range.first && day <= range.last && (!m_filter.channel || *m_filter.channel == m.channel);
    }
    template <class Is>
    [[nodiscard]] int count(const ReportRange& range, Is is) const
    {
        return static_cast<int>(
            std::count_if(m_messages.begin(), m_messages.end(), [&](const Message& m) { return isCounted(m, range) && is(m); }));
    }
    [[nodiscard]] const Message* before(const Message& message) const
    {
        const Message* last = nullptr;
        for (const Message& m : m_messages) {
            if (&m == &message) return last;
            if (m.threadId == message.threadId && !m.envelope.isAutomatic) last = &m;
        }
        return last;
    }
    [[nodiscard]] bool begins(const Message& m) const
    {
        if (m.envelope.isAutomatic) return false;
        const Message* last = before(m);
        if (last && m.createdAt - last->createdAt < std::chrono::hours(24)) return false;
        return m.direction == Direction::Inbound || !last || last->direction == Direction::Outbound;
    }
    [[nodiscard]] const Message* answer(const Message& asked) const
    {
        for (auto m = m_messages.begin() + (&asked - m_messages.data()) + 1; m != m_messages.end(); ++m)
            if (m->threadId == asked.threadId && m->direction == Direction::Outbound && !m->envelope.isAutomatic &&
                m->status != MessageStatus::Failed)
                return &*m;
        return nullptr;
    }
    /// Of the conversations that people began: in milliseconds, sorted.
    [[nodiscard]] std::vector<qint64> responses(const ReportRange& range) const
    {
        std::vector<qint64> times;
        for (const Message& m : m_messages)
            if (isCounted(m, range) && m.direction == Direction::Inbound && begins(m))
                if (const Message* answered = answer(m)) times.push_back(toMillis(answered->createdAt) - toMillis(m.createdAt));
        std::sort(times.begin(), times.end());
        return times;
    }
    [[nodiscard]] int waiting(const ReportRange& range) const
    {
        return count(range, [&](const Message& m) { return m.direction == Direction::Inbound && begins(m) && !answer(m); });
    }
    [[nodiscard]] int waitingLong(const ReportRange& range) const
    {
        return count(range, [&](const Message& m) {
            return m.direction == Direction::Inbound && begins(m) && !answer(m) && m_now - m.createdAt > std::chrono::hours(1);
        });
    }
    /// The smallest of the sorted times that so many of a hundred do not exceed.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> percentile(const std::vector<qint64>& times, int percent)
    {
        for (size_t i = 0; i < times.size(); ++i)
            if ((i + 1) * 100 >= times.size() * static_cast<size_t>(percent)) return std::chrono::milliseconds(times[i]);
        return std::nullopt;
    }

private:
    std::vector<Message> m_messages;
    QTimeZone m_zone;
    ReportFilter m_filter;
    Timestamp m_now;
};

}  // namespace uinbox::test
