// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpWindow.h"

#include <QPointer>

class QUrl;

namespace uinbox::ui {

class ActionRegistry;
class ToastArea;

/// Opens the manual: by F1 at the part of the window that has the keyboard, from links ("help:errors#code-30006", QDesktopServices), and
/// at what is new. One window of it at a time. Main thread; a child of the window it helps with.
class HelpDesk final : public QObject {
    Q_OBJECT

public:
    HelpDesk(ActionRegistry& registry, const Theme& theme, Preferences& preferences, QWidget& window);
    ~HelpDesk() override;

    void show(const HelpPlace& place);
    /// The place about whatever has the keyboard now.
    void showHere();
    /// Says once, after it changed, that the program is another version now, and leads to what is new in it. Nothing at the first start.
    void tellNewVersion(ToastArea& toasts, const QString& version);
    /// Null while it is closed.
    [[nodiscard]] HelpWindow* window() const { return m_open; }

public Q_SLOTS:
    /// What QDesktopServices calls for "help:…".
    void openAddress(const QUrl& address);

private:
    void addActions();
    void run(const QString& command);

    ActionRegistry& m_registry;
    const Theme& m_theme;
    Preferences& m_preferences;
    QWidget& m_window;
    QPointer<HelpWindow> m_open;
};

}  // namespace uinbox::ui
