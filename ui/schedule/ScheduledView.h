// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "schedule/ScheduledDelegate.h"

#include <QListView>

#include <map>

namespace uinbox::ui {

class ActionRegistry;
class ScheduledListModel;
class Theme;

/// The list of what leaves later. Arrow keys go through it; Enter edits, Delete cancels all that are chosen, Ctrl+Enter sends now; the same by buttons and
/// by a menu. Actions on a message that changes hands are not given on.
class ScheduledView final : public QListView {
    Q_OBJECT

public:
    ScheduledView(ScheduledListModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// What is done with the chosen ones; without it the keys are the same.
    void addActions(ActionRegistry& registry);

Q_SIGNALS:
    void actionRequested(uinbox::MessageId message, uinbox::ui::ScheduledAction action);
    /// Several were chosen and are all not to be sent.
    void cancelRequested(const QList<uinbox::MessageId>& messages);
    void conversationRequested(uinbox::ThreadId thread);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<ScheduledAction> buttonAt(const QPoint& place) const;
    void request(const QModelIndex& index, ScheduledAction action);
    [[nodiscard]] bool can(ScheduledAction action) const;
    [[nodiscard]] QKeySequence keysOf(ScheduledAction action) const;
    void keepCurrent();

    ScheduledListModel& m_model;
    const Theme& m_theme;
    ScheduledDelegate* m_delegate;
    std::optional<ScheduledAction> m_pressed;
    std::map<ScheduledAction, const QAction*>
        m_commands;  ///< with the keys a person gave them; empty while the keys are handled here
};

}  // namespace uinbox::ui
