// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the conversation view draws, and says of what is under the pointer.
#include "common/FileText.h"
#include "common/TimeText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace uinbox::ui {

void ConversationView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_theme.tokens().window);
    const int first = m_heights.rowAt(m_top + event->rect().top());
    if (first < 0) return;
    for (int row = first; row < m_heights.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > event->rect().bottom()) break;
        bubble(row).paint(painter, rect.topLeft(), m_theme, marksOf(row));
    }
    if (!m_floating.isActive() || m_top <= 0) return;
    const int top = m_heights.rowAt(m_top);
    const QString day = dayName(localDay(m_model.message(top).createdAt), localDay(m_clock.now()));
    paintPill(painter, QRect(0, 4, viewport()->width(), 40), day, m_theme);
}

BubbleMarks ConversationView::marksOf(int row) const
{
    BubbleMarks marks;
    const MessageId id = m_model.message(row).id;
    if (m_selection && m_selection->message == id) {
        marks.selectionStart = qMin(m_selection->anchor, m_selection->end);
        marks.selectionLength = qAbs(m_selection->end - m_selection->anchor);
    }
    marks.focused = m_focus == id && hasFocus();
    return marks;
}

void ConversationView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) relayout();
}

bool ConversationView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        const int file = hitAt(help->pos()).file;
        const QString why = file >= 0 ? fileStateText(m_model.message(row).attachments[static_cast<size_t>(file)])
                            : row < 0 ? QString()
                                      : reason(row);
        if (!why.isEmpty())
            QToolTip::showText(help->globalPos(), why, viewport());
        else if (row >= 0 && bubbleRect(row).contains(help->pos()))
            QToolTip::showText(help->globalPos(), fullTime(m_model.message(row).createdAt), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace uinbox::ui
