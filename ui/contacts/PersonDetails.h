// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "contacts/ProfileReader.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace uinbox::ui {

class ProfileHead;
class ProfileSection;

/// What can be done with a person where they are shown.
enum class PersonAct { Edit, Block, Unblock, Archive, Unarchive, Merge };

/// What is known of a person: name, addresses with their channel and whether they want messages there, their local time and language, a
/// person's own fields, handles, figures, notes, what is scheduled for them, and what was written last on all channels. What nothing is known
/// of is not there. Follows what is committed. Main thread.
class PersonDetails final : public QScrollArea {
    Q_OBJECT

public:
    /// Beside a conversation its messages are not shown once more.
    enum class Place { Page, BesideConversation };
    PersonDetails(const AppContext& context, Place place, QWidget* parent = nullptr);

    /// Null ids for nobody.
    void setPerson(ContactId contact, std::optional<ThreadId> thread);
    [[nodiscard]] ContactId person() const { return m_reader->person(); }
    [[nodiscard]] const Contact& contact() const { return m_reader->profile().contact; }

Q_SIGNALS:
    void writeRequested(uinbox::ContactId contact, uinbox::AddressKind to);
    void entryRequested(uinbox::ThreadId thread, uinbox::EntryId entry);
    void acted(uinbox::ui::PersonAct act, const uinbox::Contact& contact);
    void takeApartRequested(const uinbox::MergeRecord& record, const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    QSize sizeHint() const override;

private:
    void build();
    void clear();
    void showPart(ProfileReader::Part part);
    void showContact();
    void showEntries(ProfileSection& section, const std::vector<Entry>& entries);
    void showMerges();
    void showTime();
    void addAddresses(ProfileSection& section);
    void applyTheme();

    AppContext m_context;
    Place m_place;
    ProfileReader* m_reader;
    QWidget* m_page;
    ProfileHead* m_head;
    QLabel* m_problem;
    ProfileSection* m_addresses;
    ProfileSection* m_facts;
    ProfileSection* m_fields;
    ProfileSection* m_handles;
    ProfileSection* m_scheduled;
    ProfileSection* m_figures;
    ProfileSection* m_notes;
    ProfileSection* m_messages;
    ProfileSection* m_merges;
    QLabel* m_time = nullptr;  ///< what it says goes on
    QTimer m_tick;
};

}  // namespace uinbox::ui
