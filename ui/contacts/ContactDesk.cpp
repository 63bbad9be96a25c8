// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactDesk.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "common/UndoStack.h"
#include "contacts/ContactEditor.h"
#include "contacts/ContactForm.h"
#include "contacts/ContactService.h"
#include "contacts/MergeDialog.h"
#include "contacts/PeopleCommands.h"
#include "contacts/PersonPicture.h"
#include "help/HelpTopic.h"

#include <QAction>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace uinbox::ui {

namespace {

constexpr qint64 kFewPeople = 20;  ///< are blocked without a question

}  // namespace

ContactDesk::ContactDesk(const AppContext& context, QWidget& page)
    : QObject(&page), m_context(context), m_page(page), m_commands(new PeopleCommands(context, this))
{
    connect(m_commands, &PeopleCommands::failed, this, &ContactDesk::failed);
    connect(m_commands, &PeopleCommands::merged, this, [this](ContactId kept) {
        if (m_page.isVisible()) Q_EMIT personWanted(kept);
    });
    connect(m_commands, &PeopleCommands::mergeRefused, this, [this](const Error& error) {
        // An open dialog says so itself.
        if (!m_dialog) m_context.undo.refuse(wordsFor(error).oneLine());
    });
}

void ContactDesk::open(QDialog& dialog)
{
    for (QAction* each : m_keys)
        if (each) dialog.addAction(each);
    setHelpPlace(dialog, {QStringLiteral("contacts"), QStringLiteral("edit")});
    m_dialog = &dialog;
    dialog.open();
}

void ContactDesk::openEditor(ContactEditor* editor)
{
    connect(editor, &ContactEditor::stored, this, &ContactDesk::personWanted);
    connect(editor, &ContactEditor::openRequested, this, &ContactDesk::personWanted);
    open(*editor);
}

void ContactDesk::makeNew(const QString& text)
{
    auto* editor = new ContactEditor(m_context, *m_commands, m_page.window());
    if (!text.simplified().isEmpty()) editor->begin(text);
    openEditor(editor);
    editor->form().focusFirst();
}

void ContactDesk::withContact(ContactId contact, const std::function<void(const Contact&)>& use)
{
    onFinished(m_context.contacts.contact(contact), this,
               [this, use](const Result<Contact>& found) { found ? use(*found) : Q_EMIT failed(found.error()); });
}

void ContactDesk::edit(ContactId contact)
{
    withContact(contact, [this](const Contact& found) {
        auto* editor = new ContactEditor(m_context, *m_commands, found, m_page.window());
        connect(editor, &ContactEditor::openRequested, this, &ContactDesk::personWanted);
        open(*editor);
        // A dialog that opens selects all of its first field.
        editor->form().focusFirst();
    });
}

void ContactDesk::merge(ContactId contact)
{
    if (!m_context.people) return;
    withContact(contact, [this](const Contact& found) { open(*new MergeDialog(m_context, *m_commands, found, m_page.window())); });
}

void ContactDesk::showDuplicates()
{
    if (m_context.people) open(*new MergeDialog(m_context, *m_commands, m_page.window()));
}

void ContactDesk::serve(const PersonDetails& details)
{
    connect(&details, &PersonDetails::acted, this, &ContactDesk::act);
    connect(&details, &PersonDetails::takeApartRequested, this, &ContactDesk::takeApart);
}

void ContactDesk::act(PersonAct act, const Contact& contact)
{
    const PeopleCommands::Meant meant{{contact.id}, shownName(contact)};
    switch (act) {
        case PersonAct::Edit: return edit(contact.id);
        case PersonAct::Block: return m_commands->block(meant);
        case PersonAct::Unblock: return m_commands->unblock(meant);
        case PersonAct::Archive: return m_commands->archive(meant);
        case PersonAct::Unarchive: return m_commands->unarchive(meant);
        case PersonAct::Merge: return merge(contact.id);
    }
}

void ContactDesk::block(const PeopleCommands::Meant& people, const std::function<void()>& begin)
{
    const auto block = [this, people, begin] {
        begin();
        m_commands->block(people);
    };
    const auto count = static_cast<qint64>(people.ids.size());
    if (count <= kFewPeople) return block();
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Block"), tr("Block %1 people?").arg(QLocale().toString(count)),
                                     QMessageBox::NoButton, m_page.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Nothing they write is shown or answered, and nothing goes to them, until you unblock them. Undo takes it back."));
    QPushButton* go = question->addButton(tr("&Block"), QMessageBox::AcceptRole);
    QPushButton* cancel = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(go, &QPushButton::clicked, this, block);
    question->open();
}

void ContactDesk::takeApart(const MergeRecord& record, const QString& name)
{
    const QString other = record.mergedName.isEmpty() ? tr("somebody without a name") : record.mergedName;
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Take apart"), tr("Make two of them again: %1 and %2?").arg(name, other),
                        QMessageBox::NoButton, m_page.window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr(
        "Their addresses go back, and with them what was written from and to them, before and since. What you changed since stays."));
    QPushButton* apart = question->addButton(tr("Take apart"), QMessageBox::AcceptRole);
    QPushButton* cancel = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(apart);
    question->setEscapeButton(cancel);
    connect(apart, &QPushButton::clicked, this, [this, record, name] { m_commands->takeApart(record, name); });
    question->open();
}

}  // namespace uinbox::ui
