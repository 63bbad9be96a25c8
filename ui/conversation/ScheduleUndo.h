// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "common/AppContext.h"
#include "outbox/OutgoingMessage.h"

#include <QObject>

namespace uinbox::ui {

/// What was scheduled from the composer can be taken back, and scheduled again: the message itself is canceled and restored, so that
/// neither makes a second one. Main thread; a child of the pane.
class ScheduleUndo final : public QObject {
    Q_OBJECT

public:
    explicit ScheduleUndo(const AppContext& context, QObject* parent = nullptr);

    /// `message` was stored as `id`, with a time: says so, with a way back.
    void offer(ThreadId thread, MessageId id, const OutgoingMessage& message);

Q_SIGNALS:
    /// It does not leave: what was written belongs into its conversation again, beside what was written there since.
    void takenBack(uinbox::ThreadId thread, const uinbox::OutgoingMessage& message);
    /// It leaves after all: what takenBack() gave is no draft any more.
    void scheduledAgain(uinbox::ThreadId thread, const uinbox::OutgoingMessage& message);

private:
    void takeBack(ThreadId thread, MessageId id, const OutgoingMessage& message);
    void scheduleAgain(ThreadId thread, MessageId id, const OutgoingMessage& message);

    const AppContext m_context;
};

}  // namespace uinbox::ui
