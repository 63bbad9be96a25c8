// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/BubbleFiles.h"

#include "common/FileText.h"
#include "conversation/BubbleText.h"
#include "conversation/PictureCache.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr int kPictureWidth = 288;
constexpr int kGap = 4;
constexpr qreal kRound = 8;
constexpr int kLeastLine = 32;
constexpr int kLinePadding = 10;
constexpr int kIndent = 28;  ///< of the name, beside its icon
constexpr int kIcon = 20;

Icon iconOf(const Attachment& file)
{
    if (file.fetchState == FetchState::Refused || file.fetchState == FetchState::Failed) return Icon::Alert;
    if (file.contentType.startsWith(u"audio/")) return Icon::Audio;
    if (file.contentType.startsWith(u"video/")) return Icon::Video;
    return file.contentType.contains(u"vcard", Qt::CaseInsensitive) ? Icon::User : Icon::File;
}

}  // namespace

BubbleFiles::BubbleFiles(const std::vector<Attachment>& files, const Theme& theme, Qt::LayoutDirection direction,
                         PictureCache* picturesOrNull, int maxWidth)
    : m_direction(direction), m_pictures(picturesOrNull)
{
    placePictures(files, maxWidth);
    placeLines(files, theme, maxWidth);
    // Whatever begins at the left, in the other direction begins at the right.
    const QRect all({0, 0}, m_size);
    for (Tile& tile : m_tiles) tile.rect = QStyle::visualRect(direction, all, tile.rect);
    for (Line& line : m_lines) line.rect = QStyle::visualRect(direction, all, line.rect);
}

void BubbleFiles::placePictures(const std::vector<Attachment>& files, int maxWidth)
{
    for (size_t i = 0; i < files.size(); ++i)
        if (isShownPicture(files[i])) m_tiles.push_back({static_cast<int>(i), {}, files[i].contentHash, fileName(files[i])});
    if (m_tiles.empty()) return;
    const int width = qMin(kPictureWidth, maxWidth);
    const int half = (width - kGap) / 2;
    const bool isOne = m_tiles.size() == 1;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const auto place = static_cast<int>(i);
        m_tiles[i].rect =
            isOne ? QRect(0, 0, width, width * 3 / 4) : QRect(place % 2 * (half + kGap), place / 2 * (half + kGap), half, half);
    }
    m_size = {width, m_tiles.back().rect.bottom() + 1 + kGap};
}

void BubbleFiles::placeLines(const std::vector<Attachment>& files, const Theme& theme, int maxWidth)
{
    const QFontMetrics names(theme.font(type::kBody));
    const QFontMetrics states(theme.font(type::kSmall));
    const int most = maxWidth - kIndent;
    for (size_t i = 0; i < files.size(); ++i) {
        if (isShownPicture(files[i])) continue;
        Line line;
        line.file = static_cast<int>(i);
        line.name = names.elidedText(fileName(files[i]), Qt::ElideMiddle, most);
        line.state = states.elidedText(fileStateText(files[i]), Qt::ElideRight, most);
        line.icon = iconOf(files[i]);
        const int width = qMax(names.horizontalAdvance(line.name), states.horizontalAdvance(line.state)) + kIndent;
        const int height = names.height() + (line.state.isEmpty() ? 0 : states.height()) + kLinePadding;
        line.rect = QRect(0, m_size.height(), width, qMax(kLeastLine, height));
        m_size = {qMax(m_size.width(), width), line.rect.bottom() + 1};
        m_lines.push_back(std::move(line));
    }
}

int BubbleFiles::fileAt(QPoint point) const
{
    for (const Tile& tile : m_tiles)
        if (tile.rect.contains(point)) return tile.file;
    for (const Line& line : m_lines)
        if (line.rect.contains(point)) return line.file;
    return -1;
}

std::vector<BubbleFiles::Place> BubbleFiles::places() const
{
    std::vector<Place> all;
    for (const Tile& tile : m_tiles) all.push_back({tile.file, tile.name, tile.rect});
    for (const Line& line : m_lines) all.push_back({line.file, line.name, line.rect});
    return all;
}

void BubbleFiles::paintTile(QPainter& painter, const Tile& tile, QPoint at, const QColor& muted) const
{
    const QRect rect = tile.rect.translated(at);
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (const QPixmap* picture = m_pictures ? m_pictures->find(tile.hash, rect.size(), ratio) : nullptr) {
        painter.drawPixmap(rect.topLeft(), *picture);
        return;
    }
    QColor ground = muted;
    ground.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, kRound, kRound);
    const bool isBroken = !m_pictures || m_pictures->isBroken(tile.hash);
    if (isBroken) painter.drawPixmap(rect.center() - QPoint(kIcon, kIcon) / 2, iconPixmap(Icon::File, muted, kIcon, ratio));
}

void BubbleFiles::paint(QPainter& painter, QPoint at, const Theme& theme, const QColor& text, const QColor& muted) const
{
    for (const Tile& tile : m_tiles) paintTile(painter, tile, at, muted);
    const auto align = QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    for (const Line& line : m_lines) {
        const QRect row = line.rect.translated(at);
        const QRect icon = QStyle::visualRect(m_direction, row, QRect(row.left(), row.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        painter.drawPixmap(icon.topLeft(), iconPixmap(line.icon, text, kIcon, painter.device()->devicePixelRatioF()));
        const QRect words = QStyle::visualRect(m_direction, row, row.adjusted(kIndent, 0, 0, 0));
        painter.setPen(text);
        painter.setFont(theme.font(type::kBody));
        if (line.state.isEmpty()) {
            painter.drawText(words, static_cast<int>(align | Qt::AlignVCenter), line.name);
            continue;
        }
        const QRect upper = words.adjusted(0, 2, 0, -words.height() / 2 + 2);
        painter.drawText(upper, static_cast<int>(align | Qt::AlignVCenter), line.name);
        painter.setPen(muted);
        painter.setFont(theme.font(type::kSmall));
        painter.drawText(words.adjusted(0, words.height() / 2, 0, -2), static_cast<int>(align | Qt::AlignVCenter), line.state);
    }
}

}  // namespace uinbox::ui
