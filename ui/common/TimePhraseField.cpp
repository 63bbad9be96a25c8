// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TimePhraseField.h"

#include "common/TimeText.h"
#include "theme/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace uinbox::ui {

QString timePhraseProblemText(TimePhraseProblem problem)
{
    switch (problem) {
        case TimePhraseProblem::None:
        case TimePhraseProblem::Empty: return {};
        case TimePhraseProblem::NotUnderstood:
            return TimePhraseField::tr("Not understood. Try “tomorrow 9:00”, “friday” or “in 2 hours”.");
        case TimePhraseProblem::NoSuchDate: return TimePhraseField::tr("There is no such day or time. Type another one.");
        case TimePhraseProblem::InThePast: return TimePhraseField::tr("That is over already. Type a later time.");
        case TimePhraseProblem::Now: return TimePhraseField::tr("That is now, not later. Type one minute at least.");
        case TimePhraseProblem::TooFar: return TimePhraseField::tr("That is more than ten years away. Type an earlier time.");
    }
    return {};
}

TimePhraseField::TimePhraseField(const Theme& theme, const Clock& clock, QByteArray zone, TimePhraseSays says, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_zone(std::move(zone)),
      m_says(says),
      m_line(new QLineEdit(this)),
      m_meaning(new QLabel(this))
{
    m_line->setMaxLength(kMostCharacters);
    m_line->setClearButtonEnabled(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // Where it always says something, what is below does not jump from one line to two.
    if (says == TimePhraseSays::Everything) m_meaning->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kXs);
    layout->addWidget(m_line);
    layout->addWidget(m_meaning);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TimePhraseField::refresh);
    connect(m_line, &QLineEdit::textEdited, this, &TimePhraseField::typed);
    connect(&theme, &Theme::changed, this, &TimePhraseField::refresh);
    refresh();
}

void TimePhraseField::setZone(const QByteArray& zone)
{
    m_zone = zone;
    refresh();
}

void TimePhraseField::setHint(const QString& hint)
{
    m_hint = hint;
    refresh();
}

TimePhrase TimePhraseField::phrase() const
{
    return readTimePhrase(m_line->text(), m_clock.now(), m_zone, QLocale());
}

QString TimePhraseField::problem() const
{
    return timePhraseProblemText(phrase().problem);
}

void TimePhraseField::clear()
{
    m_line->clear();
}

void TimePhraseField::refresh()
{
    const TimePhrase read = phrase();
    const QString wrong = timePhraseProblemText(read.problem);
    const auto today = wallTimeOf(m_clock.now(), m_zone);
    QString said = wrong.isEmpty() ? m_hint : wrong;
    if (read.isValid())
        said = m_says == TimePhraseSays::Everything && today ? datedTime(read.when.date, read.when.time, today->date) : QString();
    const Tokens& tokens = m_theme.tokens();
    QPalette tone = palette();
    tone.setColor(QPalette::WindowText, !wrong.isEmpty() ? tokens.danger : read.isValid() ? tokens.text : tokens.textMuted);
    m_meaning->setPalette(tone);
    m_meaning->setText(said);
    m_meaning->setVisible(m_says == TimePhraseSays::Everything || !said.isEmpty());
    m_line->setAccessibleDescription(said);
}

}  // namespace uinbox::ui
