// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/ClockWatch.h"

#include "channels/ClockSkew.h"

namespace uinbox {

using namespace std::chrono_literals;

namespace {

/// From there on Resend's webhooks are refused.
constexpr std::chrono::seconds kTolerance = 5min;
/// The same error, measured twice.
constexpr std::chrono::seconds kSame = 1min;
/// How long an answer's word outweighs a webhook that looks old: it may be one that somebody has caught and sends again.
constexpr std::chrono::minutes kOutweighs{10};

}  // namespace

ClockWatch::ClockWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {}

void ClockWatch::heardWebhook(std::chrono::seconds ahead)
{
    hear(Source::Webhook, ahead);
}

void ClockWatch::heardAnswer(const http::Headers& headers, Timestamp asked)
{
    if (headers.value("Date")) hear(Source::Answer, std::chrono::round<std::chrono::seconds>(clockSkew(headers, asked)));
}

void ClockWatch::hear(Source source, std::chrono::seconds ahead)
{
    QMetaObject::invokeMethod(
        this, [this, source, ahead] { judge(source, ahead); }, Qt::QueuedConnection);
}

void ClockWatch::judge(Source source, std::chrono::seconds ahead)
{
    const bool isRight = std::chrono::abs(ahead) <= kTolerance;
    const Timestamp now = m_clock.now();
    // A clock that was put meanwhile is not near that moment any more.
    const bool wasRight = m_rightAt && std::chrono::abs(now - *m_rightAt) < kOutweighs;
    if (source == Source::Webhook && ahead > kTolerance && wasRight) return;
    if (source == Source::Answer) m_rightAt = isRight ? std::optional(now) : std::nullopt;
    const auto offset = isRight ? std::nullopt : std::optional(ahead);
    const bool isSame = offset.has_value() == m_offset.has_value() && (!offset || std::chrono::abs(*offset - *m_offset) < kSame);
    if (isSame) return;
    m_offset = offset;
    Q_EMIT changed(m_offset);
}

}  // namespace uinbox
