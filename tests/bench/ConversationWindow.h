// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QString>

#include <memory>

namespace uinbox::bench {

/// The conversation view on a profile's database, shown offscreen: what p2 and p3 measure. Main thread. Throws CannotMeasure.
class ConversationWindow {
public:
    explicit ConversationWindow(const QString& databasePath);
    ~ConversationWindow();
    ConversationWindow(const ConversationWindow&) = delete;
    ConversationWindow& operator=(const ConversationWindow&) = delete;

    /// What one opening took, in milliseconds.
    struct Opening {
        double data = 0;     ///< until the messages are in the model
        double painted = 0;  ///< until they are painted
    };
    [[nodiscard]] Opening open(ThreadId thread);
    void close();
    /// A message comes, committed when it returns. Any thread but the main one.
    void receive(ThreadId thread, int number);

    /// Moves by `pixels`, negative towards older messages, and paints: milliseconds of that frame.
    [[nodiscard]] double frame(int pixels);
    /// Lets pages arrive that are on their way; milliseconds waited.
    double waitForPage();
    [[nodiscard]] bool isAtStart() const;
    [[nodiscard]] bool isAtEnd() const;
    /// Nothing more is loaded in this direction, so a frame cannot move.
    [[nodiscard]] bool isAtLoadedStart() const;
    [[nodiscard]] int rows() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace uinbox::bench
