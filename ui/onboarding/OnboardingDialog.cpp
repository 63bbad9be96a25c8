// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/OnboardingDialog.h"

#include "common/TabOrder.h"
#include "help/HelpTopic.h"
#include "onboarding/SetUpProgress.h"
#include "settings/AutoReplyPage.h"
#include "settings/EmailPage.h"
#include "settings/LinePage.h"
#include "settings/SettingsSearch.h"
#include "settings/SmsPage.h"
#include "settings/UnsavedPages.h"
#include "settings/WhatsAppPage.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr QSize kSize{860, 620};
constexpr int kList = 240;
constexpr int kLeastPage = 380;
constexpr int kIcon = 18;

}  // namespace

OnboardingDialog::OnboardingDialog(const AppContext& context, QWidget* parent)
    : UnsavedDialog(parent),
      m_context(context),
      m_progress(new SetUpProgress(context, this)),
      m_list(new QListWidget(this)),
      m_where(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_skip(new QPushButton(tr("&Not now"), this)),
      m_next(new QPushButton(tr("&Next"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Set up your inbox"));
    setHelpPlace(*this, {QStringLiteral("start"), QStringLiteral("first-day")});
    addPages();
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &OnboardingDialog::onStep);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_list->currentRow() - 1); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        // What is being stored meanwhile goes no step further by itself.
        m_isGoingOn = false;
        go(m_list->currentRow() + 1);
    });
    connect(m_next, &QPushButton::clicked, this, &OnboardingDialog::next);
    connect(m_progress, &SetUpProgress::changed, this, &OnboardingDialog::showProgress);
    connect(this, &UnsavedDialog::stayed, this, [this] { m_isWriting = false; });
    connect(this, &QDialog::finished, this, [this] {
        if (std::exchange(m_isWriting, false)) Q_EMIT writeRequested();
    });
    connect(&unsaved(), &UnsavedPages::pageWanted, this, [this](const SettingsPage* wanted) {
        for (size_t i = 0; i < m_steps.size(); ++i)
            if (m_steps[i].page == wanted) m_list->setCurrentRow(static_cast<int>(i));
    });
    connect(&context.theme, &Theme::changed, this, &OnboardingDialog::applyTheme);
    applyTheme();
    int first = 0;
    while (first + 1 < m_list->count() && m_progress->setUp().isDone(m_steps[static_cast<size_t>(first)].step)) ++first;
    m_list->setCurrentRow(first);
}

void OnboardingDialog::addPages()
{
    AccountsGateway& accounts = m_context.gateway;
    addPage(SetUpStep::Texts, new SmsPage(accounts, m_context.theme));
    addPage(SetUpStep::WhatsApp, new WhatsAppPage(accounts, m_context.theme));
    addPage(SetUpStep::Email, new EmailPage(accounts, m_context.theme));
    if (m_context.line) addPage(SetUpStep::Receiving, new LinePage(accounts, *m_context.line, m_context.theme));
    addPage(SetUpStep::Hours, new AutoReplyPage(accounts, m_context.theme));
    addOffer(
        SetUpStep::Contacts,
        tr("Bring the people you know from a spreadsheet or an address book. You see what will be done before anything is, and can take "
           "it back as a whole."),
        tr("Import &contacts…"), &OnboardingDialog::importRequested);
    addOffer(SetUpStep::FirstMessage, tr("Write to somebody who knows you, to see that all of it works."), tr("&Write a message…"),
             &OnboardingDialog::write);
}

void OnboardingDialog::write()
{
    // The conversation opens in the window, which must not be behind this. What is not saved is asked about first.
    m_isWriting = true;
    reject();
}

void OnboardingDialog::addPage(SetUpStep step, SettingsPage* page)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages->addWidget(area);
    new QListWidgetItem(setUpTitle(step), m_list);
    m_steps.push_back({step, page});
    unsaved().add(*page, setUpTitle(step));
    connect(page, &SettingsPage::savingChanged, this, &OnboardingDialog::onStep);
    connect(page, &SettingsPage::changedChanged, this, &OnboardingDialog::onStep);
    connect(page, &SettingsPage::saveEnded, this, [this](bool isSaved) {
        if (std::exchange(m_isGoingOn, false) && isSaved) go(m_list->currentRow() + 1);
    });
}

void OnboardingDialog::addOffer(SetUpStep step, const QString& words, const QString& deed, void (OnboardingDialog::*wanted)())
{
    auto* offer = new QWidget(this);
    auto* title = new QLabel(setUpTitle(step), offer);
    title->setFont(m_context.theme.font(type::kTitle, QFont::DemiBold));
    auto* text = new QLabel(words, offer);
    text->setWordWrap(true);
    auto* button = new QPushButton(deed, offer);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, wanted);
    auto* layout = new QVBoxLayout(offer);
    layout->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    layout->setSpacing(space::kM);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignLeading);
    layout->addStretch();
    m_pages->addWidget(offer);
    new QListWidgetItem(setUpTitle(step), m_list);
    m_steps.push_back({step, nullptr});
}

void OnboardingDialog::build()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setSpacing(space::kXs);
    m_list->setContentsMargins(space::kS, space::kM, space::kS, 0);
    m_list->setWordWrap(true);
    m_where->setContentsMargins(space::kXl, space::kL, space::kXl, 0);
    m_next->setDefault(true);
    for (QPushButton* button : {m_back, m_skip}) button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kXl, 0, space::kXl, space::kL);
    foot->setSpacing(space::kS);
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(m_skip);
    foot->addWidget(m_next);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_where);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addLayout(column, 1);
    tabAsLaidOut(*layout);
    const QSize wanted = kSize * m_context.theme.textScale();
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size()) : wanted);
}

void OnboardingDialog::resizeEvent(QResizeEvent* event)
{
    UnsavedDialog::resizeEvent(event);
    // Where there is room for one of them, it is the page; which step it is stands above it.
    m_list->setVisible(width() >= m_context.theme.scaled(kList + kLeastPage));
}

void OnboardingDialog::show(SetUpStep step)
{
    for (size_t i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].step == step) m_list->setCurrentRow(static_cast<int>(i));
    open();
    if (page())
        if (QWidget* field = firstSetting(*page())) field->setFocus(Qt::OtherFocusReason);
}

SetUpStep OnboardingDialog::step() const
{
    return m_steps[static_cast<size_t>(std::max(0, m_list->currentRow()))].step;
}

SettingsPage* OnboardingDialog::page() const
{
    return m_steps[static_cast<size_t>(std::max(0, m_list->currentRow()))].page;
}

void OnboardingDialog::go(int to)
{
    if (to >= m_list->count()) return reject();
    m_list->setCurrentRow(std::max(0, to));
    // Whoever goes on has something to type there.
    QWidget* field = page() ? firstSetting(*page()) : nullptr;
    (field ? field : m_next)->setFocus(Qt::OtherFocusReason);
}

void OnboardingDialog::next()
{
    // What is stored already, or nothing at all, is nothing to be told off for.
    if (!page() || !page()->isChanged()) return go(m_list->currentRow() + 1);
    m_isGoingOn = true;
    page()->save();
}

void OnboardingDialog::onStep()
{
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_pages->setCurrentIndex(row);
    //: Where one is among the steps of the setting up
    m_where->setText(tr("Step %1 of %2").arg(row + 1).arg(m_list->count()));
    const bool isLast = row + 1 == m_list->count();
    const bool isTyped = page() && page()->isChanged();
    m_back->setEnabled(row > 0);
    m_skip->setVisible(!isLast && isTyped);
    m_next->setText(isLast ? tr("&Finish") : isTyped ? tr("&Save and go on") : tr("&Next"));
    m_next->setEnabled(!page() || !page()->isSaving());
}

void OnboardingDialog::showProgress()
{
    const Tokens& tokens = m_context.theme.tokens();
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const bool isDone = m_progress->setUp().isDone(m_steps[i].step);
        QListWidgetItem* item = m_list->item(static_cast<int>(i));
        item->setIcon(
            makeIcon(isDone ? Icon::CheckCircle : Icon::Circle, isDone ? tokens.success : tokens.textMuted, tokens.disabled));
        item->setData(Qt::AccessibleTextRole,
                      isDone ? tr("%1: done").arg(setUpTitle(m_steps[i].step)) : setUpTitle(m_steps[i].step));
    }
}

void OnboardingDialog::applyTheme()
{
    const Theme& theme = m_context.theme;
    QPalette colors = palette();
    colors.setColor(QPalette::Base, theme.tokens().panel);
    m_list->setPalette(colors);
    m_list->setFixedWidth(theme.scaled(kList));
    m_list->setIconSize(QSize(kIcon, kIcon) * theme.textScale());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.tokens().textMuted);
    m_where->setPalette(muted);
    showProgress();
}

}  // namespace uinbox::ui
