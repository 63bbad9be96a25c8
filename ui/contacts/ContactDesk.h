// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/PeopleCommands.h"
#include "contacts/PersonDetails.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QAction;
class QDialog;
class QMessageBox;

namespace uinbox::ui {

class ContactEditor;
class MergeDialog;

/// What is done with people, from wherever they are shown: the dialogs that make, change and merge them, and the commands. Main thread; a
/// child of the page, over whose window the dialogs open.
class ContactDesk final : public QObject {
    Q_OBJECT

public:
    ContactDesk(const AppContext& context, QWidget& page);

    [[nodiscard]] PeopleCommands& commands() { return *m_commands; }
    /// Works in the dialogs, too, which keep the window's keys away.
    void setKeys(const QList<QAction*>& keys) { m_keys = keys; }

    /// `text` is an address or a name to begin with.
    void makeNew(const QString& text = {});
    void edit(ContactId contact);
    void merge(ContactId contact);
    void showDuplicates();
    /// What is asked for in that profile is done here.
    void serve(const PersonDetails& details);
    /// Blocks them; where they are many, after a question. `begin` is called before, and not where the answer is no.
    void block(const PeopleCommands::Meant& people, const std::function<void()>& begin);
    void act(PersonAct act, const Contact& contact);
    /// Asks, since messages go with them.
    void takeApart(const MergeRecord& record, const QString& name);

Q_SIGNALS:
    /// This one is to be seen among the contacts.
    void personWanted(uinbox::ContactId contact);
    void failed(const uinbox::Error& error);

private:
    void openEditor(ContactEditor* editor);
    void open(QDialog& dialog);
    void withContact(ContactId contact, const std::function<void(const Contact&)>& use);

    AppContext m_context;
    QWidget& m_page;
    PeopleCommands* m_commands;
    QList<QAction*> m_keys;      ///< of the window, that outlive this
    QPointer<QDialog> m_dialog;  ///< while one is open
};

}  // namespace uinbox::ui
