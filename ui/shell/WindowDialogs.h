// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "contacts/Contact.h"
#include "settings/SettingsDialog.h"

#include <QObject>
#include <QPointer>

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
    /// Null while they are closed.
    [[nodiscard]] SettingsDialog* settings() const { return m_settings; }
    [[nodiscard]] CommandPalette& palette() { return *m_palette; }

Q_SIGNALS:
    /// A conversation to be opened, and where the person is to be written to.
    void conversationChosen(uinbox::ThreadId thread, std::optional<uinbox::AddressKind> to);
    void personChosen(uinbox::ContactId contact);
    void connectRequested();  ///< in the demo: the real program

private:
    void addActions();
    SettingsDialog* makeSettings();
    void letQuit(QWidget& dialog) const;
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
