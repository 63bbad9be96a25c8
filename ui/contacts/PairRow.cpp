// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PairRow.h"

#include "common/FormField.h"
#include "contacts/PersonText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kButton = 34;
constexpr int kMark = 18;
constexpr int kLongestName = 100;
constexpr int kLongestValue = 2000;

}  // namespace

PairRow::PairRow(const QString& name, const QString& value, const QStringList& known, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(new QLineEdit(this)),
      m_value(new QLineEdit(this)),
      m_field(new FormField({}, m_name, theme, this)),
      m_remove(new QToolButton(this))
{
    m_name->setPlaceholderText(name);
    m_name->setAccessibleName(name);
    m_name->setMaxLength(kLongestName);
    m_value->setPlaceholderText(value);
    m_value->setAccessibleName(value);
    m_value->setMaxLength(kLongestValue);
    if (!known.isEmpty()) {
        auto* completer = new QCompleter(known, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_name->setCompleter(completer);
    }
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setFixedSize(kButton, kButton);
    m_remove->setIconSize({kMark, kMark});
    m_remove->setAccessibleName(tr("Remove this line"));
    m_remove->setToolTip(m_remove->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    row->addWidget(m_field, 2, Qt::AlignTop);
    row->addWidget(m_value, 3, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    for (QLineEdit* each : {m_name, m_value}) connect(each, &QLineEdit::textChanged, this, &PairRow::edited);
    connect(m_value, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(m_remove, &QToolButton::clicked, this, &PairRow::removeRequested);
    connect(&theme, &Theme::changed, this, &PairRow::applyTheme);
    applyTheme();
}

void PairRow::set(const QString& name, const QJsonValue& value)
{
    m_stored = value;
    m_isStored = true;
    m_name->setText(name);
    m_value->setText(PersonText::value(value));
    // As the field has it: without line ends.
    m_shown = m_value->text();
}

QString PairRow::name() const
{
    return m_name->text().simplified();
}

QString PairRow::text() const
{
    return m_value->text().trimmed();
}

QJsonValue PairRow::value() const
{
    return m_isStored && m_value->text() == m_shown ? m_stored : QJsonValue(text());
}

void PairRow::setProblem(const QString& problem)
{
    m_field->setError(problem);
}

void PairRow::focusField()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void PairRow::applyTheme()
{
    m_remove->setIcon(makeIcon(Icon::Close, m_theme.tokens().textMuted, m_theme.tokens().disabled));
}

}  // namespace uinbox::ui
