// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uinbox::ui {

/// What the settings must know of the desktop around the window. An interface, because the composition root keeps it. Main thread.
class DesktopGateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Something shows notifications.
    [[nodiscard]] virtual bool canNotify() const = 0;
    /// A tray is there, in which the window can be hidden and found again.
    [[nodiscard]] virtual bool hasTray() const = 0;
    /// Shows one as an example; false where nothing shows notifications.
    virtual bool showTestNotification() = 0;

Q_SIGNALS:
    void changed();
};

}  // namespace uinbox::ui
