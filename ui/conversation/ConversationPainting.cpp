// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the conversation view draws, and says of what is under the pointer.
#include "common/FileText.h"
#include "common/PlainToolTip.h"
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

QString floatingDay(const ConversationModel& model, int row, Timestamp now)
{
    return dayName(localDay(model.entry(row).createdAt()), localDay(now));
}

/// What is said of what is under the pointer; `why` is of the bubble.
QString tipOf(const Entry& entry, const BubbleHit& hit, const QString& why, bool isInBubble)
{
    if (!hit.link.isEmpty()) return hit.link.toString(QUrl::FullyDecoded).left(kMostOfALink);
    const QString said = hit.file >= 0 ? fileStateText(entry.message()->attachments[static_cast<size_t>(hit.file)]) : why;
    if (!said.isEmpty()) return said;
    if (!isInBubble) return {};
    const Note* note = entry.note();
    if (note && note->editedAt)
        //: Two times
        return ConversationView::tr("%1\nEdited %2").arg(fullTime(note->createdAt), fullTime(*note->editedAt));
    return fullTime(entry.createdAt());
}

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
    if (dayRect()) paintPill(painter, pill, floatingDay(m_model, m_heights.rowAt(m_top), m_clock.now()), m_theme);
}

std::optional<QRect> ConversationView::dayRect() const
{
    const int top = m_heights.rowAt(m_top);
    if (!m_floating.isActive() || m_top <= 0 || top < 0 || !m_marks.remark.isEmpty()) return std::nullopt;
    const QFontMetrics metrics(m_theme.font(type::kSmall, QFont::Medium));
    const int width = metrics.horizontalAdvance(floatingDay(m_model, top, m_clock.now())) + 2 * space::kM;
    return QRect((viewport()->width() - width) / 2, 4, width, qMax(kPillRoom, fontMetrics().height() + space::kXl));
}

BubbleMarks ConversationView::marksOf(int row, const std::optional<RowSpan>& selected)
{
    BubbleMarks marks;
    const EntryId id = m_model.entry(row).id();
    if (selected && row >= selected->first && row <= selected->last) {
        const auto size = static_cast<int>(bubbleText(m_model.entry(row).content()).size());
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

bool ConversationView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    int row = -1;
    const BubbleHit hit = hitAt(help->pos(), &row);
    const QString tip = row < 0 ? QString() : tipOf(m_model.entry(row), hit, reason(row), bubbleRect(row).contains(help->pos()));
    // What somebody wrote is no HTML, whatever it looks like.
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport());
    return true;
}

}  // namespace uinbox::ui
