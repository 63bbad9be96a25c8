// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowDialogs.h"

#include "actions/ActionRegistry.h"
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
    m_registry.add({.id = QStringLiteral("app.shortcuts"),
                    .group = general,
                    .text = tr("&Keyboard shortcuts"),
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)},
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
    add(Category::Shortcuts, "shortcuts", Icon::Compose);
    m_search->setSettings(std::move(settings));
}

void WindowDialogs::showSettings()
{
    if (m_context.isDemo) return offerOwnInbox();
    makeSettings();
}

void WindowDialogs::showSettings(SettingsDialog::Category category)
{
    const bool isOfThisComputer = category == SettingsDialog::Category::Appearance ||
                                  category == SettingsDialog::Category::Notifications ||
                                  category == SettingsDialog::Category::Shortcuts;
    const bool isLine = category == SettingsDialog::Category::Receiving;
    if (m_context.isDemo && !isOfThisComputer && !isLine) return offerOwnInbox();
    makeSettings()->choose(category);
}

void WindowDialogs::letQuit(QWidget& dialog) const
{
    // A dialog keeps the window's keys away; this one works everywhere.
    if (QAction* quit = m_registry.action(u"app.quit")) dialog.addAction(quit);
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
    letQuit(*dialog);
    dialog->open();
    m_settings = dialog;
    return dialog;
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
    letQuit(*sheet);
    sheet->open();
}

void WindowDialogs::startNewMessage()
{
    auto* dialog = new NewMessageDialog(m_context.contacts, m_context.threads, m_context.theme, &m_window);
    connect(dialog, &NewMessageDialog::ready, this,
            [this](ThreadId thread, AddressKind to) { Q_EMIT conversationChosen(thread, to); });
    letQuit(*dialog);
    dialog->open();
}

}  // namespace uinbox::ui
