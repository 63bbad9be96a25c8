// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// A turning circle: something is under way. It turns only while it is seen, and stands still with reduced motion. Main thread.
class Spinner final : public QWidget {
    Q_OBJECT

public:
    /// `side` in pixels at 100 % text size. `name` says what is waited for, to a screen reader.
    Spinner(int side, const QString& name, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    const Theme& m_theme;
};

}  // namespace uinbox::ui
