// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace uinbox::ui {

/// A field that takes the next keys that are pressed as a shortcut, instead of doing what they do. A plain letter waits for a second key
/// ("G then I"). Tab leaves it; Escape gives up what was recorded, and so do Del and Backspace, which are recorded where nothing is.
class KeyRecorder final : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);

    [[nodiscard]] const QKeySequence& keys() const { return m_keys; }
    void clearKeys();

Q_SIGNALS:
    /// Recorded; empty where it was given up.
    void recorded(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void record(QKeyCombination pressed);

    QKeySequence m_keys;
    QTimer m_more;  ///< while it runs another key makes a sequence of two
};

}  // namespace uinbox::ui
