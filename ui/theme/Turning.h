// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

class QWidget;

namespace uinbox::ui {

/// Keeps what turns turning: each paint of a busy control asks for the next one, so that nothing runs that is not seen. A child of the
/// control. Main thread.
class Turning final : public QObject {
    Q_OBJECT

public:
    /// How far round the control's circle is now, 0 to 1; asks for its next paint unless nothing may move (then always the same).
    [[nodiscard]] static double phase(const QWidget* widget, bool reducedMotion);

private:
    explicit Turning(QWidget* widget);

    QTimer m_next;
    QElapsedTimer m_since;
};

}  // namespace uinbox::ui
