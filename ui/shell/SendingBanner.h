// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/SendingText.h"

#include <QWidget>

namespace uinbox::ui {

class Banner;
class Theme;

/// Says across the window that something does not leave, why, and what can be done; hidden while everything does. Main thread.
class SendingBanner final : public QWidget {
    Q_OBJECT

public:
    explicit SendingBanner(const Theme& theme, QWidget* parent = nullptr);

    void setState(const SendingState& state);

Q_SIGNALS:
    void settingsRequested();
    /// Try to send now whatever waits.
    void retryRequested();

private:
    Banner* m_banner;
};

}  // namespace uinbox::ui
