// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace uinbox::ui {

/// Lets Enter press the button that has the focus, as the space bar does: Qt leaves it to the default button of a dialog, which may do
/// the opposite of what the focus is on, and outside dialogs to nobody. The style watches each push and tool button with one of these. Main thread.
class EnterPresses final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace uinbox::ui
