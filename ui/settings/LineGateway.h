// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "tunnel/LineSettings.h"
#include "tunnel/LineState.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace uinbox::ui {

/// How the internet reaches this computer, as the settings show it. The token never comes back: only whether there is one.
struct LineForm {
    LineSettings settings;  ///< without its token
    bool hasToken = false;
    quint16 webhookPort = 0;      ///< where this computer listens; 0 where it does not
    QStringList fromEnvironment;  ///< names of those that the environment sets: read-only
};

/// How the looks into the providers' lists went, by which comes what no webhook brings.
struct ListsState {
    std::optional<Error> error;  ///< why the last one failed
    int unreached = 0;           ///< how often Twilio says it could not reach us in the last day
};

/// How the settings and the window reach the line. An interface, because the composition root keeps it. Main thread.
class LineGateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual LineForm form() const = 0;
    /// An empty token keeps the one that is stored.
    [[nodiscard]] virtual QFuture<Result<>> save(const LineSettings& settings) = 0;
    [[nodiscard]] virtual LineState state() const = 0;
    [[nodiscard]] virtual ListsState lists() const { return {}; }
    // As the functions of Line of the same names.
    virtual void repair() = 0;
    virtual void consent(const QString& target) = 0;
    virtual void leave(const QString& target) = 0;
    [[nodiscard]] virtual QFuture<Result<int>> giveBack() = 0;

Q_SIGNALS:
    void stateChanged();
};

}  // namespace uinbox::ui
