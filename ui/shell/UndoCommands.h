// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <optional>

class QAction;
class QWidget;

namespace uinbox::ui {

class ActionRegistry;
class ConversationPane;
class ToastArea;
class UndoStack;
struct Toast;

/// Ctrl+Z and Ctrl+Shift+Z in the window: a text field that has something of its own to undo does it; then the last message comes back while
/// it can, then what was done last. What was done is said for a while in a toast, with "Undo" and its key beside it. There is one such toast:
/// what is done next takes its place, as "Undo" is about that then. What is under way has its own beside it. Main thread; a child of the
/// window.
class UndoCommands final : public QObject {
    Q_OBJECT

public:
    UndoCommands(UndoStack& stack, ConversationPane& pane, ToastArea& toasts, QWidget& window);

    void addActions(ActionRegistry& registry);
    /// Says something for a while, without "Undo".
    void say(const QString& text, std::chrono::milliseconds howLong);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void undo();
    void offerUndo(const QString& done, std::chrono::milliseconds howLong);
    void offerRedo(const QString& done, const QString& said);
    void sayRefused(const QString& sentence);
    void offer(Toast toast);
    void clearOffered();
    [[nodiscard]] bool isMessageLast() const;

    UndoStack& m_stack;
    ConversationPane& m_pane;
    ToastArea& m_toasts;
    QWidget& m_window;
    QAction* m_undo = nullptr;  ///< their keys may be changed
    QAction* m_redo = nullptr;
    int m_offered = 0;                ///< the toast about what was done last
    quint64 m_offeredAt = 0;          ///< the stack's last number when it was shown
    std::optional<quint64> m_sentAt;  ///< and when a message was sent
    int m_said = 0;
};

}  // namespace uinbox::ui
