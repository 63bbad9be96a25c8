// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "settings/ArrivalsPage.h"
#include "settings/AutoReplyPage.h"
#include "settings/CategoryDelegate.h"
#include "settings/EmailPage.h"
#include "settings/LinePage.h"
#include "settings/SendingPage.h"
#include "settings/SmsPage.h"
#include "settings/WhatsAppPage.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kCategories = 200;
constexpr QSize kSize{800, 540};

}  // namespace

SettingsDialog::SettingsDialog(AccountsGateway& gateway, LineGateway* line, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_gateway(gateway),
      m_theme(theme),
      m_categories(new QListWidget(this)),
      m_pages(new QStackedWidget(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* side = new QWidget(this);
    side->setFixedWidth(kCategories);
    side->setAutoFillBackground(true);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, space::kM, 0, 0);
    sideLayout->addWidget(m_categories);
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setItemDelegate(new CategoryDelegate(theme, this));
    m_categories->setMouseTracking(true);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette colors = m_categories->palette();
    colors.setColor(QPalette::Base, theme.tokens().panel);
    colors.setColor(QPalette::Window, theme.tokens().panel);
    side->setPalette(colors);
    m_categories->setPalette(colors);
    addPage(tr("SMS"), Icon::Sms, new SmsPage(gateway, theme));
    addPage(tr("WhatsApp"), Icon::WhatsApp, new WhatsAppPage(gateway, theme));
    addPage(tr("E-mail"), Icon::Mail, new EmailPage(gateway, theme));
    addPage(tr("Sending"), Icon::Send, new SendingPage(gateway, theme));
    addPage(tr("Automatic answer"), Icon::Retry, new AutoReplyPage(gateway, theme));
    if (line) addPage(tr("Receiving"), Icon::ArrowDown, new LinePage(gateway, *line, theme));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, space::kL);
    column->addWidget(m_pages, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kXl, 0, space::kXl, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(column, 1);
    connect(m_categories, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &SettingsDialog::onPageChanged);
    connect(m_save, &QPushButton::clicked, this, [this] { page()->save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_categories->setCurrentRow(0);
    resize(kSize);
    grow();
}

void SettingsDialog::addPage(const QString& title, Icon icon, SettingsPage* page)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    // The dialog's own ground, not that of a list.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages->addWidget(area);
    auto* item = new QListWidgetItem(title, m_categories);
    item->setData(CategoryDelegate::kIconRole, static_cast<int>(icon));
    connect(page, &SettingsPage::savingChanged, this, &SettingsDialog::onPageChanged);
    connect(page, &SettingsPage::heightChanged, this, &SettingsDialog::grow);
}

void SettingsDialog::addArrivals(FlightRecorder& recorder)
{
    addPage(tr("What came in"), Icon::Inbox, new ArrivalsPage(m_gateway, recorder, m_theme));
}

void SettingsDialog::choose(Category category)
{
    m_categories->setCurrentRow(static_cast<int>(category));
}

SettingsPage* SettingsDialog::page() const
{
    return qobject_cast<SettingsPage*>(qobject_cast<QScrollArea*>(m_pages->currentWidget())->widget());
}

void SettingsDialog::onPageChanged()
{
    m_save->setVisible(page()->canSave());
    m_save->setEnabled(!page()->isSaving());
    grow();
}

void SettingsDialog::grow()
{
    const auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    if (!area || !area->widget()->layout()) return;
    // The sentences need room; a scroll area does not take it by itself.
    const int wanted = area->widget()->layout()->totalHeightForWidth(area->viewport()->width());
    const int missing = wanted - area->viewport()->height();
    if (missing > 0 && isVisible()) resize(width(), height() + missing);
}

}  // namespace uinbox::ui
