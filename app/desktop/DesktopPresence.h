// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "common/AppContext.h"
#include "desktop/StartRequest.h"
#include "settings/DesktopGateway.h"
#include "shell/LauncherBadge.h"
#include "shell/Tray.h"
#include "shell/TrayHost.h"

#include <memory>

namespace uinbox::ui {
class MainWindow;
class MentionNotifier;
class NotificationOutlet;
class Notifier;
class Preferences;
class SessionBus;
}  // namespace uinbox::ui

namespace uinbox::app {

/// The program on the desktop, around its window: notifications, tray, badge, and what comes in by addresses. Main thread; made before the
/// window, attached to it, and gone before it.
class DesktopPresence final : public ui::DesktopGateway {
    Q_OBJECT

public:
    DesktopPresence(ui::SessionBus& bus, ui::Preferences& preferences, QObject* parent = nullptr);
    ~DesktopPresence() override;

    /// From here on closing the window may hide it in the tray.
    void attach(ui::MainWindow& window, const ui::AppContext& context);
    /// Shows the window, or leaves it in the tray where the person wants that and a tray is there.
    void showFirst();
    /// Shows the window before all others.
    void present(const QString& token);
    void compose(const QString& token);
    /// What another start, or the desktop, asks for.
    void open(const StartRequest& request);
    /// The window is hidden and can be brought back: the program goes on without one.
    [[nodiscard]] bool isInTray() const;
    /// From here on closing the window closes it.
    void setEnding() { m_isEnding = true; }

    [[nodiscard]] bool canNotify() const override;
    [[nodiscard]] bool hasTray() const override { return m_host.isThere(); }
    bool showTestNotification() override;

Q_SIGNALS:
    void quitRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void makeNotifier(const ui::AppContext& context);
    [[nodiscard]] bool isRead(ThreadId thread) const;

    ui::Preferences& m_preferences;
    ui::TrayHost m_host;
    ui::Tray m_tray;
    ui::LauncherBadge m_badge;
    std::unique_ptr<ui::NotificationOutlet> m_desktopOutlet;
    std::unique_ptr<ui::NotificationOutlet> m_outlet;
    std::unique_ptr<ui::Notifier> m_notifier;
    std::unique_ptr<ui::MentionNotifier> m_mentions;
    ui::MainWindow* m_window = nullptr;  ///< null until attached
    bool m_isEnding = false;
};

}  // namespace uinbox::app
