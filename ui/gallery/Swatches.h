// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// Each ground with the colours that are used on it, each with its contrast; then every icon with its name. Painted. Main thread.
class Swatches final : public QWidget {
    Q_OBJECT

public:
    enum class Of { Colors, Icons };

    Swatches(Of of, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] int cells() const;
    void paintColor(QPainter& painter, const QRect& rect, int index) const;
    void paintIcon(QPainter& painter, const QRect& rect, int index) const;

    Of m_of;
    const Theme& m_theme;
};

}  // namespace uinbox::ui
