// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace uinbox::ui {

/// A rectangle of a row as it stands when the row is read from `direction`.
[[nodiscard]] QRect mirrored(Qt::LayoutDirection direction, const QRect& rect, const QRect& within);
/// The side on which rows begin, for labels of somebody's text: Qt would put it where its own language begins.
[[nodiscard]] inline Qt::Alignment leadingSide(Qt::LayoutDirection direction)
{
    return Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}
/// One line of somebody's text, cut where it does not fit: as its own language reads, on the side where the row begins.
void drawElided(QPainter& painter, const QRect& rect, const QString& text, Qt::LayoutDirection direction);

}  // namespace uinbox::ui
