// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsPage.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

/// Of a control of one line; beside a taller one its caption stands at the top.
constexpr int kTallest = 48;

constexpr int kFieldWidth = 280;   ///< with less it stands below its caption
constexpr int kShortestList = 12;  ///< letters

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Where the page begins, also while its words are of a language that runs the other way.
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute);
    return label;
}

}  // namespace

SettingsPage::SettingsPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_form(new QFormLayout),
      m_title(plainLabel({}, this)),
      m_lead(plainLabel({}, this)),
      m_state(plainLabel({}, this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setHorizontalSpacing(space::kL);
    m_form->setVerticalSpacing(space::kM);
    m_layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    m_layout->setSpacing(space::kM);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_lead);
    m_layout->addLayout(m_form);
    connect(&theme, &Theme::changed, this, &SettingsPage::applyTheme);
    applyTheme();
}

void SettingsPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    for (QLabel* each : m_muted) each->setPalette(colors);
    colors.setColor(QPalette::WindowText, m_theme.tokens().danger);
    for (QLabel* each : m_problems) each->setPalette(colors);
    for (const auto& [caption, control] : m_rows) fitRow(*caption, *control);
}

/// A caption stands beside the first line of its control.
void SettingsPage::fitRow(QLabel& caption, QWidget& control)
{
    const int height = qMin(control.sizeHint().height(), control.maximumHeight());
    const int tallest = m_theme.scaled(kTallest);
    caption.setMinimumHeight(qMin(height, tallest));
    if (auto* edit = qobject_cast<QLineEdit*>(&control)) {
        edit->setMinimumHeight(height);
        edit->setMinimumWidth(m_theme.scaled(kFieldWidth));
    }
    if (height > tallest) m_form->setAlignment(&caption, Qt::AlignLeading | Qt::AlignTop);
}

void SettingsPage::setHeading(const QString& title, const QString& lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    setAccessibleName(title);
}

void SettingsPage::finish()
{
    m_layout->addWidget(m_state);
    m_layout->addStretch();
    connect(&m_gateway, &AccountsGateway::changed, this, &SettingsPage::showState);
    fill();
    showState();
}

QString SettingsPage::cleaned(const QLineEdit* edit)
{
    return edit->text().simplified().remove(u' ');
}

bool SettingsPage::isSid(const QString& text, const char* prefix)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{32}$"), QRegularExpression::CaseInsensitiveOption);
    return text.startsWith(QLatin1String(prefix)) && hex.match(text.mid(2)).hasMatch();
}

QLabel* SettingsPage::addProblem()
{
    QLabel* problem = plainLabel({}, this);
    problem->hide();
    m_problems.push_back(problem);
    applyTheme();
    return problem;
}

SettingsPage::Field SettingsPage::addField(const QString& label, const QString& hint, const char* name)
{
    Field field{new QLineEdit(this), addProblem(), new QVBoxLayout};
    field.edit->setPlaceholderText(hint);
    if (isFixed(name)) {
        field.edit->setEnabled(false);
        field.edit->setToolTip(tr("Set by the environment variable %1").arg(QLatin1String(name)));
    }
    field.column->setSpacing(2);
    field.column->addWidget(field.edit);
    field.column->addWidget(field.problem);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field.edit);
    m_form->addRow(caption, field.column);
    m_rows.emplace_back(caption, field.edit);
    fitRow(*caption, *field.edit);
    return field;
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

void SettingsPage::addControl(const QString& label, QWidget& control, const char* name)
{
    if (isFixed(name)) {
        control.setEnabled(false);
        control.setToolTip(tr("Set by the environment variable %1").arg(QLatin1String(name)));
    }
    if (label.isEmpty()) {
        // A button is as wide as its words.
        if (qobject_cast<QPushButton*>(&control)) control.setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        auto* row = new QHBoxLayout;
        row->addWidget(&control);
        row->addStretch();
        m_form->addRow(row);
        return;
    }
    auto* caption = new QLabel(label, this);
    caption->setBuddy(&control);
    if (auto* list = qobject_cast<QComboBox*>(&control)) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(kShortestList);
    }
    m_form->addRow(caption, &control);
    m_rows.emplace_back(caption, &control);
    fitRow(*caption, control);
}

QLabel* SettingsPage::addNote(const QString& text)
{
    QLabel* note = plainLabel(text, this);
    m_muted.push_back(note);
    applyTheme();
    m_layout->addWidget(note);
    return note;
}

QLabel* SettingsPage::addFormNote()
{
    QLabel* note = plainLabel({}, this);
    m_muted.push_back(note);
    applyTheme();
    m_form->addRow(note);
    return note;
}

void SettingsPage::addWidget(QWidget& widget)
{
    m_layout->addWidget(&widget);
}

void SettingsPage::fillSecret(Field& field, const char* name, bool isStored, const QString& hint)
{
    field.edit->setPlaceholderText(isFixed(name) ? tr("set by the environment variable %1").arg(QLatin1String(name))
                                   : isStored    ? tr("stored; type to replace it")
                                                 : hint);
}

bool SettingsPage::isFixed(const char* name) const
{
    return fromEnvironment().contains(QLatin1String(name));
}

void SettingsPage::setShown(QWidget& widget, bool shown)
{
    widget.setVisible(shown);
    Q_EMIT heightChanged();
}

void SettingsPage::setShown(const Field& field, bool shown)
{
    m_form->setRowVisible(field.column, shown);
    // It shows the whole row.
    field.problem->setVisible(shown && !field.problem->text().isEmpty());
    Q_EMIT heightChanged();
}

bool SettingsPage::say(Field& field, const QString& problem)
{
    field.problem->setText(problem);
    field.problem->setVisible(!problem.isEmpty() && m_form->isRowVisible(field.column));
    field.edit->setAccessibleDescription(problem);
    return problem.isEmpty();
}

void SettingsPage::save()
{
    if (m_saving) return;
    const bool isRight = check();
    Q_EMIT heightChanged();
    if (!isRight) return;
    m_saving = true;
    Q_EMIT savingChanged();
    m_state->setText(tr("Saving…"));
    m_state->show();
    onFinished(store(), this, [this](const Result<>& saved) { onSaved(saved); });
}

void SettingsPage::onSaved(const Result<>& saved)
{
    m_saving = false;
    Q_EMIT savingChanged();
    if (!saved) {
        const bool isSecret = saved.error().kind == ErrorKind::Storage && !typedSecret().isEmpty();
        m_state->setText(
            isSecret
                ? tr("Not saved. The system's keychain is locked, or there is none, and the secret is kept nowhere else. Unlock it, "
                     "install gnome-keyring or KWallet, or set %1 in the environment.")
                      .arg(typedSecret())
                : wordsFor(saved.error()).oneLine());
        Q_EMIT heightChanged();
        return;
    }
    fill();
    showState();
}

void SettingsPage::showState()
{
    m_state->setText(state());
    m_state->setVisible(!m_state->text().isEmpty());
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Q_EMIT heightChanged();
}

}  // namespace uinbox::ui
