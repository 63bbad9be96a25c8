// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NewMessageDialog.h"

#include "common/ErrorText.h"
#include "contacts/ContactService.h"
#include "contacts/PhoneNumber.h"
#include "theme/Theme.h"
#include "threads/ThreadService.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kLongestName = 200;  ///< as ContactService takes it

}  // namespace

NewMessageDialog::NewMessageDialog(ContactService& contacts, ThreadService& threads, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_contacts(contacts),
      m_threads(threads),
      m_phone(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      m_begin(new QPushButton(tr("Write"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New message"));
    m_phone->setPlaceholderText(QStringLiteral("+1 415 555 2671"));
    m_phone->setMinimumWidth(300);
    m_name->setPlaceholderText(tr("optional"));
    m_name->setMaxLength(kLongestName);
    m_hint->setFont(theme.font(type::kSmall));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_begin->setDefault(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kM);
    form->addRow(tr("&Phone number"), m_phone);
    form->addRow(tr("&Name"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_phone, &QLineEdit::textChanged, this, &NewMessageDialog::check);
    connect(m_begin, &QPushButton::clicked, this, &NewMessageDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void NewMessageDialog::check()
{
    const QString text = m_phone->text().trimmed();
    const auto number = PhoneNumber::parse(text);
    m_begin->setEnabled(number.has_value());
    if (number && !number->isValid())
        m_hint->setText(
            tr("%1 does not look like a number that is in use; check it.").arg(PhoneNumber::formatInternational(number->e164())));
    else if (number)
        m_hint->setText(PhoneNumber::formatInternational(number->e164()));
    else
        m_hint->setText(text.startsWith(u'+') && text.size() > 3 ? tr("This is not a whole phone number yet.")
                                                                 : tr("With the country, as +1 or +44."));
}

void NewMessageDialog::begin()
{
    m_begin->setEnabled(false);
    ContactInput input;
    input.phone = m_phone->text().trimmed();
    if (const QString name = m_name->text().simplified(); !name.isEmpty()) input.name = name;
    onFinished(m_contacts.create(std::move(input)), this, [this](const Result<Contact>& contact) { onCreated(contact); });
}

void NewMessageDialog::onCreated(const Result<Contact>& contact)
{
    if (contact) return openWith(contact->id);
    // Somebody has this number already: the conversation is with them.
    const auto known = contact.error().kind == ErrorKind::Conflict ? ContactId::fromString(contact.error().detail) : std::nullopt;
    if (!known) return fail(contact.error());
    openWith(*known);
}

void NewMessageDialog::openWith(ContactId contact)
{
    onFinished(m_threads.openWith(contact), this, [this](const Result<ThreadId>& thread) {
        if (!thread) return fail(thread.error());
        Q_EMIT ready(*thread);
        accept();
    });
}

void NewMessageDialog::fail(const Error& error)
{
    m_begin->setEnabled(true);
    m_hint->setText(wordsFor(error).oneLine());
}

}  // namespace uinbox::ui
