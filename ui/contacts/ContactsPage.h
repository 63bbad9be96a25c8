// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "contacts/ExportScope.h"
#include "contacts/PeopleCommands.h"
#include "contacts/Person.h"
#include "notes/Entry.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace uinbox::ui {

class ActionRegistry;
class BulkBar;
class ContactDesk;
class Banner;
class ContactListModel;
class EmptyState;
class Folding;
class PeopleListView;
class PeopleStateBar;
class PersonDetails;

/// Everybody: a list that narrows as one types, and what is known of the chosen one. Enter writes to them. Where there
/// is little room list and details take turns: a click, or the arrow to the details, leads to them, Esc back. Main thread.
class ContactsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ContactsPage(const AppContext& context, QWidget* parent = nullptr);

    /// Its commands, and what of others its menu offers: contacts.import, contacts.export.
    void addActions(ActionRegistry& registry);
    void focusList();
    /// This one, whatever list they are in: in the list where it has them, beside it in any case. Emits wantedNow().
    void showPerson(ContactId contact);
    /// What is asked for in a profile elsewhere is done here.
    void serve(const PersonDetails& details);
    [[nodiscard]] ContactDesk& desk() { return *m_desk; }
    [[nodiscard]] ContactListModel& model() { return *m_model; }
    [[nodiscard]] PeopleListView& list() { return *m_list; }
    [[nodiscard]] PersonDetails& details() { return *m_details; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    /// Whom an export may be about: the list as it is, and whom of it is chosen.
    [[nodiscard]] ExportScope exportScope() const;
    [[nodiscard]] QSplitter& panes() { return *m_panes; }
    void setState(PeopleState state);
    /// Only whom an import put in or changed, until another list is chosen.
    void showImported(ImportId import);

Q_SIGNALS:
    /// `to`: where they are to be written to; absent: where they wrote last.
    void writeRequested(uinbox::ContactId contact, std::optional<uinbox::AddressKind> to);
    /// A message or a note of a conversation is to be seen.
    void entryRequested(uinbox::ThreadId thread, uinbox::EntryId entry);
    void newMessageRequested();
    void importRequested();
    void wantedNow();  ///< the page is to be seen: what somebody asked for is on it
    void failed(const uinbox::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildHeading();
    void buildList();
    void buildPerson();
    void listen();
    void onSelecting(int count);
    void showDetails(bool shown);
    void onLoaded();
    void sayNobody();
    [[nodiscard]] bool sayPutAway();
    void onCurrent();
    void write();
    void applyTheme();
    // Its commands (ContactActions.cpp).
    void addMakingActions(ActionRegistry& registry);
    void addMarkingActions(ActionRegistry& registry);
    void addListActions(ActionRegistry& registry);
    void fillMore();
    void showRowMenu(const QPoint& at);
    [[nodiscard]] bool isAnyChosen() const;
    [[nodiscard]] std::vector<Contact> chosen() const;
    [[nodiscard]] PeopleCommands::Meant chosenPeople() const;
    void letGo(const PeopleCommands::Meant& people);
    [[nodiscard]] bool areAllChosen(bool (*is)(const Contact&)) const;
    void archiveOrBringBack();
    void blockOrUnblock();

    AppContext m_context;
    ContactDesk* m_desk;
    ContactListModel* m_model;
    QLabel* m_title;
    QToolButton* m_new;
    QToolButton* m_more;
    Banner* m_imported;  ///< says that the list is that of an import
    QMenu* m_moreMenu;
    QLineEdit* m_search;
    PeopleStateBar* m_states;
    QWidget* m_heading;
    BulkBar* m_bulk;
    PeopleListView* m_list;
    QLabel* m_hint;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    PersonDetails* m_details;
    QPushButton* m_write;
    QSplitter* m_panes;
    QWidget* m_side;
    QWidget* m_person;
    Folding* m_folding;
    ActionRegistry* m_registry = nullptr;  ///< the keys are those a person gave them
    double m_textScale = 0;                ///< of the words in the panes
    bool m_isWriteWanted = false;          ///< once what is searched for is there
};

}  // namespace uinbox::ui
