// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "notes/Note.h"
#include "outbox/OutgoingMessage.h"
#include "threads/Thread.h"

#include <QObject>

namespace uinbox::ui {

class Composer;
class Correspondent;
class DraftKeeper;

/// What is being written in the conversation that is open, and what comes back into conversations unsent. The writer has the one truth: it
/// puts what came back to the stored draft, and to each save that has not had it; from there it gets into the field, once. Main thread; a
/// child of the pane.
class ConversationDrafts final : public QObject {
    Q_OBJECT

public:
    ConversationDrafts(const AppContext& context, Composer& composer, Correspondent& person, QObject* parent);

    /// Writes down what was being written, and begins with the draft of another conversation (Correspondent).
    void open(const Thread& thread);
    /// What the composer has is another.
    void edited();
    /// What was sent is no draft any more: its removal was part of the send.
    void forget();
    /// Writes down at once what is being written; before the stored draft is known, as soon as it is.
    void flush();
    /// The same when nobody will write there any more, the window is closed: before the stored draft is known, beside it. Nothing is open then.
    void leave();
    /// What did not leave: beside what is being written there.
    void giveBack(ThreadId thread, const OutgoingMessage& message);
    /// Something came back into the stored draft of that conversation.
    void takeUp(ThreadId thread);
    /// What took a message's place while it was taken back; where anything was changed in it, it stays.
    void dropCopy(ThreadId thread, const OutgoingMessage& message);
    void keepNote(ThreadId thread, const QString& content, NoteVisibility visibility);
    /// Done again: where its text waits as it was given back, it waits no more.
    void dropNote(ThreadId thread, const QString& content);

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    [[nodiscard]] Draft current() const;
    void begin(const std::optional<Draft>& unseen, const QStringList& returned);
    void readReturned();
    void put(const Draft& draft);
    void keepBeside(const Draft& draft);
    void replace(const Draft& draft);

    const AppContext m_context;
    Composer& m_composer;
    Correspondent& m_person;
    DraftKeeper* m_keeper;
    ThreadId m_thread;
    QStringList m_returned;  ///< what came back and is in the field, by ids
    bool m_begun = false;    ///< the stored draft is in the field
    bool m_early = false;    ///< written before that
};

}  // namespace uinbox::ui
