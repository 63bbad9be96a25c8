// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "schedule/ScheduledDelegate.h"
#include "scheduler/ScheduleService.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace uinbox::ui {

class Banner;
class EmptyState;
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

Q_SIGNALS:
    void conversationRequested(uinbox::ThreadId thread);
    /// A text that does not leave, to go on writing it in its conversation.
    void textReturned(uinbox::ThreadId thread, uinbox::Channel channel, const QString& text);
    void newMessageRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHeading(QHBoxLayout& row);
    void filter();
    void showEmpty();
    void act(MessageId message, ScheduledAction action);
    void edit(const ScheduledMessage& scheduled);
    void onChanged(const ScheduledMessage& before, const ScheduleChange& change);
    void change(MessageId message, const ScheduleChange& change);
    void sendNow(const ScheduledMessage& scheduled);
    void sendSoon(const ScheduledMessage& scheduled, std::chrono::milliseconds window);
    void leaveNow(MessageId id);
    void cancelAll(const QList<MessageId>& messages);
    void onCanceled(const std::vector<ScheduledMessage>& canceled);
    [[nodiscard]] QString canceledText(const std::vector<ScheduledMessage>& canceled) const;
    void offerUndo(const std::vector<ScheduledMessage>& canceled);
    void restore(const QList<MessageId>& messages);
    void cancelAgain(const QList<MessageId>& messages);
    void onNotDone(const Error& error);
    void report(const Error& error);
    void onLoaded();
    void applyTheme();

    const AppContext m_context;
    const Theme& m_theme;
    const Clock& m_clock;
    ScheduleService& m_service;
    UndoStack& m_undo;
    ScheduledListModel* m_model;
    ScheduledView* m_view;
    Banner* m_banner;
    QWidget* m_heading;
    QLabel* m_title;
    QLabel* m_count;
    QLineEdit* m_words;
    QComboBox* m_channel;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTimer* m_bannerTime;               ///< runs while the banner says what was done, and not what went wrong
    std::optional<MessageId> m_wanted;  ///< to be chosen in the list as soon as it is there
};

}  // namespace uinbox::ui
