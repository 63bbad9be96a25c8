// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FormField.h"

#include "common/Announcement.h"
#include "theme/ControlState.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

namespace uinbox::ui {

namespace {

constexpr int kMark = 14;

/// A label's text without the sign of its key.
QString spoken(QString label)
{
    return label.remove(u'&');
}

}  // namespace

FormField::FormField(const QString& label, QWidget* control, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_control(control),
      m_label(new QLabel(label, this)),
      m_mark(new QLabel(this)),
      m_line(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setVisible(!label.isEmpty());
    if (!label.isEmpty()) m_label->setBuddy(control);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    if (!label.isEmpty() && control->accessibleName().isEmpty()) control->setAccessibleName(spoken(label));
    auto* said = new QHBoxLayout;
    said->setSpacing(space::kXs);
    said->addWidget(m_mark, 0, Qt::AlignTop);
    said->addWidget(m_line, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kXs);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addLayout(said);
    if (!label.isEmpty()) setFocusProxy(control);
    watch();
    connect(&theme, &Theme::changed, this, &FormField::applyTheme);
    applyTheme();
}

void FormField::watch()
{
    connect(this, &FormField::edited, this, [this] { setError({}); });
    if (auto* line = qobject_cast<QLineEdit*>(m_control)) connect(line, &QLineEdit::textEdited, this, &FormField::edited);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_control))
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::edited);
    if (auto* text = qobject_cast<QTextEdit*>(m_control)) connect(text, &QTextEdit::textChanged, this, &FormField::edited);
    if (auto* box = qobject_cast<QComboBox*>(m_control)) {
        connect(box, &QComboBox::activated, this, &FormField::edited);
        connect(box, &QComboBox::editTextChanged, this, &FormField::edited);
    }
    if (auto* number = qobject_cast<QSpinBox*>(m_control)) connect(number, &QSpinBox::textChanged, this, &FormField::edited);
    if (auto* number = qobject_cast<QDoubleSpinBox*>(m_control))
        connect(number, &QDoubleSpinBox::textChanged, this, &FormField::edited);
    if (auto* date = qobject_cast<QDateTimeEdit*>(m_control))
        connect(date, &QDateTimeEdit::dateTimeChanged, this, &FormField::edited);
}

void FormField::setHint(const QString& hint)
{
    m_hint = hint;
    showLine();
}

void FormField::setError(const QString& error)
{
    if (error == m_error) return;
    m_error = error;
    showLine();
}

void FormField::showLine()
{
    const QString& said = hasError() ? m_error : m_hint;
    m_line->setText(said);
    m_line->setVisible(!said.isEmpty());
    m_mark->setVisible(hasError());
    setInvalid(*m_control, hasError());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, hasError() ? m_theme.tokens().danger : m_theme.tokens().textMuted);
    m_line->setPalette(colors);
    if (m_control->accessibleDescription() == said) return;
    m_control->setAccessibleDescription(said);
    announce(*m_control, QAccessible::DescriptionChanged);
    if (hasError()) announce(*m_line, QAccessible::Alert);
}

void FormField::applyTheme()
{
    m_label->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    m_line->setFont(m_theme.font(type::kSmall));
    m_mark->setPixmap(iconPixmap(Icon::Alert, m_theme.tokens().danger, m_theme.scaled(kMark), devicePixelRatioF()));
    showLine();
}

}  // namespace uinbox::ui
