// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QPainter>

namespace uinbox::ui {

/// What every control is drawn from. Each leaves the painter as it found it.
namespace draw {

/// A painter with smooth edges while this lives, and as it was after that.
class Smooth final {
public:
    explicit Smooth(QPainter& painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter& m_painter;
};

enum class Points { Up, Down, Left, Right };

[[nodiscard]] QRectF inset(const QRectF& rect, qreal by);
/// A filled rounded rectangle with a line of `width` within its edge; an invalid colour or a width of 0 leaves it out.
void box(QPainter& painter, const QRectF& rect, qreal round, const QColor& ground, const QColor& line = {}, int width = 0);
/// The focus ring, within `rect`.
void ring(QPainter& painter, const QRectF& rect, qreal round, const Look& look);
/// A small open arrow.
void chevron(QPainter& painter, const QPointF& center, Points points, const QColor& color, const Look& look);
/// A tick within a square.
void tick(QPainter& painter, const QRectF& square, const QColor& color);
/// Below what floats over the page; reaches kShadow pixels beyond `rect`.
inline constexpr int kShadow = 8;
void shadow(QPainter& painter, const QRectF& rect, qreal round, const Look& look);
/// Three quarters of a circle, turned by `phase`.
void spinner(QPainter& painter, const QRectF& square, double phase, const QColor& color);

}  // namespace draw

}  // namespace uinbox::ui
