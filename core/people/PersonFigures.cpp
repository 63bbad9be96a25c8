// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PersonFigures.h"

namespace uinbox {

void PersonTally::add(const CountedMessage& message)
{
    const bool isOurs = message.direction == Direction::Outbound;
    // It may still be taken back, or never leave.
    if (!isOurs || message.status != MessageStatus::Pending) {
        ++(isOurs ? m_figures.sent : m_figures.received)[static_cast<size_t>(message.channel)];
        if (!m_figures.firstAt) m_figures.firstAt = message.at;
        m_figures.lastAt = message.at;
    }
    if (message.isAutomatic) return;
    const bool isAfterSilence = !m_lastByHand || message.at - *m_lastByHand >= kSilence;
    if (!isOurs && isAfterSilence) m_waits.push_back(message.at);
    if (message.isAnswer()) {
        for (const Timestamp since : m_waits) m_responses.add(message.at - since, {});
        m_waits.clear();
    }
    m_lastByHand = message.at;
}

PersonFigures PersonTally::figures(Timestamp now) const
{
    PersonFigures figures = m_figures;
    ResponseTimes responses = m_responses;
    for (const Timestamp since : m_waits) responses.add(std::nullopt, now - since);
    figures.responses = responses.figures();
    return figures;
}

}  // namespace uinbox
