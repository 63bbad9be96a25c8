// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace uinbox::app {

/// Says in the log when a widget was painted for the first time with what it was waiting for: how long a start takes is measured by it
/// (uinbox_bench p1). Deletes itself then. Main thread; a child of the widget.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace uinbox::app
