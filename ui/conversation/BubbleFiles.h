// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"
#include "threads/Message.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace uinbox::ui {

class PictureCache;
class Theme;

/// The files of one message laid out for one width: pictures side by side, then a line for each other file with its name and how it stands.
/// A picture that cannot be shown is a file as others, with what can be done with it below.
/// A picture's place is the same whether it is loaded or not. Coordinates begin at its upper left corner. Main thread; part of a Bubble.
class BubbleFiles {
public:
    BubbleFiles() = default;
    /// Without a cache pictures stay empty.
    BubbleFiles(const std::vector<Attachment>& files, const Theme& theme, Qt::LayoutDirection direction,
                PictureCache* picturesOrNull, int maxWidth);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_tiles.empty() && m_lines.empty(); }
    void paint(QPainter& painter, QPoint at, const Theme& theme, const QColor& text, const QColor& muted) const;
    /// Which of the message's files is there; -1 for none.
    [[nodiscard]] int fileAt(QPoint point) const;
    /// The point is where a file is saved, not opened.
    [[nodiscard]] bool isSaveAt(QPoint point) const;
    /// Where each file is, in the order they are shown.
    struct Place {
        int file = 0;
        QString name;
        QRect rect;
        bool isSave = false;  ///< it is the place that saves it
    };
    [[nodiscard]] std::vector<Place> places() const;

private:
    struct Tile {
        int file = 0;
        QRect rect;
        QByteArray hash;
        QString name;
    };
    struct Line {
        int file = 0;
        QRect rect;
        QString name;
        QString state;  ///< empty for none
        Icon icon = Icon::File;
        QRect open{};  ///< both empty where a click on the line does all
        QRect save{};
    };

    void placePictures(const std::vector<Attachment>& files, int maxWidth);
    void placeLines(const std::vector<Attachment>& files, const Theme& theme, int maxWidth);
    void placeDeeds(Line& line, const Theme& theme) const;
    [[nodiscard]] bool isTile(const Attachment& file) const;
    [[nodiscard]] QString stateOf(const Attachment& file) const;
    void paintTile(QPainter& painter, const Tile& tile, QPoint at, const QColor& muted) const;
    void paintLine(QPainter& painter, const Line& line, QPoint at, const Theme& theme, const QColor& text,
                   const QColor& muted) const;

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    PictureCache* m_pictures = nullptr;
    std::vector<Tile> m_tiles;
    std::vector<Line> m_lines;
    QSize m_size{0, 0};
};

}  // namespace uinbox::ui
