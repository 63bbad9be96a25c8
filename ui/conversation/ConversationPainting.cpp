// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the conversation view draws, and says of what is under the pointer.
#include "common/FileText.h"
#include "common/TimeText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace uinbox::ui {

namespace {

/// A link's end says little, its beginning where it leads.
constexpr qsizetype kMostOfALink = 300;
constexpr int kPillRoom = 40;

}  // namespace

void ConversationView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_theme.tokens().window);
    const int first = m_heights.rowAt(m_top + event->rect().top());
    if (first < 0) return;
    const auto selected = selectedSpan();
    for (int row = first; row < m_heights.count(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > event->rect().bottom()) break;
        bubble(row).paint(painter, rect.topLeft(), m_theme, marksOf(row, selected));
    }
    const QRect pill(0, 4, viewport()->width(), qMax(kPillRoom, fontMetrics().height() + space::kXl));
    if (!m_marks.remark.isEmpty()) return paintPill(painter, pill, m_marks.remark, m_theme);
    if (!m_floating.isActive() || m_top <= 0) return;
    const int top = m_heights.rowAt(m_top);
    paintPill(painter, pill, dayName(localDay(m_model.entry(top).createdAt()), localDay(m_clock.now())), m_theme);
}

BubbleMarks ConversationView::marksOf(int row, const std::optional<RowSpan>& selected)
{
    BubbleMarks marks;
    const EntryId id = m_model.entry(row).id();
    if (selected && row >= selected->first && row <= selected->last) {
        const auto size = static_cast<int>(bubble(row).text().size());
        marks.selectionStart = row == selected->first ? qMin(selected->firstPosition, size) : 0;
        const int end = row == selected->last ? qMin(selected->lastPosition, size) : size;
        marks.selectionLength = qMax(0, end - marks.selectionStart);
        marks.isWhole = size == 0 && selected->first != selected->last;
    }
    marks.focused = m_marks.focus == id && hasFocus();
    marks.target = marks.focused ? m_marks.target : -1;
    marks.words = m_marks.words;
    marks.isFound = m_marks.found == id;
    marks.isShownOff = m_marks.shownOff == id;
    return marks;
}

void ConversationView::remark(const QString& sentence)
{
    m_marks.remark = sentence;
    m_marks.remarking.start();
    viewport()->update();
    setAccessibleDescription(sentence);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void ConversationView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) relayout();
}

QString ConversationView::tipAt(QPoint point)
{
    int row = -1;
    const BubbleHit hit = hitAt(point, &row);
    if (row < 0) return {};
    if (!hit.link.isEmpty()) return hit.link.toString(QUrl::FullyDecoded).left(kMostOfALink);
    const Entry& entry = m_model.entry(row);
    const QString why = hit.file >= 0 ? fileStateText(entry.message()->attachments[static_cast<size_t>(hit.file)]) : reason(row);
    if (!why.isEmpty()) return why;
    if (!bubbleRect(row).contains(point)) return {};
    const Note* note = entry.note();
    if (note && note->editedAt)
        //: Two times
        return tr("%1\nEdited %2").arg(fullTime(note->createdAt), fullTime(*note->editedAt));
    return fullTime(entry.createdAt());
}

bool ConversationView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    // What somebody wrote is no HTML, whatever it looks like.
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip, viewport());
    return true;
}

}  // namespace uinbox::ui
