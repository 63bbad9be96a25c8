// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "notes/Note.h"
#include "outbox/OutgoingMessage.h"
#include "threads/Thread.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <vector>

namespace uinbox::ui {

class Composer;
class Correspondent;
class DraftKeeper;

/// What is not on the disk, and whose conversation it belongs to.
struct UnsavedDraft {
    QString name;
    Draft draft;
};

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

    /// What would be lost if the program ended now.
    [[nodiscard]] std::vector<UnsavedDraft> unsaved() const;
    /// An answer of the disk is awaited; else it has refused all of unsaved().
    [[nodiscard]] bool isSaving() const;
    /// Once more what the disk has refused.
    void retry();

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    /// unsaved() or isSaving() may be another.
    void changed();

private:
    [[nodiscard]] Draft current() const;
    void begin(const std::optional<Draft>& unseen, const QStringList& returned);
    void readReturned();
    void put(const Draft& draft);
    void keepBeside(const Draft& draft);
    void tryBeside(quint64 number);
    [[nodiscard]] UnsavedDraft named(const Draft& draft) const;
    void replace(const Draft& draft);

    const AppContext m_context;
    Composer& m_composer;
    Correspondent& m_person;
    DraftKeeper* m_keeper;
    ThreadId m_thread;
    QHash<ThreadId, QString> m_names;  ///< of the conversations that were open
    /// What came back, on its way into stored drafts.
    struct Beside {
        Draft draft;
        bool isRefused = false;
    };
    QMap<quint64, Beside> m_beside;
    quint64 m_lastBeside = 0;
    QStringList m_returned;  ///< what came back and is in the field, by ids
    bool m_begun = false;    ///< the stored draft is in the field
    bool m_early = false;    ///< written before that
};

}  // namespace uinbox::ui
