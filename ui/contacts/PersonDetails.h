// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "db/ChangeSet.h"
#include "threads/Thread.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace uinbox::ui {

/// What is known of a person: name, addresses with their channel and whether they want messages there, their local time and language, notes,
/// what is scheduled for them, since when they are known. Follows what is committed. Main thread.
class PersonDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit PersonDetails(const AppContext& context, QWidget* parent = nullptr);

    /// Null ids for nobody. Without a conversation nothing is said of notes and of what is scheduled.
    void setPerson(ContactId contact, std::optional<ThreadId> thread);
    [[nodiscard]] ContactId person() const { return m_contact; }

Q_SIGNALS:
    void writeRequested(uinbox::ContactId contact, uinbox::AddressKind to);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;

private:
    void read();
    void readConversation();
    [[nodiscard]] QString scheduledText(const WaitingMessages& waiting) const;
    void onCommitted(const db::ChangeSet& changes);
    void show(const Contact& contact);
    void clear();
    void addHeading(const Contact& contact);
    void addAddress(const Contact& contact, const ContactAddress& address);
    QLabel* addFact(const QString& name, const QString& value);

    AppContext m_context;
    ContactId m_contact;
    std::optional<ThreadId> m_thread;
    std::optional<UserId> m_owner;
    QWidget* m_page;
    QVBoxLayout* m_layout;
    QLabel* m_scheduled = nullptr;
    QLabel* m_notes = nullptr;
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
