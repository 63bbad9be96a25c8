// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"

#include <memory>
#include <vector>

class QWidget;

namespace uinbox::ui {
class MainWindow;
}

namespace uinbox::bench {

/// The whole window over a database, shown, with the first conversation of its list open; connected to providers from which nothing leaves.
/// Main thread. Throws CannotMeasure.
class OpenWindow {
public:
    explicit OpenWindow(db::Database& database);
    ~OpenWindow();
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    [[nodiscard]] ui::MainWindow& window();
    /// The conversation that is open.
    [[nodiscard]] ThreadId thread();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace uinbox::bench
