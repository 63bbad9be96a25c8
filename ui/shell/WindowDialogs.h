// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "settings/SettingsDialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace uinbox::ui {

class ActionRegistry;
class CommandPalette;
class Keymap;
class PaletteSearch;

/// What opens over the window: settings, shortcuts, the beginning of a message, the palette; and their commands. Main thread;
/// a child of the window.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    WindowDialogs(const AppContext& context, ActionRegistry& registry, Keymap& keymap, QWidget& window);

    void showSettings();
    /// In the demo pages of accounts offer the real program instead.
    void showSettings(SettingsDialog::Category category);
    void showShortcuts();
    void startNewMessage();
    /// False where something in the settings is not saved: then that is asked, and `then` is called once it is settled, unless the person
    /// goes on.
    [[nodiscard]] bool isSettled(std::function<void()> then);
    /// What is not saved is lost: nothing keeps the program from ending any more.
    void letGo();
    [[nodiscard]] CommandPalette& palette() { return *m_palette; }

Q_SIGNALS:
    /// A conversation to be opened, and where the person is to be written to.
    void conversationChosen(uinbox::ThreadId thread, std::optional<uinbox::AddressKind> to);
    void personChosen(uinbox::ContactId contact);
    void connectRequested();  ///< in the demo: the real program

private:
    void addActions();
    SettingsDialog* makeSettings();
    void offerOwnInbox();
    void fillPalette();

    AppContext m_context;
    ActionRegistry& m_registry;
    Keymap& m_keymap;
    QWidget& m_window;
    PaletteSearch* m_search;
    CommandPalette* m_palette;
    QPointer<SettingsDialog> m_settings;  ///< while it is open
};

}  // namespace uinbox::ui
