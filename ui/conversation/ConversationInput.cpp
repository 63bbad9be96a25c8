// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard and the pointer do in the conversation view.
#include "common/FileText.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBoundaryFinder>

namespace uinbox::ui {

namespace {

FileDeed deedAt(const Message& message, int file)
{
    return file < 0 ? FileDeed::None : deedOf(message.attachments[static_cast<size_t>(file)]);
}

/// What can be done with each of a message's files.
void addFileActions(QMenu& menu, ConversationView& view, const Message& message)
{
    for (int file = 0; file < static_cast<int>(message.attachments.size()); ++file) {
        const Attachment& each = message.attachments[static_cast<size_t>(file)];
        const auto add = [&](const QString& words, void (ConversationView::*signal)(MessageId, int)) {
            // An '&' of a name would be taken for a shortcut's.
            menu.addAction(words.arg(fileName(each).replace(u'&', QStringLiteral("&&"))), &view,
                           [&view, signal, id = message.id, file] {
                               Q_EMIT(view.*signal)
                               (id, file);
                           });
        };
        const FileDeed deed = deedOf(each);
        if (deed == FileDeed::Open) add(ConversationView::tr("Open %1"), &ConversationView::fileOpened);
        if (deed == FileDeed::Browse) add(ConversationView::tr("Open %1 in the browser"), &ConversationView::fileOpened);
        if (deed == FileDeed::FetchAgain) add(ConversationView::tr("Download %1 again"), &ConversationView::fileOpened);
        if (deed == FileDeed::Open || deed == FileDeed::Save)
            add(ConversationView::tr("Save %1 as…"), &ConversationView::fileSaved);
    }
}

}  // namespace

BubbleHit ConversationView::hitAt(QPoint point, int* row)
{
    const int found = rowAt(point);
    if (row) *row = found;
    return found < 0 ? BubbleHit{} : bubble(found).hit(point - rowRect(found).topLeft());
}

void ConversationView::updateCursor(QPoint point)
{
    int row = -1;
    const BubbleHit hit = hitAt(point, &row);
    const bool active = hit.action || !hit.link.isEmpty() || (row >= 0 && deedAt(m_model.message(row), hit.file) != FileDeed::None);
    viewport()->setCursor(active ? Qt::PointingHandCursor : hit.inText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ConversationView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    int row = -1;
    const BubbleHit hit = hitAt(event->position().toPoint(), &row);
    m_selection.reset();
    m_focus = row < 0 ? std::nullopt : std::optional(m_model.message(row).id);
    if (hit.action || !hit.link.isEmpty() || hit.file >= 0) m_pressed = Pressed{m_model.message(row).id, hit};
    if (hit.inText) {
        m_selection = Selection{m_model.message(row).id, hit.position, hit.position};
        m_selecting = true;
    }
    viewport()->update();
}

void ConversationView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    updateCursor(point);
    if (!m_selecting || !m_selection) return;
    const int row = m_model.rowOf(m_selection->message);
    if (row < 0) return;
    // The pointer may leave the bubble: the nearest place in it counts.
    const Bubble& selected = bubble(row);
    const QRect area = selected.rect().adjusted(1, 1, -1, -1);
    QPoint inside = point - rowRect(row).topLeft();
    inside = {qBound(area.left(), inside.x(), area.right()), qBound(area.top(), inside.y(), area.bottom())};
    const int position = selected.hit(inside).position;
    if (position < 0 || position == m_selection->end) return;
    m_selection->end = position;
    m_pressed.reset();
    viewport()->update();
}

void ConversationView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    m_selecting = false;
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (m_selection && m_selection->anchor == m_selection->end) m_selection.reset();
    viewport()->update();
    if (!pressed) return;
    int row = -1;
    const BubbleHit hit = hitAt(event->position().toPoint(), &row);
    // Scrolled away meanwhile, it is another message's.
    if (row < 0 || m_model.message(row).id != pressed->message) return;
    if (pressed->hit.action && hit.action == pressed->hit.action)
        Q_EMIT actionRequested(m_model.message(row).id, *hit.action);
    else if (!hit.link.isEmpty() && hit.link == pressed->hit.link)
        Q_EMIT linkOpened(hit.link);
    else if (hit.file == pressed->hit.file && deedAt(m_model.message(row), hit.file) != FileDeed::None)
        Q_EMIT fileOpened(m_model.message(row).id, hit.file);
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent* event)
{
    int row = -1;
    const BubbleHit hit = hitAt(event->position().toPoint(), &row);
    if (!hit.inText || !hit.link.isEmpty()) return;
    const QString& text = bubble(row).text();
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(hit.position);
    int from = words.isAtBoundary() ? hit.position : static_cast<int>(words.toPreviousBoundary());
    words.setPosition(from);
    const int to = static_cast<int>(words.toNextBoundary());
    m_selection = Selection{m_model.message(row).id, qMax(from, 0), to < 0 ? static_cast<int>(text.size()) : to};
    viewport()->update();
}

void ConversationView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? focusedRow() : rowAt(viewport()->mapFromGlobal(event->globalPos()));
    if (row < 0) return;
    const MessageId id = m_model.message(row).id;
    const bool inSelection = m_selection && m_selection->message == id;
    if (!inSelection) m_selection.reset();
    m_focus = id;
    viewport()->update();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(inSelection ? tr("Copy selection") : tr("Copy text"), this, &ConversationView::copy);
    for (const TextLink& link : bubble(row).links())
        menu->addAction(tr("Copy link %1").arg(link.url.host()), this,
                        [url = link.url] { QGuiApplication::clipboard()->setText(url.toString()); });
    addFileActions(*menu, *this, m_model.message(row));
    menu->addAction(tr("Details"), this, [this, id] { Q_EMIT actionRequested(id, MessageAction::Details); });
    menu->popup(byKey ? viewport()->mapToGlobal(bubbleRect(row).center()) : event->globalPos());
}

void ConversationView::keyPressEvent(QKeyEvent* event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy)) return copy();
    if (ctrl && (event->key() == Qt::Key_Down || event->key() == Qt::Key_J || event->key() == Qt::Key_End)) return jumpToLatest();
    if (ctrl && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Home)) return moveToTop();
    if (ctrl && event->key() == Qt::Key_D) {
        if (m_focus) Q_EMIT actionRequested(*m_focus, MessageAction::Details);
        return;
    }
    switch (event->key()) {
        case Qt::Key_Up: return moveFocus(-1);
        case Qt::Key_Down: return moveFocus(1);
        // Not by way of the scroll bar: its range is an estimate until all is measured.
        case Qt::Key_PageUp: return moveBy(-viewport()->height());
        case Qt::Key_PageDown: return moveBy(viewport()->height());
        case Qt::Key_Home: return moveToTop();
        case Qt::Key_End: return jumpToLatest();
        case Qt::Key_Return:
        case Qt::Key_Enter: return runDefaultAction();
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

int ConversationView::focusedRow() const
{
    return m_focus ? m_model.rowOf(*m_focus) : -1;
}

void ConversationView::focusRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) return;
    m_focus = m_model.message(row).id;
    (void)bubble(row);
    const QRect rect = rowRect(row);
    if (rect.top() < 0)
        scrollBy(rect.top() - 8);
    else if (rect.bottom() > viewport()->height())
        scrollBy(qMin(rect.bottom() - viewport()->height() + 8, rect.top()));
    if (isAtEnd()) Q_EMIT endSeen();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
    viewport()->update();
}

void ConversationView::moveFocus(int step)
{
    const int row = focusedRow();
    // Without a focused message the one nearest to the writing is first.
    focusRow(row < 0 ? rowAt({viewport()->width() / 2, viewport()->height() - 24}) : qBound(0, row + step, m_model.rowCount() - 1));
}

void ConversationView::runDefaultAction()
{
    const int row = focusedRow();
    if (row < 0) return;
    const Bubble& focused = bubble(row);
    const auto actions = focused.actions();
    if (!actions.empty()) return Q_EMIT actionRequested(*m_focus, actions.front());
    const Message& message = m_model.message(row);
    for (int file = 0; file < static_cast<int>(message.attachments.size()); ++file)
        if (deedAt(message, file) != FileDeed::None) return Q_EMIT fileOpened(message.id, file);
    if (!focused.links().empty()) Q_EMIT linkOpened(focused.links().front().url);
}

QString ConversationView::selectedText()
{
    if (m_selection) {
        const int row = m_model.rowOf(m_selection->message);
        if (row >= 0) {
            const BubbleMarks marks = marksOf(row);
            return fromLayoutText(bubble(row).text().mid(marks.selectionStart, marks.selectionLength));
        }
    }
    const int row = focusedRow();
    return row < 0 ? QString() : m_model.message(row).content;
}

void ConversationView::copy()
{
    if (const QString text = selectedText(); !text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void ConversationView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Whoever came by the keyboard sees where they are.
    if (!m_focus && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason))
        focusRow(rowAt({viewport()->width() / 2, viewport()->height() - 24}));
    viewport()->update();
}

void ConversationView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace uinbox::ui
