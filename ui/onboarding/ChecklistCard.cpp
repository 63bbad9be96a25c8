// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/ChecklistCard.h"

#include "common/ElidedLabel.h"
#include "onboarding/OnboardingPreferences.h"
#include "onboarding/SetUpProgress.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kIcon = 18;
constexpr int kHit = 32;
constexpr int kMost = 3;
constexpr int kLow = 640;  ///< a window that has no more height has room for the next step alone

}  // namespace

ChecklistCard::ChecklistCard(const AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_progress(new SetUpProgress(context, this)),
      m_title(new ElidedLabel(tr("Getting started"), this)),
      m_count(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    build();
    connect(m_progress, &SetUpProgress::changed, this, &ChecklistCard::refresh);
    connect(&context.theme, &Theme::changed, this, &ChecklistCard::applyTheme);
    connect(&context.preferences, &Preferences::changed, this, &ChecklistCard::refresh);
    connect(m_close, &QToolButton::clicked, this, [this] { m_context.preferences.set(kChecklistPutAway, true); });
    hide();
    applyTheme();
}

void ChecklistCard::build()
{
    m_close->setAutoRaise(true);
    m_close->setFixedSize(kHit, kHit);
    m_close->setToolTip(tr("Put away. What is not done is in Settings."));
    m_close->setAccessibleName(tr("Put away"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kS, 0, 0, 0);
    head->addWidget(m_title, 1);
    m_count->setFlat(true);
    connect(m_count, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(SetUpStep::Texts); });
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    layout->setSpacing(0);
    layout->addLayout(head);
    for (const SetUpStep step : kSetUpSteps) {
        auto* button = new QPushButton(setUpTitle(step), this);
        button->setFlat(true);
        button->setMinimumHeight(kHit);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        // Where there is no room for all of it.
        button->setToolTip(setUpTitle(step));
        layout->addWidget(button, 0, Qt::AlignLeading);
        m_rows.push_back({step, button});
    }
    m_count->setMinimumHeight(kHit);
    layout->addWidget(m_count, 0, Qt::AlignLeading);
}

void ChecklistCard::refresh()
{
    const SetUp& setUp = m_progress->setUp();
    const Tokens& tokens = m_context.theme.tokens();
    const int most = window()->height() < m_context.theme.scaled(kLow) ? 1 : kMost;
    int shown = 0;
    for (const Row& row : m_rows) {
        row.button->setVisible(!setUp.isDone(row.step) && shown < most);
        if (!setUp.isDone(row.step)) ++shown;
        row.button->setIcon(makeIcon(Icon::Circle, tokens.textMuted, tokens.disabled));
    }
    const auto done = std::count_if(m_rows.begin(), m_rows.end(), [&setUp](const Row& row) { return setUp.isDone(row.step); });
    //: Steps that are done of all
    m_count->setText(tr("%1 of %2 done").arg(done).arg(m_rows.size()));
    m_count->setToolTip(m_count->text() + u'\n' + tr("Shows all steps"));
    // Nothing flickers while it is not known.
    setVisible(!m_context.isDemo && m_progress->isKnown() && !setUp.isComplete() && !m_context.preferences.get(kChecklistPutAway));
}

void ChecklistCard::applyTheme()
{
    const Theme& theme = m_context.theme;
    m_title->setFont(theme.font(type::kBody, QFont::DemiBold));
    m_close->setIcon(makeIcon(Icon::Close, theme.tokens().textMuted, theme.tokens().disabled));
    for (const Row& row : m_rows) row.button->setIconSize(QSize(kIcon, kIcon) * theme.textScale());
    refresh();
}

void ChecklistCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void ChecklistCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.theme.tokens().window);
    painter.drawRoundedRect(rect().adjusted(space::kS, space::kXs, -space::kS, -space::kXs), radius::kM, radius::kM);
}

}  // namespace uinbox::ui
