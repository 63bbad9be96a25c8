// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uinbox::ui {

/// Keeps the wheel that scrolls a page from changing the list, number or slider that comes under the pointer: only one that has the focus
/// takes it. The style watches each such control with one of these. Main thread.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace uinbox::ui
