// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace uinbox {

/// Fires once at a moment of the computer's clock, to the millisecond, also where that moment passed while the computer slept or was
/// jumped over by a change of the clock. Main thread.
class WallClockTimer final : public QObject {
    Q_OBJECT

public:
    explicit WallClockTimer(QObject* parent = nullptr);
    ~WallClockTimer() override;

    /// Forgets the moment given before. One in the past fires at once, from the event loop.
    void startAt(Timestamp moment);
    void stop();

Q_SIGNALS:
    void timedOut();
    /// While it runs: the clock was put forward or back (less than nothing), so what was worked out by it may be wrong. Time asleep is
    /// no change. Emitted on Linux only; elsewhere the moment is looked at again every half minute.
    void clockChanged(std::chrono::milliseconds by);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace uinbox
