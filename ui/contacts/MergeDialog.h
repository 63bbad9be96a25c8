// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/DuplicateFinder.h"
#include "contacts/PairListModel.h"
#include "contacts/Person.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace uinbox::ui {

class EmptyState;
class MergeForm;
class PeopleCommands;

/// People who are likely one, to be merged or said to be two, one pair after the other; or, for one person, whom to merge them with: those
/// who are likely, and whoever is searched for. Main thread; deletes itself.
class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// All likely pairs. `commands` outlive it.
    MergeDialog(const AppContext& context, PeopleCommands& commands, QWidget* parent = nullptr);
    /// Whom to merge this person with.
    MergeDialog(const AppContext& context, PeopleCommands& commands, const Contact& person, QWidget* parent = nullptr);

    [[nodiscard]] const PairListModel& model() const { return *m_model; }

private:
    MergeDialog(const AppContext& context, PeopleCommands& commands, std::optional<Contact> person, QWidget* parent);
    void build();
    [[nodiscard]] QWidget* makeList();
    void listen();
    void read();
    void readLikely();
    void readFound();
    void onPairs(const Result<std::vector<DuplicatePair>>& pairs);
    void onFound(const PeoplePage& page);
    void showPairs(std::vector<PeoplePair> pairs);
    void onCurrent();
    void merge(const Contact& kept, const Contact& other);
    void fail(const Error& error);
    void applyTheme();

    AppContext m_context;
    PeopleCommands& m_commands;
    std::optional<Contact> m_person;
    PairListModel* m_model;
    QLabel* m_title;
    QLineEdit* m_search;
    QListView* m_list;
    MergeForm* m_form;
    EmptyState* m_none;
    QStackedWidget* m_body;
    QTimer m_soon;
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
