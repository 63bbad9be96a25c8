// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/UndoAnswer.h"
#include "outbox/ScheduledMessage.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace uinbox {
class Clock;
class ScheduleService;
}  // namespace uinbox

namespace uinbox::ui {

class UndoStack;

/// What was cancelled can be scheduled again, and cancelled once more: any number at once, each of which may be refused by itself. What went
/// well of it has its way back, whatever became of the others. Main thread; the service and the stack outlive it.
class CancelUndo final : public QObject {
    Q_OBJECT

public:
    CancelUndo(ScheduleService& service, UndoStack& undo, const Clock& clock, QObject* parent);

    /// `canceled` is not empty. Puts it on the stack without a toast.
    void offer(const std::vector<ScheduledMessage>& canceled);
    /// That they are not sent, in words.
    [[nodiscard]] static QString canceledText(const std::vector<ScheduledMessage>& canceled);

Q_SIGNALS:
    /// It is in the list again soon.
    void restoring(uinbox::MessageId first);
    void notRestored();

private:
    using Messages = std::vector<ScheduledMessage>;
    /// Of one cancellation, what is cancelled and what is scheduled again now.
    struct Sides {
        Messages canceled;
        Messages scheduled{};
    };
    /// What the messages of one undo or redo answered.
    struct Answers {
        size_t left;
        Messages done{};
        Messages later{};  ///< may go well the next time
        std::optional<Error> error{};
    };
    using Ask = std::function<void(MessageId, const std::function<void(const std::optional<Error>&)>&)>;
    using All = std::function<void(const Answers&)>;

    void askAll(const Messages& messages, const Ask& ask, const All& all);
    void restore(const std::shared_ptr<Sides>& sides, const UndoAnswer& answer);
    void cancelAgain(const std::shared_ptr<Sides>& sides, const UndoAnswer& answer);
    [[nodiscard]] QString restoredText(const Messages& restored, size_t all) const;
    static void giveUp(const Answers& answers, const UndoAnswer& answer);

    ScheduleService& m_service;
    UndoStack& m_undo;
    const Clock& m_clock;
};

}  // namespace uinbox::ui
