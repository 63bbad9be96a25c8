// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledEditor.h"

#include "common/Avatar.h"
#include "common/TabOrder.h"
#include "schedule/ScheduleForm.h"
#include "schedule/ScheduledListModel.h"
#include "theme/Theme.h"
#include "threads/Thread.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kWidth = 460;
constexpr int kTextHeight = 110;

/// One that asks, or whose time is over, begins with the same hour on the first day it is still to come.
Schedule proposed(const ScheduledMessage& scheduled, Timestamp now)
{
    Schedule schedule = scheduled.schedule;
    for (auto due = momentOf(schedule.when); due && *due <= now; due = momentOf(schedule.when)) {
        const auto today = wallTimeOf(now, schedule.when.zone);
        if (!today) break;
        schedule.when.date = std::max(schedule.when.date.addDays(1), today->date);
    }
    return schedule;
}

}  // namespace

ScheduledEditor::ScheduledEditor(const ScheduledMessage& scheduled, const Theme& theme, const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_scheduled(scheduled),
      m_theme(theme),
      m_form(new ScheduleForm(theme, clock, {}, this)),
      m_subject(new QLineEdit(scheduled.message.subject, this)),
      m_text(new QPlainTextEdit(scheduled.message.content, this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change scheduled message"));
    m_form->setSchedule(proposed(scheduled, clock.now()));
    build();
    connect(m_form, &ScheduleForm::changed, m_problem, &QWidget::hide);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_isTold = false; });
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, this, &ScheduledEditor::save);
    if (scheduled.state == OutboxState::Asking || m_text->isReadOnly())
        m_form->focusFirst();
    else
        m_text->setFocus();
    // As wide as its captions and fields want to be, as far as the screen goes.
    const int wanted = qMax(theme.scaled(kWidth), layout()->minimumSize().width());
    setMinimumWidth(qMin(wanted, screen()->availableSize().width()));
}

void ScheduledEditor::build()
{
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette danger = palette();
    danger.setColor(QPalette::WindowText, m_theme.tokens().danger);
    m_problem->setPalette(danger);
    m_problem->hide();
    auto* title =
        new QLabel(tr("To %1, %2").arg(personName(recipientOf(m_scheduled)), channelTitle(m_scheduled.message.channel)), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(m_theme.font(type::kTitle, QFont::DemiBold));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    layout->addWidget(title);
    addText(*layout);
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    layout->addWidget(buttons);
    tabAsLaidOut(*layout);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScheduledEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool ScheduledEditor::isChanged() const
{
    return m_text->document()->isModified() || m_subject->isModified();
}

void ScheduledEditor::drop()
{
    m_isTold = true;
    reject();
}

void ScheduledEditor::reject()
{
    if (!isChanged() || std::exchange(m_isTold, true)) return QDialog::reject();
    showProblem(tr("What you changed is not saved. Save keeps it; Esc or Cancel once more leaves it."));
}

void ScheduledEditor::addText(QVBoxLayout& layout)
{
    const bool isEmail = m_scheduled.message.channel == Channel::Email;
    const bool isTemplate = !m_scheduled.message.envelope.templateSid.isEmpty();
    m_subject->setVisible(isEmail);
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    // With a formatted version beside it the two would no longer say the same.
    m_text->setReadOnly(isTemplate || !m_scheduled.message.html.isEmpty());
    layout.addWidget(m_subject);
    layout.addWidget(m_text);
    QString note;
    if (isTemplate) note = tr("The text is that of a WhatsApp template and stays as it is.");
    if (!m_scheduled.message.html.isEmpty()) note = tr("This is a formatted e-mail: its text stays as it is.");
    if (m_scheduled.state == OutboxState::Held)
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("%1 holds it: it is taken back from there first.").arg(m_scheduled.heldBy);
    if (note.isEmpty()) return;
    auto* label = new QLabel(note, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout.addWidget(label);
}

void ScheduledEditor::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ScheduledEditor::save()
{
    if (!m_form->check()) return;
    const Message& message = m_scheduled.message;
    const bool mayBeEmpty = !message.attachments.empty() || m_text->isReadOnly();
    if (m_text->toPlainText().trimmed().isEmpty() && !mayBeEmpty)
        return showProblem(tr("Without a text there is nothing to send."));
    if (message.channel == Channel::Email && m_subject->text().trimmed().isEmpty())
        return showProblem(tr("An e-mail needs a subject."));
    ScheduleChange change;
    if (m_form->schedule() != m_scheduled.schedule) change.schedule = m_form->schedule();
    if (!m_text->isReadOnly() && m_text->toPlainText() != message.content) change.content = m_text->toPlainText();
    if (message.channel == Channel::Email && m_subject->text() != message.subject) change.subject = m_subject->text();
    if (!change.schedule && !change.content && !change.subject) return accept();
    Q_EMIT changed(change);
}

}  // namespace uinbox::ui
