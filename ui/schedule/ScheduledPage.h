// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "common/UndoAnswer.h"
#include "schedule/ScheduledDelegate.h"
#include "scheduler/ScheduleService.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTimer;

namespace uinbox::ui {

class ActionRegistry;
class Banner;
class CancelUndo;
class EmptyState;
class ScheduledHeading;
class ScheduledListModel;
class ScheduledView;
class UndoStack;

/// What leaves later, and everything a person does with it. What was done can be taken back; what is cancelled can be put back into its
/// conversation for a while. Main thread.
class ScheduledPage final : public QWidget {
    Q_OBJECT

public:
    /// `service` outlives it.
    ScheduledPage(const AppContext& context, ScheduleService& service, QWidget* parent = nullptr);

    [[nodiscard]] ScheduledListModel& model() { return *m_model; }
    /// Puts the keyboard into the list.
    void focusList();
    void addActions(ActionRegistry& registry);

Q_SIGNALS:
    void conversationRequested(uinbox::ThreadId thread);
    /// A text that does not leave, to go on writing it in its conversation.
    void textReturned(uinbox::ThreadId thread, uinbox::Channel channel, const QString& text);
    void newMessageRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void listen();
    void showEmpty();
    void act(MessageId message, ScheduledAction action);
    void edit(const ScheduledMessage& scheduled);
    void onChanged(const ScheduledMessage& before, const ScheduleChange& change);
    using Said = std::function<QString()>;  ///< what is true once something was taken back
    void change(MessageId message, const ScheduleChange& change, const Said& said, const UndoAnswer& answer);
    void sendNow(const ScheduledMessage& scheduled);
    void sendSoon(const ScheduledMessage& scheduled, std::chrono::milliseconds window);
    void leaveNow(MessageId id);
    void cancelAll(const QList<MessageId>& messages);
    void onCanceled(const std::vector<ScheduledMessage>& canceled);
    void keepAsDraft();
    void refuse(const Error& error, const UndoAnswer& answer);
    void report(const Error& error);
    void onLoaded();

    const AppContext m_context;
    const Theme& m_theme;
    const Clock& m_clock;
    ScheduleService& m_service;
    UndoStack& m_undo;
    CancelUndo* m_cancelUndo;
    ScheduledListModel* m_model;
    ScheduledView* m_view;
    Banner* m_banner;
    ScheduledHeading* m_heading;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTimer* m_bannerTime;                 ///< runs while the banner says what was done, and not what went wrong
    std::optional<Message> m_returnable;  ///< cancelled last; its text can be kept as a draft while the banner offers it
    std::optional<MessageId> m_wanted;    ///< to be chosen in the list as soon as it is there
};

}  // namespace uinbox::ui
