// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

struct AppContext;
class Banner;
class EmptyState;
class ScheduledListModel;
class ScheduledView;
class UndoStack;

/// What leaves later, and everything a person does with it. What is cancelled can be scheduled again or put back into its conversation
/// for a while. Main thread.
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
    void sendNow(const ScheduledMessage& scheduled);
    void cancel(const ScheduledMessage& scheduled);
    void cancelAll(const QList<MessageId>& messages);
    void onAllCanceled(const std::vector<ScheduledMessage>& canceled);
    [[nodiscard]] bool canScheduleAgain(const ScheduledMessage& scheduled) const;
    void offerAgain(const QString& done, const std::vector<ScheduledMessage>& canceled);
    void onCanceled(const ScheduledMessage& scheduled, const QString& text);
    void scheduleAgain(const ScheduledMessage& scheduled);
    void report(const Error& error);
    void onLoaded();
    void applyTheme();

    const Theme& m_theme;
    const Clock& m_clock;
    ScheduleService& m_service;
    SendService& m_sending;
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
    QTimer* m_bannerTime;
};

}  // namespace uinbox::ui
