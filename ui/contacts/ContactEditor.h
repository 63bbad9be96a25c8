// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "contacts/ContactInput.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QMessageBox;
class QPushButton;

namespace uinbox::ui {

class ContactForm;
class DuplicateHint;
class PeopleCommands;

/// Makes a person, or changes one. What is wrong is said at its field; who they likely are already is shown while one writes. Closed with
/// changes it asks. Main thread; deletes itself.
class ContactEditor final : public QDialog {
    Q_OBJECT

public:
    /// Somebody new. `commands` outlive it: what was stored can be taken back by them.
    ContactEditor(const AppContext& context, PeopleCommands& commands, QWidget* parent = nullptr);
    /// Somebody who is there.
    ContactEditor(const AppContext& context, PeopleCommands& commands, const Contact& contact, QWidget* parent = nullptr);

    /// An address or a name to begin with.
    void begin(const QString& text);
    [[nodiscard]] ContactForm& form() { return *m_form; }
    /// Something is written that is not stored.
    [[nodiscard]] bool isChanged() const;
    /// Closes; what was written is lost.
    void drop();
    /// With changes it asks first.
    void reject() override;

Q_SIGNALS:
    void stored(uinbox::ContactId contact);
    /// This one is to be seen; the dialog is closed then.
    void openRequested(uinbox::ContactId contact);

private:
    void build();
    void setContact(const Contact& contact);
    void takeOver(const Contact& contact);
    void leaveFor(ContactId contact);
    void look();
    void save();
    void create(const ContactInput& input);
    void change(const ContactInput& input);
    void onFailed(const Error& error);
    void ask();
    void finish(ContactId contact);
    void applyTheme();

    AppContext m_context;
    PeopleCommands& m_commands;
    ContactId m_contact;  ///< null: somebody new
    QLabel* m_title;
    ContactForm* m_form;
    DuplicateHint* m_hint;
    QLabel* m_problem;
    QPushButton* m_save;
    QPointer<QMessageBox> m_question;
    ContactId m_next;  ///< is to be seen once this is closed
    bool m_isDropped = false;
};

}  // namespace uinbox::ui
