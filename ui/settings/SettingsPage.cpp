// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsPage.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "common/FormChanges.h"
#include "common/FormField.h"
#include "common/TabOrder.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Of a control of one line; beside a taller one its caption stands at the top.
constexpr int kTallest = 48;

constexpr int kFieldWidth = 280;  ///< with less it stands below its caption
constexpr int kNarrowestField = 120;

}  // namespace

SettingsPage::SettingsPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_gateway(gateway),
      m_theme(theme),
      m_layout(new QVBoxLayout(this)),
      m_form(new QFormLayout),
      m_title(makePlainLabel({}, this)),
      m_lead(makePlainLabel({}, this)),
      m_state(makePlainLabel({}, this)),
      m_changes(new FormChanges(this))
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
    connect(m_changes, &FormChanges::edited, this, &SettingsPage::checkAgain);
    connect(m_changes, &FormChanges::changed, this, &SettingsPage::changedChanged);
    applyTheme();
}

bool SettingsPage::event(QEvent* event)
{
    const bool isHandled = QWidget::event(event);
    // A scroll area asks nobody how high a page is at its width: sentences that wrap would be cut instead of scrolled to.
    if (event->type() == QEvent::ParentChange && parentWidget()) parentWidget()->installEventFilter(this);
    if (event->type() == QEvent::Show) tabAsLaidOut(*m_layout);
    if ((event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && layout()) fitHeight();
    return isHandled;
}

void SettingsPage::applyTheme()
{
    m_title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    for (QLabel* each : m_muted) each->setPalette(colors);
    for (const auto& [caption, control] : m_rows) fitRow(*caption, *control);
    fitFields();
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) fitFields();
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::fitFields()
{
    const QMargins around = m_layout->contentsMargins();
    const int room = (parentWidget() ? parentWidget()->width() : width()) - around.left() - around.right();
    int widest = 0;
    bool hasLines = false;
    for (const auto& [caption, control] : m_rows) {
        widest = qMax(widest, caption->sizeHint().width());
        hasLines = hasLines || qobject_cast<QLineEdit*>(control);
    }
    // All beside or all above: Qt decides for each row alone, and then gives it less than its least.
    const bool isBeside = widest + m_form->horizontalSpacing() + m_theme.scaled(kFieldWidth) <= room;
    if (hasLines) m_form->setRowWrapPolicy(isBeside ? QFormLayout::DontWrapRows : QFormLayout::WrapAllRows);
    for (const auto& [caption, control] : m_rows)
        if (qobject_cast<QLineEdit*>(control)) control->setMinimumWidth(fieldWidth());
}

void SettingsPage::fitHeight()
{
    const int height = layout()->minimumHeightForWidth(width());
    if (height == minimumHeight()) return;
    setMinimumHeight(height);
    Q_EMIT heightChanged();
}

/// What a field is at least as wide as, as far as there is room: less is better than a page that scrolls sideways.
int SettingsPage::fieldWidth() const
{
    const QMargins around = m_layout->contentsMargins();
    const int room =
        (parentWidget() ? parentWidget()->width() : width()) - around.left() - around.right() - m_form->horizontalSpacing();
    return qMin(m_theme.scaled(kFieldWidth), qMax(kNarrowestField, room));
}

/// A caption stands beside the first line of its control.
void SettingsPage::fitRow(QLabel& caption, QWidget& control)
{
    const int height = qMin(control.sizeHint().height(), control.maximumHeight());
    const int tallest = m_theme.scaled(kTallest);
    caption.setMinimumHeight(qMin(height, tallest));
    if (auto* edit = qobject_cast<QLineEdit*>(&control)) {
        edit->setMinimumHeight(height);
        edit->setMinimumWidth(fieldWidth());
    }
    m_form->setAlignment(&caption, Qt::AlignLeading | Qt::AlignTop);
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
    fillAnew();
    showState();
}

void SettingsPage::fillAnew()
{
    {
        const QSignalBlocker quiet(m_changes);
        fill();
    }
    m_changes->settle();
}

bool SettingsPage::isChanged() const
{
    return canSave() && m_changes->isChanged();
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

void SettingsPage::fix(QWidget& control, const char* name)
{
    if (!isFixed(name)) return;
    control.setEnabled(false);
    control.setToolTip(tr("Set by the environment variable %1").arg(QLatin1String(name)));
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
    // A row of the form takes its room with it.
    m_form->indexOf(&widget) >= 0 ? m_form->setRowVisible(&widget, shown) : widget.setVisible(shown);
    Q_EMIT heightChanged();
}

void SettingsPage::setShown(const Field& field, bool shown)
{
    m_form->setRowVisible(field.around, shown);
    Q_EMIT heightChanged();
}

bool SettingsPage::say(FormField& field, const QString& problem)
{
    // While something is typed only what is right by now goes: nobody is told off in the middle of a word.
    if (!m_isChecking || problem.isEmpty() || field.hasError()) field.setError(problem);
    return problem.isEmpty();
}

void SettingsPage::checkAgain()
{
    const bool isAnyWrong = std::any_of(m_fields.begin(), m_fields.end(), [](const FormField* field) { return field->hasError(); });
    if (isAnyWrong) {
        m_isChecking = true;
        (void)check();
        m_isChecking = false;
        Q_EMIT heightChanged();
    }
}

void SettingsPage::goToProblem()
{
    for (FormField* field : m_fields) {
        if (!field->hasError() || field->isHidden() || !field->control()->isEnabled()) continue;
        field->control()->setFocus(Qt::OtherFocusReason);
        Q_EMIT fieldWanted(field);
        return;
    }
}

void SettingsPage::save()
{
    if (m_saving) return;
    const bool isRight = check();
    Q_EMIT heightChanged();
    if (!isRight) {
        goToProblem();
        Q_EMIT saveEnded(false);
        return;
    }
    m_saving = true;
    m_stored = m_changes->values();
    Q_EMIT savingChanged();
    m_state->setText(tr("Saving…"));
    m_state->show();
    onFinished(store(), this, [this](const Result<>& saved) { onSaved(saved); });
}

void SettingsPage::onSaved(const Result<>& saved)
{
    m_saving = false;
    Q_EMIT savingChanged();
    if (!saved && explain(saved.error())) {
        showState();
        goToProblem();
        Q_EMIT saveEnded(false);
        return;
    }
    if (!saved) {
        const bool isSecret = saved.error().kind == ErrorKind::Storage && !typedSecret().isEmpty();
        m_state->setText(
            isSecret
                ? tr("Not saved. The system's keychain is locked, or there is none, and the secret is kept nowhere else. Unlock it, "
                     "install gnome-keyring or KWallet, or set %1 in the environment.")
                      .arg(typedSecret())
                : wordsFor(saved.error()).oneLine());
        Q_EMIT heightChanged();
        Q_EMIT saveEnded(false);
        return;
    }
    // What was typed meanwhile is not lost; it is not saved either.
    if (m_changes->values() == m_stored)
        fillAnew();
    else
        m_changes->settle(m_stored);
    m_stored.clear();
    showState();
    Q_EMIT saveEnded(true);
}

void SettingsPage::showState()
{
    m_state->setText(state());
    m_state->setVisible(!m_state->text().isEmpty());
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Q_EMIT heightChanged();
}

}  // namespace uinbox::ui
