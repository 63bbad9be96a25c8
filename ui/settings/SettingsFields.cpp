// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of the settings consists of: captions, lines, lists, buttons and sentences.
#include "common/FormChanges.h"
#include "common/FormField.h"
#include "settings/SettingsPage.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kShortestList = 12;  ///< letters

}  // namespace

QLabel* makePlainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Where the page begins, also while its words are of a language that runs the other way.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
    return label;
}

void SettingsPage::addRow(const QString& label, QWidget& control, FormField& field)
{
    auto* caption = new QLabel(label, this);
    caption->setBuddy(&control);
    // A caption names only what stands beside it in one widget.
    if (control.accessibleName().isEmpty()) control.setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(caption, &field);
    m_fields.push_back(&field);
    m_rows.emplace_back(caption, &control);
    fitRow(*caption, control);
}

SettingsPage::Field SettingsPage::addField(const QString& label, const QString& hint, const char* name)
{
    auto* edit = new QLineEdit(this);
    auto* field = new FormField({}, edit, m_theme, this);
    edit->setPlaceholderText(hint);
    fix(*edit, name);
    addRow(label, *edit, *field);
    m_changes->watch(*edit);
    return {edit, field};
}

SettingsPage::Field SettingsPage::addSecretField(const QString& label, const char* name)
{
    const Field field = addField(label, {}, name);
    field.edit->setEchoMode(QLineEdit::Password);
    const Tokens& tokens = m_theme.tokens();
    auto* eye = field.edit->addAction(makeIcon(Icon::Eye, tokens.textMuted, tokens.line), QLineEdit::TrailingPosition);
    eye->setToolTip(tr("Show what is typed"));
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this, eye, edit = field.edit](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(makeIcon(shown ? Icon::EyeOff : Icon::Eye, m_theme.tokens().textMuted, m_theme.tokens().line));
    });
    return field;
}

FormField& SettingsPage::addControl(const QString& label, QWidget& control, const char* name)
{
    FormField& field = addOffer(label, control);
    fix(control, name);
    m_changes->watch(control);
    return field;
}

FormField& SettingsPage::addOffer(const QString& label, QWidget& control)
{
    auto* field = new FormField({}, &control, m_theme, this);
    if (auto* list = qobject_cast<QComboBox*>(&control)) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(kShortestList);
    }
    addRow(label, control, *field);
    return *field;
}

void SettingsPage::addBare(QWidget& control, const char* name)
{
    fix(control, name);
    // A button is as wide as its words.
    if (qobject_cast<QPushButton*>(&control)) control.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->addWidget(&control);
    row->addStretch();
    m_form->addRow(row);
    m_changes->watch(control);
}

void SettingsPage::addWide(QWidget& row)
{
    m_form->addRow(&row);
}

void SettingsPage::addReset(std::function<void()> reset)
{
    auto* button = new QPushButton(tr("Reset this page"), this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(reset));
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    m_layout->addLayout(row);
}

QLabel* SettingsPage::addNote(const QString& text)
{
    QLabel* note = makePlainLabel(text, this);
    m_muted.push_back(note);
    applyTheme();
    m_layout->addWidget(note);
    return note;
}

QLabel* SettingsPage::addFormNote()
{
    QLabel* note = makePlainLabel({}, this);
    m_muted.push_back(note);
    applyTheme();
    m_form->addRow(note);
    return note;
}

void SettingsPage::addWidget(QWidget& widget)
{
    m_layout->addWidget(&widget);
    m_changes->watch(widget);
}

}  // namespace uinbox::ui
