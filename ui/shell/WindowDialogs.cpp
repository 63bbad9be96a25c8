// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowDialogs.h"

#include "actions/ActionRegistry.h"
#include "help/HelpDesk.h"
#include "help/HelpTopic.h"
#include "onboarding/OnboardingDialog.h"
#include "shell/CommandPalette.h"
#include "shell/NewMessageDialog.h"
#include "shell/PaletteSearch.h"
#include "shell/ShortcutSheet.h"

#include <QMessageBox>
#include <QPushButton>

#include <array>

namespace uinbox::ui {

WindowDialogs::WindowDialogs(const AppContext& context, ActionRegistry& registry, Keymap& keymap, QWidget& window)
    : QObject(&window),
      m_context(context),
      m_registry(registry),
      m_keymap(keymap),
      m_window(window),
      m_help(new HelpDesk(registry, context.theme, context.preferences, window)),
      m_search(new PaletteSearch(context, registry, this)),
      m_palette(new CommandPalette(*m_search, context.theme, window))
{
    connect(m_search, &PaletteSearch::conversationChosen, this, [this](ThreadId thread) { Q_EMIT conversationChosen(thread, {}); });
    connect(m_search, &PaletteSearch::personChosen, this, &WindowDialogs::personChosen);
    addActions();
    fillPalette();
}

void WindowDialogs::addActions()
{
    const QString general = tr("General");
    m_registry.add({.id = QStringLiteral("app.newMessage"),
                    .group = general,
                    .text = tr("&New message"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                    .run = [this] { startNewMessage(); },
                    .icon = Icon::Compose,
                    .hint = tr("Begin a conversation with a number or an e-mail address")});
    m_registry.add({.id = QStringLiteral("app.palette"),
                    .group = general,
                    .text = tr("Command &palette"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                    .run = [this] { m_palette->toggle(); },
                    .icon = Icon::Search,
                    .hint = tr("Find people, conversations, commands and settings")});
    m_registry.add({.id = QStringLiteral("app.settings"),
                    .group = general,
                    .text = tr("&Settings…"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                    .run = [this] { showSettings(); },
                    .icon = Icon::Settings,
                    .hint = tr("Accounts, appearance, shortcuts")});
    m_registry.add({.id = QStringLiteral("app.setUp"),
                    .group = general,
                    .text = tr("Set &up my inbox…"),
                    .run = [this] { setUp(SetUpStep::Texts); },
                    .icon = Icon::CheckCircle,
                    .hint = tr("Accounts, receiving, business hours and contacts, step by step")});
    m_registry.add({.id = QStringLiteral("app.shortcuts"),
                    .group = general,
                    .text = tr("&Keyboard shortcuts"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)},
                    .run = [this] { showShortcuts(); },
                    .icon = Icon::Info,
                    .hint = tr("All keys on one sheet")});
}

void WindowDialogs::fillPalette()
{
    using Category = SettingsDialog::Category;
    std::vector<PaletteSearch::Setting> settings;
    const auto add = [&](Category category, const char* id, Icon icon) {
        settings.push_back(
            {QLatin1String(id), SettingsDialog::title(category), icon, [this, category] { showSettings(category); }});
    };
    add(Category::Sms, "sms", Icon::Sms);
    add(Category::WhatsApp, "whatsapp", Icon::WhatsApp);
    add(Category::Email, "email", Icon::Mail);
    add(Category::Sending, "sending", Icon::Send);
    add(Category::AutoReply, "auto-reply", Icon::Retry);
    if (m_context.line) add(Category::Receiving, "receiving", Icon::ArrowDown);
    add(Category::Appearance, "appearance", Icon::Eye);
    add(Category::Notifications, "notifications", Icon::Bell);
    add(Category::Shortcuts, "shortcuts", Icon::Compose);
    add(Category::Language, "language", Icon::Globe);
    if (m_context.storage) add(Category::Storage, "storage", Icon::Save);
    add(Category::About, "about", Icon::Info);
    m_search->setSettings(std::move(settings));
}

void WindowDialogs::showSettings()
{
    if (m_context.isDemo) return offerOwnInbox();
    makeSettings();
}

void WindowDialogs::showSettings(SettingsDialog::Category category)
{
    const bool isOfThisComputer =
        category == SettingsDialog::Category::Appearance || category == SettingsDialog::Category::Notifications ||
        category == SettingsDialog::Category::Shortcuts || category == SettingsDialog::Category::Language ||
        category == SettingsDialog::Category::Storage || category == SettingsDialog::Category::About;
    const bool isLine = category == SettingsDialog::Category::Receiving;
    if (m_context.isDemo && !isOfThisComputer && !isLine) return offerOwnInbox();
    makeSettings()->choose(category);
}

void WindowDialogs::letKeys(QWidget& dialog) const
{
    // A dialog keeps the window's keys away; these work everywhere.
    for (const auto* id : {u"app.quit", u"app.help"})
        if (QAction* action = m_registry.action(id)) dialog.addAction(action);
}

SettingsDialog* WindowDialogs::makeSettings()
{
    using Scope = SettingsDialog::Scope;
    auto* dialog = new SettingsDialog(m_context.gateway, m_context.line, m_context.theme, &m_context.preferences, &m_window,
                                      m_context.isDemo ? Scope::ThisComputer : Scope::Everything);
    if (m_context.recorder && !m_context.isDemo) dialog->addArrivals(*m_context.recorder);
    dialog->addAppearance(m_context.preferences);
    dialog->addNotifications(m_context.preferences, m_context.desktop);
    dialog->addShortcuts(m_registry, m_keymap, m_context.preferences);
    dialog->addLanguage(m_context.preferences);
    if (m_context.storage) dialog->addStorage(*m_context.storage, m_context.profileDir);
    dialog->addAbout(m_context.profileDir);
    letKeys(*dialog);
    dialog->open();
    m_settings = dialog;
    m_forms = dialog;
    return dialog;
}

void WindowDialogs::setUp(SetUpStep step)
{
    if (m_context.isDemo) return offerOwnInbox();
    if (step == SetUpStep::Contacts) return run(u"contacts.import");
    if (step == SetUpStep::FirstMessage) return startNewMessage();
    auto* dialog = new OnboardingDialog(m_context, &m_window);
    connect(dialog, &OnboardingDialog::importRequested, this, [this] { run(u"contacts.import"); });
    connect(dialog, &OnboardingDialog::writeRequested, this, &WindowDialogs::startNewMessage);
    letKeys(*dialog);
    m_forms = dialog;
    dialog->show(step);
}

void WindowDialogs::run(QStringView command)
{
    m_registry.refresh();
    if (QAction* action = m_registry.action(command)) action->trigger();
}

void WindowDialogs::offerOwnInbox()
{
    auto* question = new QMessageBox(QMessageBox::Question, tr("Settings"),
                                     tr("Settings belong to your own inbox, and this is sample data. Open your own inbox now?"),
                                     QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* own = question->addButton(tr("Open my inbox"), QMessageBox::AcceptRole);
    const QPushButton* looks = question->addButton(tr("Change the looks"), QMessageBox::ActionRole);
    question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    question->setDefaultButton(own);
    connect(own, &QPushButton::clicked, this, &WindowDialogs::connectRequested);
    connect(looks, &QPushButton::clicked, this, [this] { makeSettings(); });
    question->open();
}

void WindowDialogs::showShortcuts()
{
    auto* sheet = new ShortcutSheet(m_registry, m_context.theme, &m_window);
    connect(sheet, &ShortcutSheet::changeRequested, this, [this] { makeSettings()->choose(SettingsDialog::Category::Shortcuts); });
    letKeys(*sheet);
    sheet->open();
}

void WindowDialogs::startNewMessage()
{
    auto* dialog = new NewMessageDialog(m_context.contacts, m_context.threads, m_context.theme, &m_window);
    connect(dialog, &NewMessageDialog::ready, this,
            [this](ThreadId thread, AddressKind to) { Q_EMIT conversationChosen(thread, to); });
    setHelpPlace(*dialog, {QStringLiteral("writing")});
    letKeys(*dialog);
    dialog->open();
}

}  // namespace uinbox::ui
