// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AddressLink.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "outbox/OutgoingMessage.h"
#include "threads/Thread.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace uinbox::ui {

class NewMessageDialog;

/// What the window does for an address that is opened.
struct LinkWindow {
    QWidget& widget;                                                   ///< dialogs stand before it
    std::function<void(ThreadId, std::optional<AddressKind>)> open{};  ///< shows the conversation
    std::function<void(ThreadId, EntryId)> openAt{};                   ///< the same, at that message or note
    std::function<ThreadId()> shown{};                                 ///< the conversation on the screen; null for none
    std::function<void(const OutgoingMessage&)> giveBack{};            ///< into the composer of that, beside what is written there
    std::function<void(const QString&)> say{};                         ///< a sentence, across the window
    std::function<void()> unsay{};                                     ///< what say() said is over
    std::function<void(QWidget&)> asked{};                             ///< a dialog is about to be shown; may be empty
};

/// Opens what an address leads to. A message is only ever prepared: the person sends it, and what they had begun in that conversation
/// stays, with the new text before it. Of several links none replaces another, be it an address alone: the last is asked about first,
/// then those before it. Main thread; goes before the window.
class LinkOpener final : public QObject {
    Q_OBJECT

public:
    LinkOpener(const AppContext& context, LinkWindow window, QObject* parent = nullptr);
    ~LinkOpener() override;

    /// From outside: whom a message is for is asked first, with the address filled in.
    void open(const AddressResult& link);
    /// Clicked in a conversation: to whom is known here is written at once, others are asked about.
    void write(const AddressResult& link);

private:
    void openThread(ThreadId thread, std::optional<EntryId> entry);
    void openMessage(MessageId message);
    void openPerson(ContactId contact, AddressKind to, const AddressLink& link);
    void ask(const AddressLink& link);
    [[nodiscard]] bool putAside(const AddressLink& next);
    void askAgain(const NewMessageDialog* answered);
    void prefill(ThreadId thread, AddressKind to, const AddressLink& link);
    void addToDraft(ThreadId thread, AddressKind to, const Draft& added);

    AppContext m_context;
    LinkWindow m_window;
    /// A question that was asked for a link.
    struct Question {
        QPointer<NewMessageDialog> dialog;
        AddressLink link;
    };
    std::vector<Question> m_questions;  ///< the last is on the screen, the others wait for it
};

}  // namespace uinbox::ui
