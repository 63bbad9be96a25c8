// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "db/ChangeSet.h"
#include "threads/Thread.h"

#include <QObject>

namespace uinbox::ui {

class Composer;

/// What is known of the person a conversation is with, kept up to date and told to the composer: the channels they can be reached on, the
/// one to begin with, the subject that is answered, how long WhatsApp is open; and the draft that was left. Main thread.
class Correspondent final : public QObject {
    Q_OBJECT

public:
    Correspondent(const AppContext& context, Composer& composer, QObject* parent = nullptr);

    /// Reads everything anew, for another conversation. `unsaved` stands for the stored draft where there is one.
    void open(const Thread& thread, const std::optional<Draft>& unsaved);
    /// Writing begins on a channel of that kind of address, whatever the person or the draft used last.
    void writeTo(AddressKind to);
    /// The name changed; the person is the same.
    void rename(const Thread& thread);
    [[nodiscard]] const std::optional<Contact>& contact() const { return m_contact; }

Q_SIGNALS:
    /// What contact() says was read, also anew.
    void contactRead(const uinbox::Contact& contact);
    /// The stored draft, or what stood for it, is in the composer; `unseen` where somebody was writing there already. `returned` is what
    /// came back into it, in the one or the other.
    void begun(const std::optional<uinbox::Draft>& unseen, const QStringList& returned);
    void failed(const uinbox::Error& error);

private:
    void readContact();
    void readReply();
    void readWindow();
    void readDraft();
    void showChoices();
    void begin();
    [[nodiscard]] Channel firstChannel() const;
    void onCommitted(const db::ChangeSet& changes);
    template <class T, class Then>
    void read(QFuture<Result<T>> future, Then then);

    AppContext m_context;
    Composer& m_composer;
    Thread m_thread;
    std::optional<Contact> m_contact;
    std::optional<ReplyContext> m_reply;
    std::optional<Draft> m_draft;
    std::optional<AddressKind> m_wanted;
    bool m_isUnsaved = false;  ///< m_draft was in the composer from the beginning
    bool m_draftRead = false;
    bool m_begun = false;
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
