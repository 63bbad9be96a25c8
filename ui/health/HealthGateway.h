// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/HealthFacts.h"

#include <QObject>

namespace uinbox::ui {

/// How the window learns how the program is, and has it mended. An interface, because the composition root keeps it. Main thread.
class HealthGateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual const HealthFacts& facts() const = 0;
    /// Somebody looks: what tells nobody when it changes (the free space of the disk) is looked at once more.
    virtual void refresh() = 0;
    virtual void repairLine() = 0;
    virtual void retrySending() = 0;
    /// Reads the keychain once more, and begins whatever could not begin.
    virtual void startAgain() = 0;

Q_SIGNALS:
    void changed();
};

}  // namespace uinbox::ui
