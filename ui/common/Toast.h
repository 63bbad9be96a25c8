// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace uinbox::ui {

enum class ToastKind { Info, Success, Warning, Danger };

/// Why a toast went.
enum class ToastEnd {
    TimedOut,   ///< its time is over
    Acted,      ///< its button was pressed; `run` was called before
    Closed,     ///< by the person, or by close()
    Displaced,  ///< too many came after it
};

/// A short word at the window's edge that goes by itself, with one thing that can be done about it. Plain text.
struct Toast {
    QString text;
    QString action{};             ///< the button's words; empty: no button
    std::function<void()> run{};  ///< what the button does
    std::chrono::milliseconds duration{5000};
    ToastKind kind = ToastKind::Info;
    /// Shows the time that is left as a ring with its seconds.
    bool showsTime = false;
    /// The pointer over it or the focus in it stops its time. Not where something happens at its end in any case.
    bool canPause = true;
    /// The text for the seconds that are left, asked for at each new second ("Sending in 4 s"). Readers hear `text` once only.
    std::function<QString(int secondsLeft)> textAt{};
    std::function<void(ToastEnd)> ended{};  ///< called once
};

}  // namespace uinbox::ui
