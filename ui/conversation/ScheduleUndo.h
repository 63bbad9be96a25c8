// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "common/AppContext.h"
#include "common/UndoAnswer.h"
#include "db/ChangeSet.h"
#include "outbox/OutgoingMessage.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace uinbox::ui {

/// What was scheduled from the composer can be taken back, and scheduled again: the message itself is canceled and restored, so that
/// neither makes a second one. Main thread; a child of the pane.
class ScheduleUndo final : public QObject {
    Q_OBJECT

public:
    explicit ScheduleUndo(const AppContext& context, QObject* parent = nullptr);

    /// `message` was stored as `id`, with a time: says so, with a way back.
    void offer(ThreadId thread, MessageId id, const OutgoingMessage& message);

    /// Whether what was taken back is in the stored draft of its conversation already.
    enum class Stored { No, AsDraft };

Q_SIGNALS:
    /// It does not leave: what was written belongs into its conversation again, beside what was written there since.
    void takenBack(uinbox::ThreadId thread, const uinbox::OutgoingMessage& message, Stored stored);
    /// It leaves after all: what takenBack() gave is no draft any more.
    void scheduledAgain(uinbox::ThreadId thread, const uinbox::OutgoingMessage& message);

private:
    /// What was scheduled.
    struct Deed {
        ThreadId thread;
        MessageId message;
        OutgoingMessage content;
    };
    /// The provider has not answered yet.
    struct Asked {
        Deed deed;
        UndoAnswer answer;
    };
    void takeBack(const Deed& deed, const UndoAnswer& answer);
    void onTakenBack(const Deed& deed, Stored stored, const UndoAnswer& answer);
    void onCommitted(const db::ChangeSet& changes);
    void look();
    void lookAgain(const Error& error);
    void settle(MessageId message, MessageStatus status);
    void scheduleAgain(const Deed& deed, const UndoAnswer& answer);

    const AppContext m_context;
    std::vector<Asked> m_asked;
    QTimer m_again;  ///< runs after the answer could not be read
};

}  // namespace uinbox::ui
