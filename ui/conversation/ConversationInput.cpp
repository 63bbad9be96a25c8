// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the conversation view, and what menus and commands ask of it.
#include "common/Announcement.h"
#include "common/FileText.h"
#include "conversation/ConversationMenu.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"

#include "conversation/EmailWindow.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>

namespace uinbox::ui {

namespace {

std::optional<ViewDeed> deedOfKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool ctrl = modifiers == Qt::ControlModifier;
    const bool shift = modifiers == Qt::ShiftModifier;
    const bool both = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    const bool plain = modifiers == Qt::NoModifier;
    switch (event.key()) {
        case Qt::Key_Up: return ctrl ? ViewDeed::Top : shift ? ViewDeed::ExtendUp : ViewDeed::Previous;
        case Qt::Key_Down: return ctrl ? ViewDeed::Latest : shift ? ViewDeed::ExtendDown : ViewDeed::Next;
        case Qt::Key_PageUp: return ViewDeed::PageUp;
        case Qt::Key_PageDown: return ViewDeed::PageDown;
        case Qt::Key_Home: return ViewDeed::Top;
        case Qt::Key_End: return ViewDeed::Latest;
        case Qt::Key_Return:
        case Qt::Key_Enter: return plain ? std::optional(ViewDeed::Open) : std::nullopt;
        case Qt::Key_Space: return plain ? std::optional(ViewDeed::Preview) : std::nullopt;
        case Qt::Key_Delete: return plain ? std::optional(ViewDeed::RemoveNote) : std::nullopt;
        case Qt::Key_F2: return plain ? std::optional(ViewDeed::EditNote) : std::nullopt;
        case Qt::Key_A: return ctrl ? std::optional(ViewDeed::SelectAll) : std::nullopt;
        case Qt::Key_C: return ctrl ? std::optional(ViewDeed::Copy) : std::nullopt;
        case Qt::Key_E: return both ? std::optional(ViewDeed::ShowOriginal) : std::nullopt;
        case Qt::Key_D: return ctrl ? std::optional(ViewDeed::Details) : std::nullopt;
        case Qt::Key_J: return ctrl ? std::optional(ViewDeed::Latest) : std::nullopt;
        case Qt::Key_S: return ctrl ? std::optional(ViewDeed::SaveFile) : std::nullopt;
        case Qt::Key_R: return both ? std::optional(ViewDeed::Quote) : std::nullopt;
        default: return std::nullopt;
    }
}

enum class Wanted { Any, Here };

/// The first file of a message that can be looked at, or only saved; -1 for none.
int firstFile(const Message& message, Wanted wanted)
{
    const auto& files = message.attachments;
    for (int file = 0; file < static_cast<int>(files.size()); ++file) {
        const FileDeed deed = deedOf(files[static_cast<size_t>(file)]);
        const bool isHere = deed == FileDeed::Open || deed == FileDeed::Save;
        if (isHere || (wanted == Wanted::Any && deed != FileDeed::None)) return file;
    }
    return -1;
}

}  // namespace

void ConversationView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return perform(ViewDeed::Copy);
    if (event->key() == Qt::Key_Escape && !m_marks.selection.isEmpty()) {
        m_marks.selection.clear();
        return viewport()->update();
    }
    const auto deed = deedOfKey(*event);
    if (!deed || !can(*deed)) return QAbstractScrollArea::keyPressEvent(event);
    perform(*deed);
}

bool ConversationView::can(ViewDeed deed)
{
    const int row = focusedRow();
    const Entry* entry = row < 0 ? nullptr : &m_model.entry(row);
    switch (deed) {
        case ViewDeed::Previous:
        case ViewDeed::Next:
        case ViewDeed::ExtendUp:
        case ViewDeed::ExtendDown:
        case ViewDeed::PageUp:
        case ViewDeed::PageDown:
        case ViewDeed::Top:
        case ViewDeed::Latest:
        case ViewDeed::SelectAll: return m_model.rowCount() > 0;
        case ViewDeed::Open: return entry != nullptr;
        case ViewDeed::Preview: return entry && entry->message() && firstFile(*entry->message(), Wanted::Any) >= 0;
        case ViewDeed::Copy: return entry || !m_marks.selection.isEmpty();
        case ViewDeed::CopyLink: return entry != nullptr;
        case ViewDeed::Details: return entry && entry->message();
        case ViewDeed::ShowOriginal: return entry && entry->message() && hasOriginal(*entry->message());
        case ViewDeed::Quote: return entry && entry->message() && !entry->content().trimmed().isEmpty();
        case ViewDeed::SaveFile: return entry && entry->message() && firstFile(*entry->message(), Wanted::Here) >= 0;
        case ViewDeed::NoteHistory: return entry && entry->note() && entry->note()->editedAt;
        case ViewDeed::EditNote:
        case ViewDeed::RemoveNote: return entry && entry->note() && entry->note()->userId == m_model.reader();
    }
    return false;
}

void ConversationView::perform(ViewDeed deed)
{
    if (!can(deed)) return;
    const int row = focusedRow();
    const Entry* entry = row < 0 ? nullptr : &m_model.entry(row);
    switch (deed) {
        case ViewDeed::Previous: return moveFocus(-1);
        case ViewDeed::Next: return moveFocus(1);
        case ViewDeed::ExtendUp: return extend(-1);
        case ViewDeed::ExtendDown: return extend(1);
        // Not by way of the scroll bar: its range is an estimate until all is measured.
        case ViewDeed::PageUp: return moveBy(-viewport()->height());
        case ViewDeed::PageDown: return moveBy(viewport()->height());
        case ViewDeed::Top: m_floating.start(); return scrollToTop(0);
        case ViewDeed::Latest: return jumpToLatest();
        case ViewDeed::SelectAll:
            selectRows(0, m_model.rowCount() - 1);
            return remark(m_model.hasOlder() || m_model.hasNewer()
                              ? tr("%n messages selected: those that are loaded", nullptr, m_model.rowCount())
                          : m_model.rowCount() == 1 ? tr("1 message selected")
                                                    : tr("%n messages selected", nullptr, m_model.rowCount()));
        case ViewDeed::Open: return runDefaultAction();
        case ViewDeed::Preview: return Q_EMIT fileOpened(entry->message()->id, firstFile(*entry->message(), Wanted::Any));
        case ViewDeed::Copy:
            if (const QString text = selectedText(); !text.isEmpty()) QGuiApplication::clipboard()->setText(text);
            return;
        case ViewDeed::CopyLink: return Q_EMIT entryLinkRequested(entry->id());
        case ViewDeed::ShowOriginal: return Q_EMIT originalRequested(entry->message()->id);
        case ViewDeed::Details: return Q_EMIT actionRequested(entry->message()->id, MessageAction::Details);
        case ViewDeed::Quote: return Q_EMIT quoteRequested(entry->content());
        case ViewDeed::SaveFile: return Q_EMIT fileSaved(entry->message()->id, firstFile(*entry->message(), Wanted::Here));
        case ViewDeed::EditNote: return Q_EMIT noteEditRequested(entry->note()->id);
        case ViewDeed::NoteHistory: return Q_EMIT noteHistoryRequested(entry->note()->id);
        case ViewDeed::RemoveNote: return Q_EMIT noteRemoveRequested(entry->note()->id);
    }
}

int ConversationView::focusedRow() const
{
    return m_marks.focus ? m_model.rowOf(*m_marks.focus) : -1;
}

void ConversationView::focusRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) return;
    m_marks.focus = m_model.entry(row).id();
    m_marks.target = -1;
    (void)bubble(row);
    const QRect rect = rowRect(row);
    if (rect.top() < 0)
        scrollBy(rect.top() - 8);
    else if (rect.bottom() > viewport()->height())
        scrollBy(qMin(rect.bottom() - viewport()->height() + 8, rect.top()));
    if (isAtEnd()) Q_EMIT endSeen();
    announce(*this, QAccessible::Focus, row);
    viewport()->update();
}

void ConversationView::moveFocus(int step)
{
    const int row = focusedRow();
    m_marks.selection.clear();
    // Without a focused message the one nearest to the writing is first.
    focusRow(row < 0 ? rowAt({viewport()->width() / 2, viewport()->height() - 24}) : qBound(0, row + step, m_model.rowCount() - 1));
}

void ConversationView::extend(int step)
{
    const int row = focusedRow();
    if (row < 0) return moveFocus(step);
    const int begun = m_marks.selection.isEmpty() ? -1 : m_model.rowOf(m_marks.selection.anchor().entry);
    focusRow(qBound(0, row + step, m_model.rowCount() - 1));
    selectRows(begun < 0 ? row : begun, focusedRow());
}

void ConversationView::activate(EntryId entry, const BubbleTarget& target)
{
    const int row = m_model.rowOf(entry);
    const Message* message = row < 0 ? nullptr : m_model.entry(row).message();
    switch (target.kind) {
        case BubbleTarget::Kind::Action:
            if (message) Q_EMIT actionRequested(message->id, target.action);
            return;
        case BubbleTarget::Kind::File:
            if (message) target.isSave ? Q_EMIT fileSaved(message->id, target.file) : Q_EMIT fileOpened(message->id, target.file);
            return;
        case BubbleTarget::Kind::Original:
            if (message) Q_EMIT originalRequested(message->id);
            return;
        case BubbleTarget::Kind::History:
            if (const Note* note = row < 0 ? nullptr : m_model.entry(row).note()) Q_EMIT noteHistoryRequested(note->id);
            return;
        case BubbleTarget::Kind::Link:
        case BubbleTarget::Kind::Place: return Q_EMIT linkOpened(target.link);
    }
}

void ConversationView::runDefaultAction()
{
    const int row = focusedRow();
    const auto all = targets(row);
    if (m_marks.target >= 0 && m_marks.target < static_cast<int>(all.size()))
        return activate(*m_marks.focus, all[static_cast<size_t>(m_marks.target)]);
    for (const BubbleTarget& target : all) {
        // A file that nothing can be done with is passed by.
        const bool isDead = target.kind == BubbleTarget::Kind::File &&
                            deedOf(m_model.message(row).attachments[static_cast<size_t>(target.file)]) == FileDeed::None;
        if (!isDead) return activate(*m_marks.focus, target);
    }
    if (can(ViewDeed::EditNote)) perform(ViewDeed::EditNote);
}

bool ConversationView::focusNextPrevChild(bool next)
{
    const int row = hasFocus() ? focusedRow() : -1;
    const int count = row < 0 ? 0 : static_cast<int>(targets(row).size());
    const int wanted = m_marks.target + (next ? 1 : -1);
    if (wanted >= -1 && wanted < count) {
        m_marks.target = wanted;
        viewport()->update();
        announce(*this, QAccessible::Focus, row);
        return true;
    }
    m_marks.target = -1;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ConversationView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? focusedRow() : rowAt(viewport()->mapFromGlobal(event->globalPos()));
    if (row < 0) return;
    const auto span = selectedSpan();
    if (!span || row < span->first || row > span->last) m_marks.selection.clear();
    m_marks.focus = m_model.entry(row).id();
    m_marks.target = -1;
    viewport()->update();
    showConversationMenu(*this, byKey ? viewport()->mapToGlobal(bubbleRect(row).center()) : event->globalPos());
}

void ConversationView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Whoever came by the keyboard sees where they are, also where what had the focus is not seen any more.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    const int row = focusedRow();
    if (isByKey && (row < 0 || !viewport()->rect().intersects(rowRect(row))))
        focusRow(rowAt({viewport()->width() / 2, viewport()->height() - 24}));
    viewport()->update();
}

void ConversationView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_marks.target = -1;
    viewport()->update();
}

}  // namespace uinbox::ui
