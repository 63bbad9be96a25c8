// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "conversation/ConversationHeader.h"
#include "conversation/SentMessage.h"
#include "db/ChangeSet.h"
#include "notes/Entry.h"
#include "notes/Note.h"
#include "outbox/SendService.h"
#include "threads/Thread.h"

#include <QWidget>

class QSpacerItem;

namespace uinbox::ui {

class Banner;
class Composer;
class ConversationDrafts;
class ConversationFind;
class ConversationModel;
class ConversationView;
class Correspondent;
class DayJump;
class FileActions;
class FindBar;
class MessageDeeds;
class NoteActions;
class ScheduleUndo;
class ScheduledStrip;

/// One open conversation: header, messages, composer, and what joins them: sending, drafts, reading, and what a person does about a
/// message that went wrong. Main thread.
class ConversationPane final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationPane(const AppContext& context, QWidget* parent = nullptr);

    void open(const Thread& thread);
    /// The same, at that message or note, which is marked for a moment; at the end where it is not there.
    void openAt(const Thread& thread, EntryId entry);
    /// Puts the address of the conversation, or of a place in it, into the clipboard: see AddressLink.
    void copyLink(std::optional<EntryId> entry) const;
    /// Asks for a printer, or for a file, and prints the conversation.
    void print();
    /// It is to be saved as a file: saveRequested() says which one.
    void save();
    /// Name and channel changed; the conversation is the same.
    void refresh(const Thread& thread);
    /// A phone number or an e-mail address of the person is to be written to, not where they wrote last.
    void writeTo(AddressKind to);
    [[nodiscard]] ThreadId thread() const { return m_thread.id; }
    /// What is on the screen has been seen.
    void markRead();
    /// Takes back the last message while it can be; false where there is none.
    [[nodiscard]] bool undoSend();
    [[nodiscard]] bool canUndoSend() const;
    /// The same for the conversation that was left last, right after sending: the text comes back there. Nothing where it is too late.
    void takeBackSent(ThreadId thread);
    /// Whether that is possible: nothing was left behind, or it has gone.
    [[nodiscard]] bool canTakeBack(ThreadId thread) const;
    /// Keeps an internal note, which can be taken back; its text comes back into the composer where that fails.
    void addNote(const QString& content, NoteVisibility visibility, const std::vector<UserId>& mentions);
    /// Changes one of the reader's own notes.
    void changeNote(NoteId note, const QString& content, const std::vector<UserId>& mentions);

    [[nodiscard]] ConversationView& view() { return *m_view; }
    [[nodiscard]] Composer& composer() { return *m_composer; }
    [[nodiscard]] ConversationHeader& header() { return *m_header; }
    [[nodiscard]] ConversationFind& find() { return *m_find; }
    [[nodiscard]] DayJump& days() { return *m_days; }
    [[nodiscard]] ConversationDrafts& drafts() { return *m_drafts; }
    /// What it was written as, with its files where this window sent it.
    [[nodiscard]] OutgoingMessage asWritten(const Message& message) const;

    /// Keeps so much free between the messages and the composer, for what stands there for a while.
    void setRoomBelow(int height);

Q_SIGNALS:
    void settingsRequested();
    void left();
    /// What was written has been given to the outbox; the conversation is to be put away.
    void archiveRequested(uinbox::ThreadId thread);
    void opened();  ///< another conversation than before
    void sent();    ///< a message is in the outbox, and can be taken back for a while
    /// The list of what is scheduled is wanted.
    void scheduledRequested();
    /// Somebody of that phone number ("tel:…", "sms:…") or e-mail address ("mailto:…") is to be written to.
    void writeRequested(const QUrl& address);
    /// That conversation is to be saved as a file; `name` is what the person is called.
    void saveRequested(uinbox::ThreadId thread, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void build();
    void listen();
    void listenToView();
    void chooseTime();
    void chooseTemplate();
    void readWaiting();
    void onCommitted(const db::ChangeSet& changes);
    void editAsNew(MessageId message);
    void listenToNotes();
    void readTeam();
    void quote(const QString& text);
    void openLink(const QUrl& url);
    void showNames();
    void showOriginal(MessageId message);
    void send(OutgoingMessage message);
    void onSent(ThreadId thread, const OutgoingMessage& message, const Result<SendReceipt>& receipt);
    void takeBack(MessageId message);
    void report(const Error& error);
    /// That file of a message that is on the screen; null where it is gone.
    [[nodiscard]] const Attachment* fileOf(MessageId message, int file) const;

    AppContext m_context;
    Thread m_thread;
    std::optional<UserId> m_owner;
    QStringList m_team;  ///< their names
    std::optional<SentMessage> m_lastSent;
    std::optional<SentMessage> m_leftBehind;  ///< before another conversation was opened
    ConversationHeader* m_header;
    Banner* m_banner;
    FindBar* m_findBar;
    ConversationModel* m_model;
    ConversationView* m_view;
    ConversationFind* m_find;
    DayJump* m_days;
    NoteActions* m_notes;
    FileActions* m_files;
    MessageDeeds* m_deeds;
    ScheduledStrip* m_scheduled;
    ScheduleUndo* m_scheduleUndo;
    Composer* m_composer;
    Correspondent* m_person;
    ConversationDrafts* m_drafts;
    QSpacerItem* m_below;  ///< of the layout
};

}  // namespace uinbox::ui
