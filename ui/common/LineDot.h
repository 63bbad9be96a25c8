// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/LineState.h"

#include <QWidget>

class QPainter;

namespace uinbox::ui {

class Theme;
struct Tokens;

/// Paints the line's light into a square: by its shape as well as by its colour, for whoever does not tell red from green. Green is a disc
/// with a tick, red one with an exclamation mark, yellow a ring with a dot, off a ring.
void paintLight(QPainter& painter, const QRectF& square, LineLight light, const Tokens& tokens);

/// The line's light, 18 pixels wide.
class LineDot final : public QWidget {
    Q_OBJECT

public:
    explicit LineDot(const Theme& theme, QWidget* parent = nullptr);

    void setLight(LineLight light);
    [[nodiscard]] LineLight light() const { return m_light; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LineLight m_light = LineLight::Off;
};

}  // namespace uinbox::ui
