// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "contacts/ExportScope.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace uinbox::ui {

class ActionRegistry;
class ContactListModel;
class EmptyState;
class Folding;
class PersonDetails;

/// Everybody: a list that narrows as one types, and what is known of the chosen one. Enter writes to them. Where there
/// is little room list and details take turns: a click, or the arrow to the details, leads to them, Esc back. Main thread.
class ContactsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ContactsPage(const AppContext& context, QWidget* parent = nullptr);

    void addActions(ActionRegistry& registry);
    void focusList();
    /// The list narrowed to somebody, with what is known of them.
    void showPerson(const Contact& contact);
    [[nodiscard]] ContactListModel& model() { return *m_model; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    /// Whom an export may be about: the list as it is, and whom of it is chosen.
    [[nodiscard]] ExportScope exportScope() const;
    [[nodiscard]] QSplitter& panes() { return *m_panes; }

Q_SIGNALS:
    /// `to`: where they are to be written to; absent: where they wrote last.
    void writeRequested(uinbox::ContactId contact, std::optional<uinbox::AddressKind> to);
    void newMessageRequested();
    void importRequested();
    void failed(const uinbox::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildList();
    void buildPerson();
    void showDetails(bool shown);
    void onLoaded();
    void onCurrent();
    void write();
    void applyTheme();

    AppContext m_context;
    ContactListModel* m_model;
    QLabel* m_title;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_more;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    PersonDetails* m_details;
    QPushButton* m_write;
    QSplitter* m_panes;
    QWidget* m_side;
    QWidget* m_person;
    Folding* m_folding;
    ContactId m_chosen;
    bool m_hasCommands = false;  ///< the keys are those a person gave them
    double m_textScale = 0;      ///< of the words in the panes
};

}  // namespace uinbox::ui
