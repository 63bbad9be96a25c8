// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace uinbox::ui {

class Preferences;
class TrayHost;

/// The program's icon as the tray shows it, with a dot while something is unread. Sharp in every size.
[[nodiscard]] QIcon trayIcon(bool hasUnread);

/// The icon in the tray and its menu; there only while a tray is and the person wants it (tray/show). Main thread; goes before the window.
class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(TrayHost& host, Preferences& preferences, QObject* parent = nullptr);
    ~Tray() override;

    /// Whether a window that is hidden can be brought back by it.
    [[nodiscard]] bool isShown() const;
    void setUnread(int conversations);
    /// A notification where no server shows them. False where it cannot.
    bool showMessage(const QString& title, const QString& text);
    [[nodiscard]] QMenu& menu() { return *m_menu; }

Q_SIGNALS:
    void openRequested();
    void newMessageRequested();
    void quitRequested();
    void messageClicked();
    /// isShown() is another.
    void shownChanged();

private:
    void refresh();
    void build();

    TrayHost& m_host;
    Preferences& m_preferences;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction* m_quiet = nullptr;
    int m_unread = 0;
};

}  // namespace uinbox::ui
