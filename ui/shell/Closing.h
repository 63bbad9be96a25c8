// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/Unfinished.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace uinbox::ui {

/// The one way to the end of the window: whatever is unfinished is settled first, in a fixed order, by itself or by a person's answer.
/// Main thread; a child of the window.
class Closing final : public QObject {
    Q_OBJECT

public:
    explicit Closing(QWidget& window);

    /// Asked about behind those that were added before. It is the window's.
    void add(Unfinished& unfinished);
    /// True where nothing keeps the window. Else what does is waited for or asked about, and `then` is called once all of it is settled, unless
    /// the person wants the window to stay. While `then` runs, nothing keeps the window.
    [[nodiscard]] bool isSettled(std::function<void()> then);
    /// Nothing keeps the window any more, whatever is lost: the system ends the program.
    void letGo();

private:
    [[nodiscard]] Unfinished* first() const;
    void look();
    void waitFor(Unfinished& unfinished);
    void ask(Unfinished& unfinished);
    void withdraw(const Unfinished* except);
    void stay();
    void close();

    QWidget& m_window;
    std::vector<Unfinished*> m_all;
    std::function<void()> m_then;     ///< empty while nobody wants to close
    Unfinished* m_awaited = nullptr;  ///< is about to be settled
    QTimer m_patience;                ///< with that
    bool m_isAgreed = false;          ///< m_then runs
    bool m_isLetGo = false;
};

}  // namespace uinbox::ui
