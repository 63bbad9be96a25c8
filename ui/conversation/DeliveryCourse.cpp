// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/DeliveryCourse.h"

#include "common/TimeText.h"
#include "conversation/MessageDetails.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kDot = 10;
constexpr int kIndent = 24;
constexpr int kLinePadding = 12;

QString reportedAt(const DeliveryFacts& facts, MessageStatus status)
{
    const auto found = std::find_if(facts.reports.begin(), facts.reports.end(),
                                    [status](const DeliveryReport& report) { return report.status == status; });
    return found == facts.reports.end() ? QString() : exactTime(found->receivedAt);
}

}  // namespace

std::vector<CourseStep> courseOf(const Message& message, const DeliveryFacts& facts)
{
    using State = CourseStep::State;
    if (message.direction == Direction::Inbound) return {};
    std::vector<CourseStep> steps{{DeliveryCourse::tr("Written"), exactTime(message.createdAt), State::Done}};
    const MessageStatus now = message.status;
    const bool isDelivered = now == MessageStatus::Delivered || now == MessageStatus::Read;
    const bool isSent = isDelivered || now == MessageStatus::Sent || message.sentAt;
    if (isSent) {
        const QString when = message.sentAt ? exactTime(*message.sentAt) : reportedAt(facts, MessageStatus::Sent);
        steps.push_back({statusWords(MessageStatus::Sent), when, State::Done});
    }
    if (isDelivered)
        steps.push_back({statusWords(MessageStatus::Delivered), reportedAt(facts, MessageStatus::Delivered), State::Done});
    if (now == MessageStatus::Read)
        steps.push_back({statusWords(MessageStatus::Read), reportedAt(facts, MessageStatus::Read), State::Done});
    const bool isWrong = now == MessageStatus::Failed || now == MessageStatus::Unknown || now == MessageStatus::Canceled;
    if (isWrong) steps.push_back({statusWords(now), reportedAt(facts, now), State::Wrong});
    if (now == MessageStatus::Sent) steps.push_back({DeliveryCourse::tr("Not reported as delivered yet"), {}, State::Ahead});
    if (!isSent && !isWrong) {
        const auto due = now == MessageStatus::Scheduled ? message.scheduledAt : message.nextAttemptAt;
        steps.push_back({statusWords(now), due ? exactTime(*due) : QString(), State::Ahead});
    }
    return steps;
}

DeliveryCourse::DeliveryCourse(std::vector<CourseStep> steps, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_steps(std::move(steps)), m_theme(theme)
{
    QStringList said;
    for (const CourseStep& step : m_steps) said.append(step.when.isEmpty() ? step.what : step.what + u' ' + step.when);
    setAccessibleName(tr("Its way: %1").arg(said.join(QStringLiteral(", "))));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int DeliveryCourse::lineHeight() const
{
    return QFontMetrics(m_theme.font(type::kBody)).height() + kLinePadding;
}

QSize DeliveryCourse::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(type::kBody, QFont::DemiBold));
    int widest = 0;
    for (const CourseStep& step : m_steps)
        widest = qMax(widest, metrics.horizontalAdvance(step.what) + metrics.horizontalAdvance(step.when));
    return {kIndent + widest + 2 * space::kXl, static_cast<int>(m_steps.size()) * lineHeight()};
}

void DeliveryCourse::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = lineHeight();
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        const CourseStep& step = m_steps[static_cast<size_t>(i)];
        const QRect row(0, i * height, width(), height);
        const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(2, row.center().y() - kDot / 2, kDot, kDot));
        if (i + 1 < static_cast<int>(m_steps.size())) {
            painter.setPen(QPen(tokens.fieldLine, 1.5));
            painter.drawLine(QPointF(dot.center().x() + 0.5, dot.bottom() + 3),
                             QPointF(dot.center().x() + 0.5, dot.top() + height - 2));
        }
        const bool isAhead = step.state == CourseStep::State::Ahead;
        const QColor color = step.state == CourseStep::State::Wrong ? tokens.danger : isAhead ? tokens.fieldLine : tokens.success;
        painter.setPen(QPen(color, 2));
        painter.setBrush(isAhead ? QBrush(Qt::NoBrush) : QBrush(color));
        painter.drawEllipse(QRectF(dot).adjusted(1, 1, -1, -1));
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), row.adjusted(kIndent, 0, 0, 0));
        const auto start =
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        const auto end =
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter);
        painter.setPen(step.state == CourseStep::State::Wrong ? tokens.danger : isAhead ? tokens.textMuted : tokens.text);
        painter.setFont(m_theme.font(type::kBody, isAhead ? QFont::Normal : QFont::DemiBold));
        painter.drawText(words, start, step.what);
        painter.setPen(tokens.textMuted);
        painter.setFont(m_theme.font(type::kSmall));
        painter.drawText(words, end, step.when);
    }
}

}  // namespace uinbox::ui
