// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/UndoStack.h"

#include <QObject>

#include <functional>
#include <vector>

class QTimer;

namespace uinbox::ui {

class ToastArea;
enum class ToastEnd;

/// What is under way, each in a toast of its own with its own "Stop", after a moment and until it is over. Who closes one does not see it
/// again. Main thread.
class WorkToasts final : public QObject {
    Q_OBJECT

public:
    WorkToasts(UndoStack& stack, ToastArea& toasts, QObject* parent);

Q_SIGNALS:
    /// It was not over soon, and is said now for the first time.
    void said(uinbox::ui::UndoStack::Id work);

private:
    struct Said {
        UndoStack::Id work;
        QString words;
        std::function<void()> stop;
        QTimer* soon = nullptr;  ///< until it is said
        int toast = 0;           ///< 0: none
        bool hasButton = false;
        bool isClosed = false;
    };

    [[nodiscard]] Said* find(UndoStack::Id work);
    void tell(UndoStack::Id work, const QString& words, const std::function<void()>& stop);
    void begin(UndoStack::Id work, const QString& words, const std::function<void()>& stop);
    void show(Said& said);
    void onToastEnded(UndoStack::Id work, ToastEnd why);
    void end(UndoStack::Id work);

    ToastArea& m_toasts;
    std::vector<Said> m_said;
};

}  // namespace uinbox::ui
