// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Toast.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSpacerItem;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// One toast of a ToastArea, which owns it and gives it its time. Main thread.
class ToastBox final : public QWidget {
    Q_OBJECT

public:
    /// Room for the shadow on each side.
    [[nodiscard]] static int margin();

    ToastBox(int id, Toast toast, const Theme& theme, QWidget* parent);

    [[nodiscard]] int id() const { return m_id; }
    /// Takes time off; true once there is none left. Nothing where it is paused.
    [[nodiscard]] bool pass(std::chrono::milliseconds time);
    /// As after the end: who is called for it.
    void end(ToastEnd why);
    void setText(const QString& text);
    /// The button, or the cross where there is none.
    void takeFocus();
    [[nodiscard]] int heightFor(int width);
    /// So much its button wants.
    [[nodiscard]] int leastWidth() const;

Q_SIGNALS:
    void acted();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int aside() const;  ///< what is beside words and button
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] int secondsLeft() const;
    void paintMark(QPainter& painter) const;
    void applyTheme();

    int m_id;
    Toast m_toast;
    const Theme& m_theme;
    std::chrono::milliseconds m_left;
    QLabel* m_text;
    QPushButton* m_action = nullptr;
    QBoxLayout* m_words;  ///< and the button beside or below them
    QSpacerItem* m_markRoom;
    QToolButton* m_close;
};

}  // namespace uinbox::ui
