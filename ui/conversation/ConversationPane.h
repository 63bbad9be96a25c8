// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "conversation/Bubble.h"
#include "db/ChangeSet.h"
#include "outbox/SendService.h"
#include "threads/Thread.h"

#include <QWidget>

namespace uinbox::ui {

class Banner;
class Composer;
class ConversationHeader;
class ConversationModel;
class ConversationView;
class Correspondent;
class DraftKeeper;
class FileActions;
class ScheduledStrip;

/// One open conversation: header, messages, composer, and what joins them: sending, drafts, reading, and what a person does about a
/// message that went wrong. Main thread.
class ConversationPane final : public QWidget {
    Q_OBJECT

public:
    explicit ConversationPane(const AppContext& context, QWidget* parent = nullptr);

    void open(const Thread& thread);
    /// Name and channel changed; the conversation is the same.
    void refresh(const Thread& thread);
    /// A phone number or an e-mail address of the person is to be written to, not where they wrote last.
    void writeTo(AddressKind to);
    [[nodiscard]] ThreadId thread() const { return m_thread.id; }
    /// What is on the screen has been seen.
    void markRead();
    /// Writes down what is being written.
    void flushDraft();
    /// Takes back the last message while it can be; false where there is none.
    [[nodiscard]] bool undoSend();

    [[nodiscard]] ConversationView& view() { return *m_view; }
    [[nodiscard]] Composer& composer() { return *m_composer; }

Q_SIGNALS:
    void settingsRequested();
    void left();
    void opened();  ///< another conversation than before
    /// The list of what is scheduled is wanted.
    void scheduledRequested();

private:
    void listen();
    void chooseTime();
    void chooseTemplate();
    void readWaiting();
    void onCommitted(const db::ChangeSet& changes);
    void editAsNew(MessageId message);
    void readOwner();
    void send(OutgoingMessage message);
    void onSent(ThreadId thread, const OutgoingMessage& message, const Result<SendReceipt>& receipt);
    void giveBack(ThreadId thread, const OutgoingMessage& message);
    void act(MessageId message, MessageAction action);
    void showDetails(MessageId message);
    void showWithProvenance(const Message& shown, const DeliveryFacts& facts);
    void sendAgain(MessageId message);
    void takeBack(MessageId message);
    void confirmSent(MessageId message);
    void report(const Error& error);
    /// That file of a message that is on the screen; null where it is gone.
    [[nodiscard]] const Attachment* fileOf(MessageId message, int file) const;

    AppContext m_context;
    Thread m_thread;
    std::optional<UserId> m_owner;
    std::optional<MessageId> m_lastSent;
    ConversationHeader* m_header;
    Banner* m_banner;
    ConversationModel* m_model;
    ConversationView* m_view;
    FileActions* m_files;
    ScheduledStrip* m_scheduled;
    Composer* m_composer;
    Correspondent* m_person;
    DraftKeeper* m_drafts;
};

}  // namespace uinbox::ui
