// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "common/UndoAnswer.h"
#include "notes/Mentions.h"
#include "notes/Note.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace uinbox::ui {

class ConversationView;
class NoteEditor;

/// What a person does with the internal notes of the open conversation: write, change, take away; all of it can be taken back. Main thread;
/// a child of the pane.
class NoteActions final : public QObject {
    Q_OBJECT

public:
    NoteActions(const AppContext& context, ConversationView& view, QObject* parent);

    /// Without an author nothing is written: failed() says so.
    void add(ThreadId thread, UserId author, const QString& content, NoteVisibility visibility,
             const std::vector<UserId>& mentions);
    /// Whom a note that is changed can name.
    void setTeam(std::vector<Teammate> team) { m_team = std::move(team); }
    /// Changes a note in its place.
    void edit(NoteId note);
    void remove(NoteId note);

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    /// It is kept nowhere, or was taken back: what was written is to be kept where notes are written. After failed(), if that was why.
    void notAdded(uinbox::ThreadId thread, const QString& content, uinbox::NoteVisibility visibility);
    /// It is there again: what notAdded() gave back need not wait any more.
    void addedAgain(uinbox::ThreadId thread, const QString& content);

private:
    void onAdded(NoteId note, UserId author, ThreadId thread, const QString& content, NoteVisibility visibility);
    void showHistory(NoteId note);
    void keep(const Note& before, const Note& after);
    void offerBack(const Note& before, const Note& after);
    using Then = std::function<void()>;  ///< what follows once it is committed
    void removeAs(NoteId note, UserId author, const UndoAnswer& answer, const Then& then = {});
    void restoreAs(NoteId note, UserId author, const UndoAnswer& answer, const Then& then = {});
    void placeEditor();
    [[nodiscard]] const Note* ownNote(NoteId note) const;

    AppContext m_context;
    ConversationView& m_view;
    QPointer<NoteEditor> m_editor;
    std::vector<Teammate> m_team;
};

}  // namespace uinbox::ui
