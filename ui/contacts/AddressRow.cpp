// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/AddressRow.h"

#include "common/FormField.h"
#include "common/Reflow.h"
#include "common/WrapCheckBox.h"
#include "contacts/PersonText.h"
#include "contacts/PhoneNumber.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <array>

namespace uinbox::ui {

namespace {

constexpr int kButton = 34;
constexpr int kMark = 18;
constexpr int kLongestAddress = 320;  ///< 64 letters, "@" and 255 (RFC 5321, section 4.5.3.1)
constexpr int kLongestLabel = 60;     ///< as ContactService takes them
constexpr int kLongestSource = 500;
constexpr std::array kKinds{AddressKind::Phone, AddressKind::WhatsApp, AddressKind::Email, AddressKind::Handle};

}  // namespace

AddressRow::AddressRow(const Theme& theme, const QString& region, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_region(region),
      m_kind(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_field(new FormField({}, m_value, theme, this)),
      m_remove(new QToolButton(this)),
      m_label(new QLineEdit(this)),
      m_agreed(new WrapCheckBox(tr("Agreed to messages here"), this)),
      m_source(new QLineEdit(this))
{
    build();
    listen();
    applyTheme();
}

void AddressRow::build()
{
    for (const AddressKind kind : kKinds) m_kind->addItem(PersonText::kind(kind), static_cast<int>(kind));
    m_kind->setAccessibleName(tr("Channel of the address"));
    m_value->setAccessibleName(tr("Address"));
    m_value->setPlaceholderText(tr("Number or e-mail address"));
    m_value->setMaxLength(kLongestAddress);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setFixedSize(kButton, kButton);
    m_remove->setIconSize({kMark, kMark});
    m_remove->setAccessibleName(tr("Remove this address"));
    m_remove->setToolTip(m_remove->accessibleName());
    m_label->setAccessibleName(tr("What this address is called"));
    m_label->setPlaceholderText(tr("Name, such as “Work”"));
    m_label->setMaxLength(kLongestLabel);
    m_source->setAccessibleName(tr("How it is known that they agreed"));
    m_source->setPlaceholderText(tr("How is that known?"));
    m_source->setMaxLength(kLongestSource);
    m_source->hide();
    auto* first = new QHBoxLayout;
    first->setSpacing(space::kS);
    first->addWidget(m_kind, 0, Qt::AlignTop);
    first->addWidget(m_field, 1);
    first->addWidget(m_remove, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kXs);
    layout->addLayout(first);
    addSecondLine();
    layout->addWidget(m_source);
}

void AddressRow::addSecondLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kM);
    row->addWidget(m_label, 1);
    row->addWidget(m_agreed, 1);
    new Reflow(*line);
    layout()->addWidget(line);
}

void AddressRow::listen()
{
    connect(m_value, &QLineEdit::textEdited, this, &AddressRow::onTyped);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_isKindChosen = true;
        m_field->setError({});
        showHelp();
        Q_EMIT edited();
    });
    connect(m_agreed, &QCheckBox::toggled, m_source, &QWidget::setVisible);
    connect(m_agreed, &QCheckBox::clicked, this, [this](bool isOn) {
        if (isOn) m_source->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    for (QLineEdit* each : {m_label, m_source}) connect(each, &QLineEdit::textEdited, this, &AddressRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &AddressRow::removeRequested);
    connect(&m_theme, &Theme::changed, this, &AddressRow::applyTheme);
}

void AddressRow::setAddress(const ContactAddress& address)
{
    setKind(address.kind);
    m_isKindChosen = true;
    m_value->setText(PhoneNumber::formatInternational(address.value));
    // How it begins tells more than how it ends.
    m_value->setCursorPosition(0);
    m_label->setText(address.label);
    m_agreedAt = address.consentAt;
    m_storedSource = address.consentSource;
    m_wasAgreed = address.consentAt.has_value();
    m_agreed->setChecked(m_wasAgreed);
    m_source->setText(address.consentSource);
    showHelp();
}

void AddressRow::setKind(AddressKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

AddressKind AddressRow::kind() const
{
    return static_cast<AddressKind>(m_kind->currentData().toInt());
}

QString AddressRow::typed() const
{
    return m_value->text();
}

AddressHelp AddressRow::help() const
{
    return addressHelp(kind(), typed(), m_region);
}

AddressInput AddressRow::input(Timestamp now) const
{
    const AddressHelp made = help();
    AddressInput input{kind(), made.value.isEmpty() ? typed() : made.value, m_label->text()};
    const bool isAgreed = m_agreed->isChecked();
    if (isAgreed) input.consent = Consent{m_agreedAt.value_or(now), m_source->text()};
    // What is kept of it without a day stays, unless it was taken away here.
    if (!isAgreed && m_wasAgreed) input.consent = Consent{};
    if (!isAgreed && !m_wasAgreed && !m_storedSource.isEmpty()) input.consent = Consent{std::nullopt, m_storedSource};
    return input;
}

QJsonObject AddressRow::state() const
{
    return {{QStringLiteral("kind"), static_cast<int>(kind())},
            {QStringLiteral("value"), typed()},
            {QStringLiteral("label"), m_label->text()},
            {QStringLiteral("agreed"), m_agreed->isChecked()},
            {QStringLiteral("source"), m_agreed->isChecked() ? m_source->text() : QString()}};
}

void AddressRow::setProblem(const QString& problem)
{
    m_field->setError(problem);
}

bool AddressRow::hasProblem() const
{
    return m_field->hasError();
}

void AddressRow::focusField()
{
    m_value->setFocus(Qt::OtherFocusReason);
}

void AddressRow::onTyped()
{
    if (const auto guessed = guessedKind(typed()); guessed && !m_isKindChosen) setKind(*guessed);
    showHelp();
    Q_EMIT edited();
}

/// A hint while it is written: what is wrong is only wrong once it is finished.
void AddressRow::showHelp()
{
    m_field->setHint(help().text);
}

void AddressRow::applyTheme()
{
    m_remove->setIcon(makeIcon(Icon::Close, m_theme.tokens().textMuted, m_theme.tokens().disabled));
}

}  // namespace uinbox::ui
