// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/SleepWatch.h"

#include <QObject>

#include <chrono>

namespace uinbox::app {

class Backend;

/// Tells a running backend what happens to its computer: it sleeps and wakes, the network comes back, the program is to end. Main thread;
/// owned by the program, goes before the backend.
class Lifecycle final : public QObject {
    Q_OBJECT

public:
    /// `patience` is how long an end may take.
    Lifecycle(Backend& backend, std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// What is under way ends, and what is scheduled goes to the providers that keep it; then emits ended(). A second call does not wait.
    void end();

Q_SIGNALS:
    void ended();

private:
    void watchNetwork();

    Backend& m_backend;
    std::chrono::milliseconds m_patience;
    SleepWatch m_sleep;
    bool m_isEnding = false;
};

}  // namespace uinbox::app
