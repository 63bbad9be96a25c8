// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace uinbox::ui {

class ActionRegistry;
class Banner;
class ConversationPane;
class UndoStack;

/// Ctrl+Z and Ctrl+Shift+Z in the window: a text field that has something of its own to undo does it; then the last message comes back while
/// it can, then what was done last. What was done is said for a while in a line of the window, with "Undo" beside it. Main thread.
class UndoCommands final : public QObject {
    Q_OBJECT

public:
    UndoCommands(UndoStack& stack, ConversationPane& pane, Banner& line, QWidget& window);

    void addActions(ActionRegistry& registry);
    /// Says something for a while, without "Undo".
    void say(const QString& text, std::chrono::milliseconds howLong);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void undo();

    UndoStack& m_stack;
    ConversationPane& m_pane;
    Banner& m_line;
    QWidget& m_window;
    QTimer m_away;
};

}  // namespace uinbox::ui
