// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NewMessageDialog.h"

#include "common/AddressLink.h"
#include "common/ErrorText.h"
#include "contacts/ContactService.h"
#include "contacts/EmailAddress.h"
#include "contacts/PhoneNumber.h"
#include "shell/LinkPreview.h"
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

constexpr int kLongestName = 200;     ///< as ContactService takes it
constexpr int kLongestAddress = 320;  ///< 64 letters, "@" and 255 (RFC 5321, section 4.5.3.1)
constexpr int kMostQuoted = 40;

/// So much of it as tells which is meant.
QString quoted(const QString& text)
{
    return text.size() <= kMostQuoted ? text : text.left(kMostQuoted) + u'…';
}

}  // namespace

NewMessageDialog::NewMessageDialog(ContactService& contacts, ThreadService& threads, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_contacts(contacts),
      m_threads(threads),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_to(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_hint(new QLabel(this)),
      m_waiting(new QLabel(this)),
      m_begin(new QPushButton(tr("Write"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New message"));
    prepareFields();
    build();
    connect(m_to, &QLineEdit::textChanged, this, &NewMessageDialog::check);
    // Enter where "Write" is not possible yet: the dialog would say nothing.
    for (QLineEdit* line : {m_to, m_name}) connect(line, &QLineEdit::returnPressed, this, &NewMessageDialog::sayWhatIsWrong);
    connect(m_begin, &QPushButton::clicked, this, &NewMessageDialog::begin);
    connect(this, &QDialog::finished, this, [this] { m_isAnswered = true; });
    check();
}

void NewMessageDialog::prepareFields()
{
    m_to->setPlaceholderText(tr("+1 415 555 2671 or name@example.com"));
    m_to->setMinimumWidth(m_to->fontMetrics().horizontalAdvance(m_to->placeholderText()) + 2 * space::kL);
    m_name->setPlaceholderText(tr("optional"));
    m_name->setMaxLength(kLongestName);
    m_to->setMaxLength(kLongestAddress);
    m_hint->setFont(m_theme.font(type::kSmall));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());
    m_waiting->setFont(m_theme.font(type::kSmall));
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    m_begin->setDefault(true);
}

void NewMessageDialog::build()
{
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kL);
    form->setVerticalSpacing(space::kM);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Name"), m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    m_layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    m_layout->setSpacing(space::kM);
    m_layout->addWidget(title);
    m_layout->addLayout(form);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_waiting);
    m_layout->addStretch();
    m_layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewMessageDialog::prefill(const AddressLink& link)
{
    m_to->setText(link.to);
    // Whoever says yes knows what to.
    if (LinkPreview::has(link)) {
        auto* preview = new LinkPreview(link, m_theme, this);
        m_layout->insertWidget(1, preview);
        setAccessibleDescription(preview->words());
    }
    if (m_begin->isEnabled()) m_begin->setFocus(Qt::OtherFocusReason);
}

void NewMessageDialog::sayWhatIsWrong()
{
    if (m_begin->isEnabled() || m_isBusy) return;
    const QString text = m_to->text().trimmed();
    const bool isEmail = kind() == AddressKind::Email;
    QPalette danger = m_hint->palette();
    danger.setColor(QPalette::WindowText, m_theme.tokens().danger);
    m_hint->setPalette(danger);
    m_hint->setText(text.isEmpty() ? tr("Write a phone number or an e-mail address first.")
                    : isEmail      ? tr("“%1” is not a whole e-mail address. Write it as name@example.com.").arg(quoted(text))
                              : tr("“%1” is not a phone number. Write it with the country, as +1 415 555 2671.").arg(quoted(text)));
    m_to->setAccessibleDescription(m_hint->text());
    m_to->setFocus(Qt::OtherFocusReason);
    m_to->selectAll();
}

void NewMessageDialog::setWaiting(int questions)
{
    m_waiting->setVisible(questions > 0);
    m_waiting->setText(questions == 1
                           ? tr("The message from the link before waits: it is asked about after this one.")
                           : tr("%n messages from links before wait: they are asked about after this one.", nullptr, questions));
}

bool NewMessageDialog::isTouched() const
{
    return m_isBusy || m_to->isModified() || m_name->isModified();
}

AddressKind NewMessageDialog::kind() const
{
    return m_to->text().contains(u'@') ? AddressKind::Email : AddressKind::Phone;
}

void NewMessageDialog::check()
{
    const QString text = m_to->text().trimmed();
    m_hint->setPalette(palette());
    m_to->setAccessibleDescription({});
    if (kind() == AddressKind::Email) return checkEmail(text);
    checkPhone(text);
}

void NewMessageDialog::checkEmail(const QString& text)
{
    const auto address = normalizeEmail(text);
    m_begin->setEnabled(address.has_value());
    m_hint->setText(address ? tr("By e-mail to %1").arg(*address) : tr("This is not a whole e-mail address yet."));
}

void NewMessageDialog::checkPhone(const QString& text)
{
    const auto number = PhoneNumber::parse(text);
    m_begin->setEnabled(number.has_value());
    const QString shown = number ? PhoneNumber::formatInternational(number->e164()) : QString();
    if (number && !number->isValid())
        m_hint->setText(tr("%1 does not look like a number that is in use; check it.").arg(shown));
    else if (number)
        m_hint->setText(tr("By SMS or WhatsApp to %1").arg(shown));
    else if (text.startsWith(u'+') && text.size() > 3)
        m_hint->setText(tr("This is not a whole phone number yet."));
    else
        m_hint->setText(tr("With the country, as +1 or +44; or an e-mail address."));
}

void NewMessageDialog::begin()
{
    m_begin->setEnabled(false);
    m_isBusy = true;
    ContactInput input;
    (kind() == AddressKind::Email ? input.email : input.phone) = m_to->text().trimmed();
    if (const QString name = m_name->text().simplified(); !name.isEmpty()) input.name = name;
    onFinished(m_contacts.create(std::move(input)), this, [this](const Result<Contact>& contact) { onCreated(contact); });
}

void NewMessageDialog::onCreated(const Result<Contact>& contact)
{
    if (contact) return openWith(contact->id);
    // Somebody has this address already: the conversation is with them.
    const auto known = contact.error().kind == ErrorKind::Conflict ? ContactId::fromString(contact.error().detail) : std::nullopt;
    if (!known) return fail(contact.error());
    openWith(*known);
}

void NewMessageDialog::openWith(ContactId contact)
{
    onFinished(m_threads.openWith(contact), this, [this](const Result<ThreadId>& thread) {
        if (!thread) return fail(thread.error());
        Q_EMIT ready(*thread, kind());
        accept();
    });
}

void NewMessageDialog::fail(const Error& error)
{
    m_isBusy = false;
    m_begin->setEnabled(true);
    m_hint->setText(wordsFor(error).oneLine());
}

}  // namespace uinbox::ui
