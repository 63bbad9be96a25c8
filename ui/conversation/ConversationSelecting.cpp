// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does in the conversation view: it chooses, and selects over the bubbles.
#include "common/FileText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/EntryText.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>

namespace uinbox::ui {

namespace {

constexpr int kScrollEveryMs = 30;
constexpr int kMostScrolled = 60;  ///< pixels a step

bool isClickable(const Entry& entry, const BubbleHit& hit)
{
    if (hit.action || !hit.link.isEmpty() || hit.isOriginal || hit.isHistory) return true;
    return hit.file >= 0 && deedOf(entry.message()->attachments[static_cast<size_t>(hit.file)]) != FileDeed::None;
}

}  // namespace

BubbleHit ConversationView::hitAt(QPoint point, int* row)
{
    const int found = rowAt(point);
    if (row) *row = found;
    return found < 0 ? BubbleHit{} : bubble(found).hit(point - rowRect(found).topLeft());
}

TextPlace ConversationView::placeAt(QPoint point)
{
    const int row = m_heights.rowAt(point.y() + m_top);
    if (row < 0) return {};
    return {m_model.entry(row).id(), bubble(row).positionNear(point - rowRect(row).topLeft())};
}

void ConversationView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    const QPoint point = event->position().toPoint();
    if (dayRect() && dayRect()->contains(point)) return Q_EMIT dayRequested();
    m_pointer.at = point;
    m_pointer.isSelecting = m_model.rowCount() > 0;
    const bool isThird = m_pointer.sinceDoubleClick.isValid() &&
                         m_pointer.sinceDoubleClick.elapsed() < QApplication::doubleClickInterval() &&
                         (point - m_pointer.doubleClickedAt).manhattanLength() < QApplication::startDragDistance();
    m_pointer.sinceDoubleClick.invalidate();
    if (isThird) return selectUnit(point, TextSelection::Unit::Paragraph);
    if (event->modifiers() & Qt::ShiftModifier) {
        if (!m_marks.selection.isBegun() && m_marks.focus) m_marks.selection.begin({*m_marks.focus, 0});
        if (m_marks.selection.isBegun()) return selectTo(point);
    }
    int row = -1;
    const BubbleHit hit = hitAt(point, &row);
    m_marks.focus = row < 0 ? std::nullopt : std::optional(m_model.entry(row).id());
    m_marks.target = -1;
    m_marks.selection.clear();
    if (row >= 0 && (hit.action || !hit.link.isEmpty() || hit.file >= 0 || hit.isOriginal || hit.isHistory))
        m_pointer.pressed = {m_model.entry(row).id(), hit};
    if (m_pointer.isSelecting) m_marks.selection.begin(placeAt(point));
    viewport()->update();
}

void ConversationView::selectTo(QPoint point)
{
    if (m_model.rowCount() == 0 || !m_marks.selection.isBegun()) return;
    const TextPlace at = placeAt(point);
    const int row = m_model.rowOf(at.entry);
    const int anchorRow = m_model.rowOf(m_marks.selection.anchor().entry);
    if (row < 0 || anchorRow < 0) return;
    const bool isBackward = std::tie(row, at.position) < std::tie(anchorRow, m_marks.selection.anchor().position);
    const TextSpan unit = unitAt(bubble(row).text(), at.position, m_marks.selection.unit());
    m_marks.selection.extendTo({at.entry, isBackward ? unit.start : unit.start + unit.length}, isBackward);
    viewport()->update();
}

void ConversationView::selectUnit(QPoint point, TextSelection::Unit unit)
{
    int row = -1;
    const BubbleHit hit = hitAt(point, &row);
    if (!hit.inText || !hit.link.isEmpty()) return;
    const TextSpan span = unitAt(bubble(row).text(), hit.position, unit);
    const EntryId id = m_model.entry(row).id();
    m_marks.selection.begin({id, span.start}, {id, span.start + span.length}, unit);
    m_pointer.isSelecting = true;
    viewport()->update();
}

void ConversationView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    m_pointer.at = point;
    const bool isOnDay = dayRect() && dayRect()->contains(point);
    // The day stays as long as the pointer is on it.
    if (isOnDay) m_floating.start();
    int row = -1;
    const BubbleHit hit = hitAt(point, &row);
    const bool isActive = isOnDay || (row >= 0 && isClickable(m_model.entry(row), hit));
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : hit.inText ? Qt::IBeamCursor : Qt::ArrowCursor);
    if (!m_pointer.isSelecting || !(event->buttons() & Qt::LeftButton)) return;
    const TextPlace before = m_marks.selection.caret();
    selectTo(point);
    // Whoever drags over a link selects it, and does not open it.
    if (!(m_marks.selection.caret() == before)) m_pointer.pressed.reset();
    const bool isBeyond = point.y() < 0 || point.y() >= viewport()->height();
    if (isBeyond && !m_pointer.scrolling.isActive()) m_pointer.scrolling.start(kScrollEveryMs);
    if (!isBeyond) m_pointer.scrolling.stop();
}

void ConversationView::scrollWhileSelecting()
{
    const int y = m_pointer.at.y();
    const int beyond = y < 0 ? y : qMax(0, y - viewport()->height() + 1);
    moveBy(qBound(-kMostScrolled, beyond, kMostScrolled));
    selectTo(m_pointer.at);
}

void ConversationView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    finishSelecting();
    // What the button went down on is chosen, where it is still there.
    const auto pressed = std::exchange(m_pointer.pressed, std::nullopt);
    if (!pressed) return;
    int row = -1;
    const BubbleHit hit = hitAt(event->position().toPoint(), &row);
    // Scrolled away meanwhile, it is another one's.
    if (row < 0 || m_model.entry(row).id() != pressed->entry || !isClickable(m_model.entry(row), hit)) return;
    const Message* message = m_model.entry(row).message();
    if (hit.isHistory && pressed->hit.isHistory)
        Q_EMIT noteHistoryRequested(m_model.entry(row).note()->id);
    else if (pressed->hit.action && hit.action == pressed->hit.action)
        Q_EMIT actionRequested(message->id, *hit.action);
    else if (!hit.link.isEmpty() && hit.link == pressed->hit.link)
        Q_EMIT linkOpened(hit.link);
    else if (hit.isOriginal && pressed->hit.isOriginal)
        Q_EMIT originalRequested(message->id);
    else if (hit.file >= 0 && hit.file == pressed->hit.file && hit.isSave == pressed->hit.isSave)
        hit.isSave ? Q_EMIT fileSaved(message->id, hit.file) : Q_EMIT fileOpened(message->id, hit.file);
}

void ConversationView::finishSelecting()
{
    m_pointer.isSelecting = false;
    m_pointer.scrolling.stop();
    viewport()->update();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_marks.selection.isEmpty() && clipboard->supportsSelection()) clipboard->setText(selectedText(), QClipboard::Selection);
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pointer.doubleClickedAt = event->position().toPoint();
    m_pointer.sinceDoubleClick.start();
    selectUnit(m_pointer.doubleClickedAt, TextSelection::Unit::Word);
}

std::optional<RowSpan> ConversationView::selectedSpan() const
{
    if (m_marks.selection.isEmpty()) return std::nullopt;
    const int anchor = m_model.rowOf(m_marks.selection.anchor().entry);
    const int caret = m_model.rowOf(m_marks.selection.caret().entry);
    // Where one of its ends is not loaded any more, nobody can say what is in it.
    if (anchor < 0 || caret < 0) return std::nullopt;
    RowSpan span{anchor, m_marks.selection.anchor().position, caret, m_marks.selection.caret().position};
    if (std::tie(span.last, span.lastPosition) < std::tie(span.first, span.firstPosition)) {
        std::swap(span.first, span.last);
        std::swap(span.firstPosition, span.lastPosition);
    }
    return span;
}

void ConversationView::selectRows(int anchorRow, int caretRow)
{
    const auto endOf = [this](int row) { return static_cast<int>(bubbleText(m_model.entry(row).content()).size()); };
    const bool isDown = caretRow >= anchorRow;
    m_marks.selection.begin({m_model.entry(anchorRow).id(), isDown ? 0 : endOf(anchorRow)});
    m_marks.selection.extendTo({m_model.entry(caretRow).id(), isDown ? endOf(caretRow) : 0}, !isDown);
    finishSelecting();
}

TextSpan ConversationView::selectionIn(int row)
{
    const BubbleMarks marks = marksOf(row, selectedSpan());
    return {marks.selectionStart, marks.selectionLength};
}

QString ConversationView::selectedText()
{
    const auto span = selectedSpan();
    if (!span) {
        const int row = focusedRow();
        return row < 0 ? QString() : copiedText(m_model.entry(row));
    }
    QStringList parts;
    for (int row = span->first; row <= span->last; ++row) {
        const Entry& entry = m_model.entry(row);
        const BubbleMarks marks = marksOf(row, span);
        const QString shown = bubbleText(entry.content());
        const QString part = fromLayoutText(shown.mid(marks.selectionStart, marks.selectionLength));
        if (span->first == span->last) return part;
        // All of it, also what a long one does not show.
        const QString text = marks.selectionLength == shown.size() ? copiedText(entry) : part;
        if (!text.isEmpty()) parts.append(copiedHeading(entry, m_around.person) + u'\n' + text);
    }
    return parts.join(QStringLiteral("\n\n"));
}

}  // namespace uinbox::ui
