// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/Tally.h"

#include "analytics/ResponseTimes.h"

#include <algorithm>

namespace uinbox {

namespace {

std::vector<DayFigures> emptyDays(const DayGrid& grid, int from, int to)
{
    std::vector<DayFigures> days;
    for (int day = from; day < to; ++day) {
        days.emplace_back();
        days.back().day = grid.date(day);
    }
    return days;
}

}  // namespace

Tally::Tally(DayGrid days, int split, const ReportFilter& filter) : m_days(std::move(days)), m_split(split), m_filter(filter)
{
    m_now.firstDay = split;
    m_before.figures.days = emptyDays(m_days, 0, split);
    m_now.figures.days = emptyDays(m_days, split, m_days.count());
    for (Counts* counts : {&m_before, &m_now}) {
        PeriodFigures& figures = counts->figures;
        if (!figures.days.empty()) figures.range = {figures.days.front().day, figures.days.back().day};
    }
}

DayFigures& Tally::figuresOf(int day)
{
    Counts& counts = countsOf(day);
    return counts.figures.days[static_cast<size_t>(day - counts.firstDay)];
}

void Tally::add(const CountedMessage& message)
{
    const std::optional<int> day = m_days.dayOf(message.at);
    if (day && isCounted(message.channel)) count(message, *day);
    if (message.isAutomatic) return;
    const auto found = m_conversations.find(message.thread);
    const bool isKnown = found != m_conversations.end();
    Conversation& conversation = isKnown ? *found : *m_conversations.insert(message.thread, {});
    const bool isAfterSilence = !isKnown || message.at - conversation.lastAt >= kSilence;
    if (day && isAfterSilence && isCounted(message.channel)) {
        const bool isOurs = message.direction == Direction::Outbound;
        if (!isOurs)
            begin(message, *day, conversation);
        else if (!isKnown)
            m_doubts.insert(message.thread, *day);
        else if (conversation.last == Direction::Outbound)
            countBegun(*day);
    }
    if (message.isAnswer() && !conversation.waits.empty()) {
        for (const size_t wait : conversation.waits) {
            m_waits[wait].response = message.at - m_waits[wait].since;
            m_waits[wait].by = message.user;
        }
        conversation.waits.clear();
    }
    conversation.lastAt = message.at;
    conversation.last = message.direction;
}

void Tally::begin(const CountedMessage& message, int day, Conversation& conversation)
{
    countBegun(day);
    conversation.waits.push_back(m_waits.size());
    m_waits.push_back({day, message.at});
}

void Tally::countBegun(int day)
{
    ++figuresOf(day).begun;
    ++countsOf(day).figures.begun;
}

void Tally::count(const CountedMessage& message, int day)
{
    Counts& counts = countsOf(day);
    const auto channel = static_cast<size_t>(message.channel);
    if (message.direction == Direction::Outbound) {
        // It may still be taken back, or never leave.
        if (message.status == MessageStatus::Pending) return;
        ++figuresOf(day).sent[channel];
        return countSent(message, counts);
    }
    ++figuresOf(day).received[channel];
    ++counts.figures.received;
    const auto weekday = static_cast<size_t>(m_days.date(day).dayOfWeek() - 1);
    ++counts.figures.hours[weekday][static_cast<size_t>(m_days.hourOf(message.at, day))];
}

void Tally::countSent(const CountedMessage& message, Counts& counts)
{
    ++counts.figures.sent;
    if (!message.isAutomatic) ++counts.sentBy[message.user];
    DeliveryFigures& delivery = counts.figures.delivery;
    switch (message.status) {
        case MessageStatus::Sent: ++delivery.sent; return;
        case MessageStatus::Delivered:
        case MessageStatus::Read: ++delivery.delivered; return;
        case MessageStatus::Failed:
            ++delivery.failed;
            ++counts.failures[{message.channel, message.errorCode}];
            return;
        case MessageStatus::Scheduled:
        case MessageStatus::Pending:
        case MessageStatus::Sending:
        case MessageStatus::Unknown:
        case MessageStatus::Canceled:
        case MessageStatus::Received: ++delivery.underWay; return;
    }
}

std::vector<ThreadId> Tally::doubtful() const
{
    return {m_doubts.keyBegin(), m_doubts.keyEnd()};
}

void Tally::settle(ThreadId thread, std::optional<Direction> lastBefore)
{
    const auto doubt = m_doubts.constFind(thread);
    if (doubt == m_doubts.constEnd()) return;
    if (lastBefore != Direction::Inbound) countBegun(*doubt);
    m_doubts.erase(doubt);
}

std::vector<ThreadId> Tally::unanswered() const
{
    std::vector<ThreadId> threads;
    for (auto it = m_conversations.begin(); it != m_conversations.end(); ++it)
        if (!it->waits.empty()) threads.push_back(it.key());
    return threads;
}

void Tally::answer(ThreadId thread, Timestamp at, const std::optional<UserId>& by)
{
    const auto found = m_conversations.find(thread);
    if (found == m_conversations.end()) return;
    for (const size_t wait : found->waits) {
        m_waits[wait].response = at - m_waits[wait].since;
        m_waits[wait].by = by;
    }
    found->waits.clear();
}

PeriodFigures Tally::summary(const Counts& counts, Timestamp now) const
{
    PeriodFigures figures = counts.figures;
    ResponseTimes all;
    std::vector<ResponseTimes> byDay(figures.days.size());
    std::map<std::optional<UserId>, ResponseTimes> byUser;
    for (const Wait& wait : m_waits) {
        const int day = wait.day - counts.firstDay;
        if (day < 0 || day >= static_cast<int>(byDay.size())) continue;
        all.add(wait.response, now - wait.since);
        byDay[static_cast<size_t>(day)].add(wait.response, now - wait.since);
        if (wait.response) byUser[wait.by].add(wait.response, {});
    }
    figures.responses = all.figures();
    for (size_t day = 0; day < byDay.size(); ++day) {
        const ResponseFigures responses = byDay[day].figures();
        figures.days[day].answered = responses.answered;
        figures.days[day].medianResponse = responses.median;
    }
    for (const auto& [reason, count] : counts.failures) figures.failures.push_back({reason.first, reason.second, count});
    std::stable_sort(figures.failures.begin(), figures.failures.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
    for (const auto& [user, sent] : counts.sentBy) {
        const ResponseFigures responses = byUser[user].figures();
        figures.teammates.push_back({user, {}, sent, responses.answered, responses.median});
    }
    std::stable_sort(figures.teammates.begin(), figures.teammates.end(),
                     [](const auto& a, const auto& b) { return a.sent > b.sent; });
    return figures;
}

Report Tally::report(Timestamp now) const
{
    return {summary(m_now, now), summary(m_before, now)};
}

}  // namespace uinbox
