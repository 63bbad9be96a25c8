// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "db/ChangeSet.h"
#include "notes/Entry.h"
#include "people/MergeRecord.h"
#include "people/PersonFigures.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

namespace uinbox::ui {

/// What is known of one person.
struct PersonProfile {
    Contact contact;
    std::optional<ThreadId> thread{};
    PersonFigures figures{};
    WaitingMessages waiting{};
    std::vector<Entry> notes{};     ///< the newest first
    std::vector<Entry> messages{};  ///< of all channels, the newest first
    std::vector<MergeRecord> merges{};
};

/// Reads it, part by part, and follows what is committed. Main thread; a child of who shows it.
class ProfileReader final : public QObject {
    Q_OBJECT

public:
    enum class Part { Contact, Figures, Waiting, Notes, Messages, Merges };
    Q_ENUM(Part)

    explicit ProfileReader(const AppContext& context, QObject* parent = nullptr);

    /// A null id for nobody. Where the conversation is not known, it is looked for.
    void setPerson(ContactId contact, std::optional<ThreadId> thread);
    /// Whether the latest messages are wanted.
    void setMessagesWanted(bool wanted) { m_messagesWanted = wanted; }
    [[nodiscard]] ContactId person() const { return m_contact; }
    [[nodiscard]] const PersonProfile& profile() const { return m_profile; }

Q_SIGNALS:
    void read(uinbox::ui::ProfileReader::Part part);
    /// The person cannot be read, or is not there any more.
    void failed(const uinbox::Error& error);

private:
    void readContact();
    void readFigures();
    void readMerges();
    void readWaiting();
    void readNotes();
    void readMessages();
    void readConversation();
    void onCommitted(const db::ChangeSet& changes);
    void setThread(std::optional<ThreadId> thread);
    template <class T>
    void take(const QFuture<Result<T>>& future, Part part, std::function<void(const T&)> put);

    AppContext m_context;
    ContactId m_contact;
    PersonProfile m_profile;
    std::optional<UserId> m_owner;
    QTimer m_soon;
    quint64 m_generation = 0;
    bool m_messagesWanted = false;
};

}  // namespace uinbox::ui
