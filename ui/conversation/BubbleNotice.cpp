// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/BubbleNotice.h"

#include "common/ErrorText.h"
#include "common/TimeText.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kLeastTarget = 32;

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

}  // namespace

void BubbleNotice::layOut(const Message& message, const Theme& theme, Qt::LayoutDirection direction, int maxWidth)
{
    const auto actions = noticeActions(message);
    if (actions.empty()) return;
    QString text = wordsFor(message, message.nextAttemptAt ? timeOfDay(*message.nextAttemptAt) : QString()).oneLine();
    m_waits = isWaiting(message);
    if (m_waits) m_reason = std::exchange(text, say(QT_TRANSLATE_NOOP("Bubble", "Waiting to be sent.")));
    Paragraph::Formats formats;
    for (const MessageAction action : actions) {
        text += m_choices.empty() ? QStringLiteral("  ") : QStringLiteral(" · ");
        // A choice is not torn apart at the end of a line.
        const bool isNext = m_waits && action == MessageAction::SendAgain;
        QString label = isNext ? say(QT_TRANSLATE_NOOP("Bubble", "Try now")) : actionText(action);
        label.replace(u' ', QChar::Nbsp);
        m_choices.push_back({action, label, static_cast<int>(text.size()), static_cast<int>(label.size())});
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(label.size());
        range.format.setFontUnderline(true);
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
        text += label;
    }
    layOutLine(text, theme, direction, maxWidth, formats);
    m_height = qMax(m_height, kLeastTarget);
}

void BubbleNotice::layOutReason(const QString& reason, const Theme& theme, Qt::LayoutDirection direction, int maxWidth)
{
    m_waits = true;
    m_reason = reason;
    layOutLine(reason, theme, direction, maxWidth, {});
}

void BubbleNotice::layOutLine(const QString& text, const Theme& theme, Qt::LayoutDirection direction, int maxWidth,
                              const Paragraph::Formats& formats)
{
    const Qt::Alignment side = direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    m_line.layOutAligned(text, theme.font(type::kSmall), maxWidth, direction, side, formats);
    m_width = maxWidth;
    m_height = m_line.size().height();
}

QRect BubbleNotice::rectOf(const Choice& choice) const
{
    const QPoint inset(0, (m_height - m_line.size().height()) / 2);
    return m_line.rectOf(choice.start, choice.length).toAlignedRect().translated(m_at + inset);
}

std::optional<MessageAction> BubbleNotice::actionAt(QPoint point) const
{
    if (m_line.isEmpty() || !rect().contains(point)) return std::nullopt;
    const int position = m_line.positionAt(point - m_at - QPoint(0, (m_height - m_line.size().height()) / 2));
    for (const Choice& choice : m_choices)
        if (position >= choice.start && position < choice.start + choice.length) return choice.action;
    return std::nullopt;
}

void BubbleNotice::paint(QPainter& painter, QPoint origin, const Theme& theme) const
{
    if (m_line.isEmpty()) return;
    painter.setPen(m_waits ? theme.tokens().textMuted : theme.tokens().danger);
    m_line.draw(painter, QPointF(origin + m_at + QPoint(0, (m_height - m_line.size().height()) / 2)));
}

}  // namespace uinbox::ui
