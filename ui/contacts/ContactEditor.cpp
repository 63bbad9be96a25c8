// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactEditor.h"

#include "base/Async.h"
#include "channels/MessageSender.h"
#include "channels/Senders.h"
#include "common/Announcement.h"
#include "common/ErrorText.h"
#include "common/TabOrder.h"
#include "contacts/ContactForm.h"
#include "contacts/ContactService.h"
#include "contacts/DuplicateHint.h"
#include "contacts/PeopleCommands.h"
#include "contacts/PersonPicture.h"
#include "contacts/PhoneNumber.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{560, 640};

/// Whose national spelling of numbers is understood: that of the account, else of our own number.
QString regionOf(const AppContext& context)
{
    if (!context.contacts.defaultRegion().isEmpty()) return context.contacts.defaultRegion();
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp})
        if (const MessageSender* sender = context.senders.sender(channel))
            if (const QString region = PhoneNumber::regionOf(sender->from()); !region.isEmpty()) return region;
    return {};
}

/// One below the other, in what can be scrolled.
QScrollArea* scrolled(QWidget& dialog, std::initializer_list<QWidget*> parts)
{
    auto* page = new QWidget(&dialog);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(space::kXl, space::kXs, space::kXl, space::kM);
    inner->setSpacing(space::kL);
    for (QWidget* each : parts) inner->addWidget(each);
    auto* area = new QScrollArea(&dialog);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    // Also where the keyboard comes from outside of what is scrolled.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area, page](QWidget*, QWidget* now) {
        if (now && page->isAncestorOf(now)) area->ensureWidgetVisible(now);
    });
    return area;
}

}  // namespace

ContactEditor::ContactEditor(const AppContext& context, PeopleCommands& commands, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_commands(commands),
      m_title(new QLabel(this)),
      m_form(new ContactForm(context.theme, context.clock, regionOf(context), this)),
      m_hint(new DuplicateHint(context, this)),
      m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New person"));
    build();
    connect(m_form, &ContactForm::edited, this, &ContactEditor::look);
    connect(m_hint, &DuplicateHint::openRequested, this, &ContactEditor::leaveFor);
    connect(m_hint, &DuplicateHint::addRequested, this, &ContactEditor::takeOver);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, &ContactEditor::save);
    connect(&context.theme, &Theme::changed, this, &ContactEditor::applyTheme);
    applyTheme();
    m_form->focusFirst();
}

ContactEditor::ContactEditor(const AppContext& context, PeopleCommands& commands, const Contact& contact, QWidget* parent)
    : ContactEditor(context, commands, parent)
{
    setContact(contact);
}

void ContactEditor::build()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    QScrollArea* area = scrolled(*this, {m_form});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::kXl, 0, space::kXl, 0);
    head->addWidget(m_title);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::kXl, 0, space::kXl, 0);
    // Outside of what is scrolled: the form does not move while one writes.
    foot->addWidget(m_hint);
    foot->addWidget(m_problem);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kXl, 0, space::kL);
    layout->setSpacing(space::kM);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    tabAsLaidOut(*layout);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContactEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ContactEditor::reject);
}

void ContactEditor::begin(const QString& text)
{
    m_form->begin(text);
}

void ContactEditor::setContact(const Contact& contact)
{
    m_contact = contact.id;
    m_form->setContact(contact);
    m_hint->setAdding(DuplicateHint::Adding::No);
    setWindowTitle(tr("Edit %1").arg(shownName(contact)));
    m_title->setText(windowTitle());
}

/// What is written for somebody new is theirs from now on; nothing of it is stored yet.
void ContactEditor::takeOver(const Contact& contact)
{
    const ContactInput typed = m_form->input();
    setContact(contact);
    m_form->addTyped(typed);
    setWindowTitle(tr("Add to %1").arg(shownName(contact)));
    m_title->setText(windowTitle());
    look();
    m_form->focusFirst();
}

void ContactEditor::look()
{
    m_problem->hide();
    Contact outline = m_form->outline();
    outline.id = m_contact;
    m_hint->look(outline);
}

bool ContactEditor::isChanged() const
{
    return !m_isDropped && m_form->isChanged();
}

void ContactEditor::drop()
{
    m_isDropped = true;
    reject();
}

void ContactEditor::leaveFor(ContactId contact)
{
    m_next = contact;
    reject();
}

void ContactEditor::reject()
{
    if (isBusy(m_save)) return;
    if (isChanged()) return ask();
    QDialog::reject();
    if (!m_next.isNull()) Q_EMIT openRequested(m_next);
}

void ContactEditor::ask()
{
    if (m_question) return;
    m_question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Save what you wrote?"), QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* save = m_question->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* drop = m_question->addButton(tr("Don't save"), QMessageBox::DestructiveRole);
    QPushButton* stay = m_question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    m_question->setDefaultButton(save);
    m_question->setEscapeButton(stay);
    connect(save, &QPushButton::clicked, this, &ContactEditor::save);
    connect(drop, &QPushButton::clicked, this, &ContactEditor::drop);
    connect(m_question, &QDialog::finished, this, [this, stay, box = m_question.data()] {
        if (!box->clickedButton() || box->clickedButton() == stay) m_next = {};
    });
    m_question->open();
}

void ContactEditor::save()
{
    if (isBusy(m_save)) return;
    m_problem->hide();
    if (!m_form->check()) {
        m_next = {};
        return;
    }
    if (!m_contact.isNull() && !m_form->isChanged()) return finish(m_contact);
    setBusy(*m_save, true);
    m_contact.isNull() ? create(m_form->input()) : change(m_form->input());
}

void ContactEditor::create(const ContactInput& input)
{
    onFinished(m_context.contacts.create(input), this, [this, input](const Result<Contact>& contact) {
        if (!contact) return onFailed(contact.error());
        m_commands.created(*contact, input);
        finish(contact->id);
    });
}

void ContactEditor::change(const ContactInput& input)
{
    onFinished(m_context.contacts.change(m_contact, input), this, [this, input](const Result<ContactChange>& change) {
        if (!change) return onFailed(change.error());
        m_commands.changed(*change, input);
        finish(change->after.id);
    });
}

void ContactEditor::finish(ContactId contact)
{
    m_isDropped = true;
    accept();
    Q_EMIT stored(contact);
    if (!m_next.isNull()) Q_EMIT openRequested(m_next);
}

void ContactEditor::onFailed(const Error& error)
{
    setBusy(*m_save, false);
    m_next = {};
    if (m_form->showProblem(error)) return;
    const auto owner = error.kind == ErrorKind::Conflict ? ContactId::fromString(error.detail) : std::nullopt;
    m_problem->setText(owner ? tr("One of the addresses is somebody else's.") : wordsFor(error).oneLine());
    m_problem->show();
    announce(*m_problem, QAccessible::Alert);
    if (!owner) return;
    onFinished(m_context.contacts.contact(*owner), this, [this](const Result<Contact>& contact) {
        if (contact) m_form->showTaken(*contact);
    });
}

void ContactEditor::applyTheme()
{
    const Theme& theme = m_context.theme;
    m_title->setText(windowTitle());
    m_title->setFont(theme.font(type::kTitle, QFont::DemiBold));
    QPalette danger = palette();
    danger.setColor(QPalette::WindowText, theme.tokens().danger);
    m_problem->setPalette(danger);
    const QSize room = screen()->availableSize();
    resize((QSizeF(kSize) * theme.textScale()).toSize().boundedTo(room));
}

}  // namespace uinbox::ui
