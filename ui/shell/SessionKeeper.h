// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/WindowMemory.h"

#include <QObject>
#include <QTimer>

namespace uinbox::ui {

class InboxPage;
class Pages;

/// Keeps how the window stands, soon after whatever changes it, so that a program that is killed comes back as it was; and brings it back.
/// Main thread; a child of the window.
class SessionKeeper final : public QObject {
    Q_OBJECT

public:
    /// How long after a change it is gathered; then it goes to the disk by another thread.
    static constexpr std::chrono::milliseconds kSoon{400};

    SessionKeeper(const QString& profileDir, QWidget& window, InboxPage& inbox, Pages& pages);

    /// Size and panes; before the window is shown.
    void restoreWindow();
    /// Page, conversation and place in it; once the list is there. What changes is kept from here on.
    void restoreSession();
    /// What stands now, at the end.
    void keep();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    void onChanged();
    void restorePlace(const WindowSession& session);
    [[nodiscard]] WindowSession current() const;

    WindowMemory m_memory;
    QWidget& m_window;
    InboxPage& m_inbox;
    Pages& m_pages;
    QTimer m_soon;
    bool m_isRestored = false;
};

}  // namespace uinbox::ui
