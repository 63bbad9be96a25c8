// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/BubbleFooter.h"

#include "common/TimeText.h"
#include "conversation/BubbleParts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kTick = 15;
constexpr int kLeastTarget = 32;

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

}  // namespace

void BubbleFooter::layOutMessage(const Message& message, bool endsGroup, const RowStyle& style)
{
    if (!endsGroup && isSettled(message.status)) return;
    m_status = message.status;
    const bool isScheduled = message.status == MessageStatus::Scheduled;
    m_text = isScheduled ? scheduledText(message, style.now) : timeOfDay(message.createdAt);
    const bool isQueued = message.status == MessageStatus::Pending && !hasFailedBefore(message);
    if (isQueued && !style.waitingFor.isEmpty()) {
        m_text = say(QT_TRANSLATE_NOOP("Bubble", "Waiting to be sent"));
        m_reason = style.waitingFor;
    }
    if (isQueued) m_undo = say(QT_TRANSLATE_NOOP("Bubble", "Undo"));
    measure(style.theme);
}

void BubbleFooter::layOutNote(const Note& note, const RowStyle& style)
{
    //: Below an internal note, before its time
    QStringList parts{say(QT_TRANSLATE_NOOP("Bubble", "Internal note")), timeOfDay(note.createdAt)};
    m_text = parts.join(QStringLiteral(" · "));
    if (note.editedAt) {
        //: Of a note; a click shows what it said before
        m_history = say(QT_TRANSLATE_NOOP("Bubble", "edited"));
        m_isRtl = style.direction == Qt::RightToLeft;
        m_text = m_isRtl ? QStringLiteral(" · ") + m_text : m_text + QStringLiteral(" · ");
    }
    measure(style.theme);
}

void BubbleFooter::measure(const Theme& theme)
{
    const QFontMetrics metrics(theme.font(type::kCaption));
    int width = metrics.horizontalAdvance(m_text);
    if (m_status && tickOf(*m_status)) {
        m_tick = qMax(kTick, metrics.height());
        width += 4 + m_tick;
    }
    if (!m_undo.isEmpty()) {
        m_undoWidth = QFontMetrics(theme.font(type::kCaption, QFont::DemiBold)).horizontalAdvance(m_undo);
        width += m_undoWidth + space::kM;
    }
    if (!m_history.isEmpty()) {
        m_historyWidth = QFontMetrics(theme.font(type::kCaption, QFont::DemiBold)).horizontalAdvance(m_history);
        width += m_historyWidth;
    }
    m_size = {width, qMax(metrics.height(), kTick)};
}

void BubbleFooter::moveTo(QPoint topLeft)
{
    m_rect = QRect(topLeft, m_size);
    if (!m_history.isEmpty()) {
        const int height = qMax(kLeastTarget, m_rect.height());
        const int width = qMax(kLeastTarget, m_historyWidth);
        m_historyRect =
            QRect(m_isRtl ? m_rect.left() : m_rect.right() + 1 - width, m_rect.center().y() - height / 2, width, height);
    }
    if (m_undo.isEmpty()) return;
    m_undoRect = QRect(m_rect.left(), 0, m_undoWidth, qMax(kLeastTarget, m_rect.height()));
    m_undoRect.moveCenter({m_undoRect.center().x(), m_rect.center().y()});
}

void BubbleFooter::paint(QPainter& painter, QPoint origin, const Theme& theme, const QColor& muted) const
{
    if (m_rect.isEmpty()) return;
    const QRect rect = m_rect.translated(origin);
    painter.setPen(muted);
    int right = rect.right() + 1;
    if (m_tick > 0) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        // Those who do not see the colour find "Read" in the details and hear it from the screen reader.
        const QColor color = m_status == MessageStatus::Read ? theme.tokens().bubbleOutRead : muted;
        painter.drawPixmap(right - m_tick, rect.center().y() - m_tick / 2, iconPixmap(*tickOf(*m_status), color, m_tick, ratio));
        right -= m_tick + 4;
    }
    int left = rect.left();
    if (!m_history.isEmpty()) {
        paintWord(painter, QRect(m_isRtl ? left : right - m_historyWidth, rect.top(), m_historyWidth + 8, rect.height()), m_history,
                  theme);
        m_isRtl ? left += m_historyWidth : right -= m_historyWidth;
    }
    painter.setFont(theme.font(type::kCaption));
    painter.drawText(QRect(left, rect.top(), right - left, rect.height()), static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                     m_text);
    if (!m_undo.isEmpty()) paintWord(painter, QRect(rect.left(), rect.top(), m_undoWidth + 8, rect.height()), m_undo, theme);
}

/// Something that can be chosen.
void BubbleFooter::paintWord(QPainter& painter, const QRect& rect, const QString& word, const Theme& theme) const
{
    QFont underlined = theme.font(type::kCaption, QFont::DemiBold);
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), word);
}

}  // namespace uinbox::ui
