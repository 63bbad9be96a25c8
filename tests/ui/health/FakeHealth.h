// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/HealthGateway.h"

#include <QStringList>

namespace uinbox::test {

/// Health that is as it is told to be, and keeps what it is asked. Main thread.
class FakeHealth final : public ui::HealthGateway {
public:
    ui::HealthFacts now;
    QStringList asked;

    FakeHealth() { now.isSending = now.hasSender = true; }
    template <class Change>
    void become(Change change)
    {
        change(now);
        Q_EMIT changed();
    }

    [[nodiscard]] const ui::HealthFacts& facts() const override { return now; }
    void refresh() override { asked.append(QStringLiteral("refresh")); }
    void repairLine() override { asked.append(QStringLiteral("repair")); }
    void retrySending() override { asked.append(QStringLiteral("retry")); }
    void startAgain() override { asked.append(QStringLiteral("start")); }
};

}  // namespace uinbox::test
