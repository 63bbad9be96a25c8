// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/SendingState.h"

#include <QObject>
#include <QTimer>

namespace uinbox::app {

class Backend;

/// Works out for the window what keeps messages from leaving, each time the outbox or what it knows of the providers changes.
/// Main thread; goes before the backend.
class SendingMonitor final : public QObject {
    Q_OBJECT

public:
    explicit SendingMonitor(Backend& backend, QObject* parent = nullptr);
    /// Whatever is kept back is tried at once.
    void tryNow();

Q_SIGNALS:
    void changed(const uinbox::ui::SendingState& state);

private:
    void attach();
    void look();

    Backend& m_backend;
    QTimer m_soon;  ///< many changes, one look
    bool m_isAttached = false;
    bool m_hadStops = false;
};

}  // namespace uinbox::app
