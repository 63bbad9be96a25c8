// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/MergeForm.h"

#include "base/Async.h"
#include "common/Announcement.h"
#include "common/ErrorText.h"
#include "common/Reflow.h"
#include "common/TabOrder.h"
#include "contacts/MergeText.h"
#include "contacts/PersonCard.h"
#include "contacts/PersonPicture.h"
#include "people/PeopleService.h"
#include "theme/ControlState.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace uinbox::ui {

MergeForm::MergeForm(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_first(new PersonCard(context.theme, this)),
      m_second(new PersonCard(context.theme, this)),
      m_why(new QLabel(this)),
      m_heading(new QLabel(this)),
      m_result(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_merge(new QPushButton(tr("&Merge"), this)),
      m_distinct(new QPushButton(tr("&Not the same person"), this))
{
    build();
    for (PersonCard* card : {m_first, m_second})
        connect(&card->choice(), &QRadioButton::clicked, this, [this, card] { choose(card); });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (!m_kept) return;
        // Once: it is under way.
        m_merge->setEnabled(false);
        Q_EMIT mergeRequested(m_kept->contact(), other()->contact());
    });
    connect(m_distinct, &QPushButton::clicked, this, [this] { Q_EMIT distinctRequested(m_first->contact(), m_second->contact()); });
    connect(&context.theme, &Theme::changed, this, &MergeForm::applyTheme);
    applyTheme();
}

void MergeForm::build()
{
    for (QLabel* label : {m_why, m_heading, m_result, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setButtonKind(*m_merge, ButtonKind::Primary);
    for (QPushButton* button : {m_merge, m_distinct}) button->setAutoDefault(false);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    row->addWidget(m_merge);
    row->addWidget(m_distinct);
    row->addStretch();
    new Reflow(*buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kM);
    layout->addWidget(makePage(), 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    tabAsLaidOut(*layout);
}

/// What is compared, and what comes of it: it may be more than there is room for.
QWidget* MergeForm::makePage()
{
    auto* cards = new QWidget(this);
    auto* pair = new QHBoxLayout(cards);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::kM);
    pair->addWidget(m_first, 1);
    pair->addWidget(m_second, 1);
    new Reflow(*cards);
    auto* page = new QWidget(this);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(2, 2, space::kM, 2);
    inner->setSpacing(space::kM);
    for (QWidget* each : std::initializer_list<QWidget*>{m_why, cards, m_heading, m_result}) inner->addWidget(each);
    inner->addStretch();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    return area;
}

void MergeForm::setPair(const Contact& first, const Contact& second, const QString& why)
{
    const bool isSame = first == m_first->contact() && second == m_second->contact();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (isSame) return;
    m_first->setContact(first);
    m_second->setContact(second);
    choose(nullptr);
}

/// The one who is kept; null: nobody said so yet.
void MergeForm::choose(PersonCard* kept)
{
    m_kept = kept;
    ++m_generation;
    for (PersonCard* card : {m_first, m_second}) card->choice().setChecked(card == kept);
    m_merge->setEnabled(false);
    m_result->hide();
    say({});
    m_heading->setText(kept ? tr("Reading what comes of it…")
                            : tr("Who is kept? Nothing is done before you have seen what comes of it."));
    if (kept) readPreview();
}

void MergeForm::readPreview()
{
    if (!m_context.people) return;
    onFinished(m_context.people->previewMerge(m_kept->contact().id, other()->contact().id), this,
               [this, generation = m_generation](const Result<MergePreview>& preview) {
                   if (generation != m_generation) return;
                   if (!preview) return showProblem(preview.error());
                   showPreview(*preview);
               });
}

void MergeForm::showPreview(const MergePreview& preview)
{
    m_heading->setText(tr("%1 will be:").arg(shownName(preview.result)));
    QStringList lines = MergeText::traits(preview.result);
    for (const MergedField& each : preview.conflicts) lines.append(MergeText::conflict(each));
    lines += MergeText::consequences(preview);
    for (QString& each : lines) each.prepend(QStringLiteral("•  "));
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    announce(*m_result, QAccessible::NameChanged);
    m_merge->setEnabled(!preview.isInFlight);
    say(preview.isInFlight ? tr("A message to one of them is on its way. They can be merged as soon as it has arrived or failed.")
                           : QString());
}

void MergeForm::showProblem(const Error& error)
{
    m_merge->setEnabled(false);
    say(wordsFor(error).oneLine());
}

void MergeForm::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) announce(*m_problem, QAccessible::Alert);
}

void MergeForm::applyTheme()
{
    const Theme& theme = m_context.theme;
    m_why->setFont(theme.font(type::kSmall));
    m_heading->setFont(theme.font(type::kBody, QFont::DemiBold));
    m_result->setFont(theme.font(type::kSmall));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.tokens().textMuted);
    m_why->setPalette(colors);
    colors.setColor(QPalette::WindowText, theme.tokens().warning);
    m_problem->setPalette(colors);
}

}  // namespace uinbox::ui
