// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "contacts/ContactListModel.h"

#include <QListView>
#include <QSet>

namespace uinbox::ui {

/// The list of people. One is chosen; with Ctrl, Shift or Ctrl+A several are. Who is chosen stays so while the list is read anew, as far as
/// they are in it. Main thread.
class PeopleListView final : public QListView {
    Q_OBJECT

public:
    explicit PeopleListView(ContactListModel& model, QWidget* parent = nullptr);

    /// Makes this one the current one, alone, where they are loaded; before that, as soon as they are.
    void choose(ContactId contact);
    /// Who is the current one; null for nobody.
    [[nodiscard]] ContactId currentPerson() const { return m_current; }
    /// Everybody of this list, those further down too; failed() where they cannot be read.
    void selectWhole();
    /// Back to the current one alone.
    void stopSelecting();
    /// More than one is selected: how many, else 0.
    [[nodiscard]] int selecting() const;
    /// Whom commands are about: all who are selected, those that are not loaded included.
    [[nodiscard]] std::vector<ContactId> chosen() const;
    /// Those of them that are loaded.
    [[nodiscard]] std::vector<Contact> chosenLoaded() const;
    /// Those are about to leave the list by a command: where the current one is among them, the one after them is chosen.
    void advanceFrom(const std::vector<ContactId>& contacts);

    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    /// Another one is the current one, or the same as they are now.
    void currentPersonChanged();
    void selectingChanged(int people);
    void failed(const uinbox::Error& error);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    void keep();
    void onLoaded();
    void restore();
    void tell();

    ContactListModel& m_model;
    ContactId m_current;
    QSet<ContactId> m_kept;          ///< selected before the model was read anew
    std::vector<ContactId> m_whole;  ///< the whole list, while all of it is selected
    ContactId m_next;                ///< chosen where the current one leaves
    QSet<ContactId> m_leaving;
    quint64 m_generation = 0;
    int m_told = 0;
    bool m_isQuiet = false;
};

}  // namespace uinbox::ui
