// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ClockText.h"

#include <QWidget>

#include <chrono>
#include <optional>

namespace uinbox::ui {

class Banner;
class Theme;

/// Says across the window that this computer's clock is wrong, and what comes of it; hidden while it is right. Main thread.
class ClockBanner final : public QWidget {
    Q_OBJECT

public:
    explicit ClockBanner(const Theme& theme, QWidget* parent = nullptr);

    /// How far the clock is ahead; less than nothing: behind; absent: it is right.
    void setAhead(std::optional<std::chrono::seconds> ahead);

private:
    Banner* m_banner;
};

}  // namespace uinbox::ui
