// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "contacts/DuplicateFinder.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace uinbox::ui {

/// Who is likely the person that is being written, and why; with what can be done about it. Looked for soon after something was typed. Not
/// seen while nobody is found. Main thread.
class DuplicateHint final : public QWidget {
    Q_OBJECT

public:
    /// Whether what was typed can be given to one of them.
    enum class Adding { Offered, No };
    explicit DuplicateHint(const AppContext& context, QWidget* parent = nullptr);

    void setAdding(Adding adding) { m_adding = adding; }
    /// Somebody who is there has their id; somebody new a null one.
    void look(const Contact& contact);
    /// Those who are shown.
    [[nodiscard]] const std::vector<Contact>& people() const { return m_people; }

Q_SIGNALS:
    void openRequested(uinbox::ContactId contact);
    void addRequested(const uinbox::Contact& contact);

private:
    void read();
    void onFound(const std::vector<DuplicatePair>& pairs);
    void showPeople(const std::vector<DuplicatePair>& pairs);
    void addPerson(const Contact& contact, const QString& why);
    void clear();

    AppContext m_context;
    Contact m_contact;
    std::vector<Contact> m_people;
    Adding m_adding = Adding::Offered;
    QVBoxLayout* m_layout;
    QTimer m_soon;
    quint64 m_generation = 0;
};

}  // namespace uinbox::ui
