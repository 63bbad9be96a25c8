// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/NoteActions.h"

#include "base/Async.h"
#include "common/UndoStack.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationView.h"
#include "conversation/NoteEditor.h"
#include "conversation/NoteHistory.h"
#include "notes/NoteService.h"
#include "theme/Theme.h"

namespace uinbox::ui {

namespace {

constexpr QSize kLeastEditor{280, 84};

}  // namespace

NoteActions::NoteActions(const AppContext& context, ConversationView& view, QObject* parent)
    : QObject(parent), m_context(context), m_view(view)
{
    connect(&view, &ConversationView::noteEditRequested, this, &NoteActions::edit);
    connect(&view, &ConversationView::noteRemoveRequested, this, &NoteActions::remove);
    connect(&view, &ConversationView::noteHistoryRequested, this, &NoteActions::showHistory);
    connect(&view, &ConversationView::moved, this, &NoteActions::placeEditor);
}

void NoteActions::add(ThreadId thread, UserId author, const QString& content, NoteVisibility visibility,
                      const std::vector<UserId>& mentions)
{
    onFinished(m_context.notes.add(thread, author, content, visibility, mentions), this, [=, this](const Result<NoteId>& note) {
        if (note) return onAdded(*note, author, thread, content, visibility);
        Q_EMIT failed(note.error());
        Q_EMIT notAdded(thread, content, visibility);
    });
}

void NoteActions::onAdded(NoteId note, UserId author, ThreadId thread, const QString& content, NoteVisibility visibility)
{
    // As of a message that is taken back, the text is there to be changed.
    const auto takeBack = [=, this](const UndoAnswer& answer) {
        removeAs(note, author, answer, [=, this] { Q_EMIT notAdded(thread, content, visibility); });
    };
    const auto again = [=, this](const UndoAnswer& answer) {
        restoreAs(note, author, answer, [=, this] { Q_EMIT addedAgain(thread, content); });
    };
    m_context.undo.push({.done = tr("Note added"), .undoSoon = takeBack, .redoSoon = again});
}

const Note* NoteActions::ownNote(NoteId note) const
{
    const int row = m_view.model().rowOf(entryId(note));
    const Note* found = row < 0 ? nullptr : m_view.model().entry(row).note();
    return found && found->userId == m_view.model().reader() ? found : nullptr;
}

void NoteActions::edit(NoteId id)
{
    const Note* note = ownNote(id);
    if (!note) return;
    if (m_editor) m_editor->close();
    m_editor = new NoteEditor(m_context.theme, id, note->content, m_view.viewport());
    m_editor->setTeam(m_team, note->mentions);
    connect(m_editor, &NoteEditor::kept, this, [this, before = *note, editor = m_editor.data()](const QString& text) {
        Note after = before;
        after.content = text;
        // Where the team could not be read nobody is taken out.
        if (!m_team.empty()) after.mentions = editor->mentions();
        keep(before, after);
    });
    connect(m_editor, &QObject::destroyed, &m_view, [view = &m_view] { view->setFocus(Qt::OtherFocusReason); });
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void NoteActions::showHistory(NoteId id)
{
    const int row = m_view.model().rowOf(entryId(id));
    const Note* note = row < 0 ? nullptr : m_view.model().entry(row).note();
    if (!note) return;
    NoteHistory* history = showNoteHistory(m_context, *note, m_view.model().reader(), &m_view);
    connect(history, &NoteHistory::failed, this, &NoteActions::failed);
}

void NoteActions::placeEditor()
{
    if (!m_editor) return;
    const int row = m_view.model().rowOf(entryId(m_editor->note()));
    if (row < 0) return void(m_editor->close());
    QRect rect = m_view.bubbleRect(row);
    const QSize size = rect.size().expandedTo(kLeastEditor);
    rect = QRect(m_view.layoutDirection() == Qt::LeftToRight ? rect.right() + 1 - size.width() : rect.left(), rect.top(),
                 size.width(), size.height());
    m_editor->setGeometry(rect);
}

void NoteActions::keep(const Note& before, const Note& after)
{
    if (after.content == before.content) return;
    const UserId author = m_view.model().reader();
    // An empty note is none.
    if (after.content.trimmed().isEmpty()) return remove(before.id);
    onFinished(m_context.notes.edit(before.id, author, after.content, after.mentions), this,
               [this, before, after](const Result<>& edited) {
                   if (edited) return offerBack(before, after);
                   Q_EMIT failed(edited.error());
                   // What was written is not lost: it waits in the composer as a note.
                   Q_EMIT notAdded(before.threadId, after.content, before.visibility);
               });
}

void NoteActions::offerBack(const Note& before, const Note& after)
{
    const UserId author = before.userId.value_or(UserId());
    const auto write = [this, author](const Note& note, const UndoAnswer& answer) {
        onFinished(m_context.notes.edit(note.id, author, note.content, note.mentions), this,
                   [answer](const Result<>& edited) { edited ? answer.done() : answer.fail(edited.error()); });
    };
    m_context.undo.push({.done = tr("Note changed"),
                         .undoSoon = [write, before](const UndoAnswer& answer) { write(before, answer); },
                         .redoSoon = [write, after](const UndoAnswer& answer) { write(after, answer); }});
}

void NoteActions::removeAs(NoteId note, UserId author, const UndoAnswer& answer, const Then& then)
{
    onFinished(m_context.notes.remove(note, author), this, [answer, then](const Result<>& removed) {
        if (!removed) return answer.fail(removed.error());
        if (then) then();
        answer.done();
    });
}

void NoteActions::restoreAs(NoteId note, UserId author, const UndoAnswer& answer, const Then& then)
{
    onFinished(m_context.notes.restore(note, author), this, [answer, then](const Result<>& restored) {
        if (!restored) return answer.fail(restored.error());
        if (then) then();
        answer.done();
    });
}

void NoteActions::remove(NoteId note)
{
    if (!ownNote(note)) return;
    const UserId author = m_view.model().reader();
    onFinished(m_context.notes.remove(note, author), this, [this, note, author](const Result<>& removed) {
        if (!removed) return Q_EMIT failed(removed.error());
        m_context.undo.push({.done = tr("Note deleted"),
                             .undoSoon = [=, this](const UndoAnswer& answer) { restoreAs(note, author, answer); },
                             .redoSoon = [=, this](const UndoAnswer& answer) { removeAs(note, author, answer); }});
    });
}

}  // namespace uinbox::ui
