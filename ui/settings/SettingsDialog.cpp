// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingsDialog.h"

#include "common/TabOrder.h"
#include "help/HelpTopic.h"
#include "settings/AboutPage.h"
#include "settings/AppearancePage.h"
#include "settings/ArrivalsPage.h"
#include "settings/AutoReplyPage.h"
#include "settings/CategoryDelegate.h"
#include "settings/EmailPage.h"
#include "settings/LanguagePage.h"
#include "settings/LinePage.h"
#include "settings/NotificationsPage.h"
#include "settings/SendingPage.h"
#include "settings/ShortcutsPage.h"
#include "settings/SmsPage.h"
#include "settings/StoragePage.h"
#include "settings/UnsavedPages.h"
#include "settings/WhatsAppPage.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kCategories = 200;     ///< the narrowest the list is
constexpr int kNarrowestPage = 400;  ///< with less the list goes above it
constexpr int kFrame = 48;
constexpr QSize kSize{820, 600};

HelpPlace helpOf(SettingsDialog::Category category)
{
    using Category = SettingsDialog::Category;
    const auto place = [](const char* page, const char* anchor = "") {
        return HelpPlace{QLatin1String(page), QLatin1String(anchor)};
    };
    switch (category) {
        case Category::Sms: return place("accounts", "twilio");
        case Category::WhatsApp: return place("accounts", "whatsapp");
        case Category::Email: return place("accounts", "resend");
        case Category::Sending: return place("writing", "undo");
        case Category::AutoReply: return place("settings", "hours");
        case Category::Receiving: return place("receiving");
        case Category::Arrivals: return place("receiving", "trouble");
        case Category::Appearance: return place("settings", "size");
        case Category::Shortcuts: return place("shortcuts");
        case Category::Storage: return place("safety");
        case Category::Language:
        case Category::About:
        case Category::Notifications: break;
    }
    return place("settings");
}

}  // namespace

SettingsDialog::SettingsDialog(AccountsGateway& gateway, LineGateway* line, const Theme& theme, Preferences* preferences,
                               QWidget* parent, Scope scope)
    : UnsavedDialog(parent),
      m_gateway(gateway),
      m_theme(theme),
      m_found(theme),
      m_search(new QLineEdit(this)),
      m_none(new QLabel(tr("No setting has these words."), this)),
      m_head(new QVBoxLayout),
      m_sideHead(new QVBoxLayout),
      m_side(new QWidget(this)),
      m_categories(new QListWidget(m_side)),
      m_above(new QComboBox(this)),
      m_pages(new QStackedWidget(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildSide();
    if (scope == Scope::Everything) addAccounts(line, preferences);
    build();
    listen();
    m_categories->setCurrentRow(0);
    applyTheme();
}

void SettingsDialog::build()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, space::kL);
    m_head->setContentsMargins(space::kXl, space::kL, space::kXl, 0);
    m_head->setSpacing(space::kS);
    m_head->addWidget(m_above);
    column->addLayout(m_head);
    column->addWidget(m_pages, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kXl, 0, space::kXl, 0);
    foot->addWidget(buttons);
    column->addLayout(foot);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addLayout(column, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::listen()
{
    connect(m_categories, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &QStackedWidget::currentChanged, this, &SettingsDialog::onPageChanged);
    connect(m_save, &QPushButton::clicked, this, [this] { page()->save(); });
    // The first page may come later.
    connect(m_categories->model(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_categories->currentRow() < 0) m_categories->setCurrentRow(0);
    });
    connect(&unsaved(), &UnsavedPages::pageWanted, this, &SettingsDialog::turnTo);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::narrow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(&m_theme, &Theme::changed, this, &SettingsDialog::applyTheme);
}

void SettingsDialog::buildSide()
{
    m_side->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, space::kM, 0, 0);
    layout->setSpacing(space::kS);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(space::kL, space::kS, space::kL, 0);
    m_none->hide();
    m_sideHead->setContentsMargins(space::kM, 0, space::kM, 0);
    layout->addLayout(m_sideHead);
    layout->addWidget(m_none);
    layout->addWidget(m_categories);
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setItemDelegate(new CategoryDelegate(m_theme, this));
    m_categories->setMouseTracking(true);
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_above->setAccessibleName(m_categories->accessibleName());
    m_above->setMaxVisibleItems(static_cast<int>(Category::About) + 1);
    connect(m_above, &QComboBox::activated, m_categories, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_categories, &QListWidget::currentRowChanged, m_above, &QComboBox::setCurrentIndex);
}

void SettingsDialog::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, m_theme.tokens().panel);
    colors.setColor(QPalette::Window, m_theme.tokens().panel);
    m_side->setPalette(colors);
    m_categories->setPalette(colors);
    resize(size().expandedTo(kSize * m_theme.textScale()).boundedTo(mostSize()));
    arrange();
    // A box of buttons shows all of them when the style changes.
    onPageChanged();
}

QSize SettingsDialog::mostSize() const
{
    // The frame and its title stay on the screen as well.
    return screen()->availableSize() - QSize(0, kFrame);
}

int SettingsDialog::sideWidth() const
{
    return qMax(kCategories, m_categories->sizeHintForColumn(0));
}

void SettingsDialog::arrange()
{
    const bool isBeside = width() >= sideWidth() + m_theme.scaled(kNarrowestPage);
    const bool hadFocus = isBeside ? m_above->hasFocus() : m_categories->hasFocus();
    m_side->setFixedWidth(sideWidth());
    m_side->setVisible(isBeside);
    const bool hadSearch = m_search->hasFocus();
    QBoxLayout* place = isBeside ? m_sideHead : m_head;
    if (place->indexOf(m_search) < 0) {
        // A layout that has no window yet does not know that another took it.
        m_sideHead->removeWidget(m_search);
        m_head->removeWidget(m_search);
        place->insertWidget(0, m_search);
        m_search->show();
    }
    if (hadSearch) m_search->setFocus(Qt::OtherFocusReason);
    m_above->setVisible(!isBeside);
    if (hadFocus) isBeside ? m_categories->setFocus(Qt::OtherFocusReason) : m_above->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::resizeEvent(QResizeEvent* event)
{
    UnsavedDialog::resizeEvent(event);
    arrange();
}

void SettingsDialog::addAccounts(LineGateway* line, Preferences* preferences)
{
    addPage(Category::Sms, Icon::Sms, new SmsPage(m_gateway, m_theme));
    addPage(Category::WhatsApp, Icon::WhatsApp, new WhatsAppPage(m_gateway, m_theme));
    addPage(Category::Email, Icon::Mail, new EmailPage(m_gateway, m_theme));
    addPage(Category::Sending, Icon::Send, new SendingPage(m_gateway, preferences, m_theme));
    addPage(Category::AutoReply, Icon::Retry, new AutoReplyPage(m_gateway, m_theme));
    if (line) addPage(Category::Receiving, Icon::ArrowDown, new LinePage(m_gateway, *line, m_theme));
}

QString SettingsDialog::title(Category category)
{
    switch (category) {
        case Category::Sms: return tr("SMS");
        case Category::WhatsApp: return tr("WhatsApp");
        case Category::Email: return tr("E-mail");
        case Category::Sending: return tr("Sending");
        case Category::AutoReply: return tr("Automatic answer");
        case Category::Receiving: return tr("Receiving");
        case Category::Arrivals: return tr("What came in");
        case Category::Appearance: return tr("Appearance");
        case Category::Shortcuts: return tr("Shortcuts");
        case Category::Notifications: return tr("Notifications");
        case Category::Language: return tr("Language");
        case Category::Storage: return tr("Storage");
        case Category::About: return tr("About");
    }
    return {};
}

void SettingsDialog::addPage(Category category, Icon icon, SettingsPage* page)
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    // The dialog's own ground, not that of a list.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages->addWidget(area);
    m_above->addItem(title(category));
    auto* item = new QListWidgetItem(title(category), m_categories);
    item->setData(CategoryDelegate::kCategoryRole, static_cast<int>(category));
    item->setData(CategoryDelegate::kIconRole, static_cast<int>(icon));
    setHelpPlace(*page, helpOf(category));
    arrange();
    connect(page, &SettingsPage::savingChanged, this, &SettingsDialog::onPageChanged);
    connect(page, &SettingsPage::heightChanged, this, &SettingsDialog::grow);
    connect(page, &SettingsPage::changedChanged, this, &SettingsDialog::markUnsaved);
    connect(page, &SettingsPage::fieldWanted, this, &SettingsDialog::reveal);
    unsaved().add(*page, title(category));
    if (layout()) tabAsLaidOut(*layout());
}

void SettingsDialog::addNotifications(Preferences& preferences, DesktopGateway* desktop)
{
    addPage(Category::Notifications, Icon::Bell, new NotificationsPage(m_gateway, preferences, desktop, m_theme));
}

void SettingsDialog::addArrivals(FlightRecorder& recorder)
{
    addPage(Category::Arrivals, Icon::Inbox, new ArrivalsPage(m_gateway, recorder, m_theme));
}

void SettingsDialog::addAppearance(Preferences& preferences)
{
    addPage(Category::Appearance, Icon::Eye, new AppearancePage(m_gateway, preferences, m_theme));
}

void SettingsDialog::addShortcuts(ActionRegistry& registry, Keymap& keymap, Preferences& preferences)
{
    addPage(Category::Shortcuts, Icon::Compose, new ShortcutsPage(m_gateway, {registry, keymap, preferences}, m_theme));
}

void SettingsDialog::addLanguage(Preferences& preferences)
{
    addPage(Category::Language, Icon::Globe, new LanguagePage(m_gateway, preferences, m_theme));
}

void SettingsDialog::addStorage(ProfileStorage& storage, const QString& profileDir)
{
    addPage(Category::Storage, Icon::Save, new StoragePage(m_gateway, storage, profileDir, m_theme));
}

void SettingsDialog::addAbout(const QString& profileDir)
{
    addPage(Category::About, Icon::Info, new AboutPage(m_gateway, profileDir, m_theme));
}

void SettingsDialog::choose(Category category)
{
    for (int row = 0; row < m_categories->count(); ++row)
        if (m_categories->item(row)->data(CategoryDelegate::kCategoryRole).toInt() == static_cast<int>(category))
            m_categories->setCurrentRow(row);
    if (QWidget* field = firstSetting(*page())) field->setFocus(Qt::OtherFocusReason);
}

SettingsPage* SettingsDialog::pageAt(int row) const
{
    const auto* area = qobject_cast<QScrollArea*>(m_pages->widget(row));
    return area ? qobject_cast<SettingsPage*>(area->widget()) : nullptr;
}

SettingsPage* SettingsDialog::page() const
{
    return pageAt(m_pages->currentIndex());
}

void SettingsDialog::turnTo(const SettingsPage* page)
{
    for (int row = 0; row < m_pages->count(); ++row)
        if (pageAt(row) == page) m_categories->setCurrentRow(row);
}

void SettingsDialog::markUnsaved()
{
    for (int row = 0; row < m_pages->count(); ++row) {
        const bool isUnsaved = pageAt(row)->isChanged();
        QListWidgetItem* item = m_categories->item(row);
        const QString name = title(static_cast<Category>(item->data(CategoryDelegate::kCategoryRole).toInt()));
        //: A category of the settings on which something is typed
        const QString marked = isUnsaved ? tr("%1 (not saved)").arg(name) : name;
        item->setData(CategoryDelegate::kUnsavedRole, isUnsaved);
        item->setData(Qt::AccessibleTextRole, marked);
        item->setToolTip(isUnsaved ? tr("Not saved") : QString());
        m_above->setItemText(row, marked);
    }
}

void SettingsDialog::reveal(QWidget* field)
{
    auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    if (!area || !area->isAncestorOf(field)) return;
    // Where it is, is known once what it says is laid out.
    QTimer::singleShot(0, field, [area, field] { area->ensureWidgetVisible(field); });
}

void SettingsDialog::onPageChanged()
{
    if (!page()) return;
    m_save->setVisible(page()->canSave());
    m_save->setEnabled(!page()->isSaving());
    markFound();
    grow();
}

void SettingsDialog::grow()
{
    const auto* area = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    if (!area || !area->widget()->layout()) return;
    // The sentences need room; a scroll area does not take it by itself.
    const int wanted = area->widget()->layout()->totalHeightForWidth(area->viewport()->width());
    const int missing = wanted - area->viewport()->height();
    const int most = qMax(height(), mostSize().height());
    if (missing > 0 && isVisible()) resize(width(), qMin(height() + missing, most));
}

}  // namespace uinbox::ui
