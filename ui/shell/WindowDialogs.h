// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "onboarding/SetUp.h"
#include "settings/SettingsDialog.h"

#include <QObject>
#include <QPointer>

namespace uinbox::ui {

class ActionRegistry;
class CommandPalette;
class HelpDesk;
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
    /// The setting up, at that step.
    void setUp(uinbox::ui::SetUpStep step);
    void startNewMessage();
    /// Pages with something to type that are open, of the settings or of the setting up; null for none.
    [[nodiscard]] UnsavedDialog* forms() const { return m_forms; }
    /// Null while they are closed.
    [[nodiscard]] SettingsDialog* settings() const { return m_settings; }
    [[nodiscard]] HelpDesk& help() { return *m_help; }
    [[nodiscard]] CommandPalette& palette() { return *m_palette; }

Q_SIGNALS:
    /// A conversation to be opened, and where the person is to be written to.
    void conversationChosen(uinbox::ThreadId thread, std::optional<uinbox::AddressKind> to);
    void personChosen(uinbox::ContactId contact);
    void connectRequested();  ///< in the demo: the real program

private:
    void addActions();
    void run(QStringView command);
    SettingsDialog* makeSettings();
    /// Keys of the window that work in a dialog, too: Quit and Help.
    void letKeys(QWidget& dialog) const;
    void offerOwnInbox();
    void fillPalette();

    AppContext m_context;
    ActionRegistry& m_registry;
    Keymap& m_keymap;
    QWidget& m_window;
    HelpDesk* m_help;
    PaletteSearch* m_search;
    CommandPalette* m_palette;
    QPointer<SettingsDialog> m_settings;  ///< while it is open
    QPointer<UnsavedDialog> m_forms;
};

}  // namespace uinbox::ui
