// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/BubbleFiles.h"

#include "common/FileText.h"
#include "conversation/BubbleText.h"
#include "conversation/PictureCache.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kPictureWidth = 288;
constexpr int kGap = 4;
constexpr qreal kRound = 8;
constexpr int kLeastLine = 32;
constexpr int kLinePadding = 10;
constexpr int kIndent = 28;  ///< of the name, beside its icon
constexpr int kIcon = 20;
constexpr int kDeedHeight = 32;

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

QString openWord()
{
    return say(QT_TRANSLATE_NOOP("Bubble", "Open"));
}

QString saveWord()
{
    return say(QT_TRANSLATE_NOOP("Bubble", "Save as…"));
}

QFont deedFont(const Theme& theme)
{
    QFont font = theme.font(type::kSmall, QFont::DemiBold);
    font.setUnderline(true);
    return font;
}

Icon iconOf(const Attachment& file)
{
    if (file.fetchState == FetchState::Refused || file.fetchState == FetchState::Failed) return Icon::Alert;
    if (file.contentType.startsWith(u"audio/")) return Icon::Audio;
    if (file.contentType.startsWith(u"video/")) return Icon::Video;
    if (isShownPicture(file)) return Icon::Image;
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
    for (Line& line : m_lines)
        for (QRect* rect : {&line.rect, &line.open, &line.save})
            if (!rect->isEmpty()) *rect = QStyle::visualRect(direction, all, *rect);
}

bool BubbleFiles::isTile(const Attachment& file) const
{
    return isShownPicture(file) && (!m_pictures || m_pictures->faultOf(file.contentHash) == PictureFault::None);
}

QString BubbleFiles::stateOf(const Attachment& file) const
{
    const PictureFault fault = m_pictures && isShownPicture(file) ? m_pictures->faultOf(file.contentHash) : PictureFault::None;
    QStringList parts{fileStateText(file)};
    if (fault == PictureFault::TooLarge) parts.append(say(QT_TRANSLATE_NOOP("Bubble", "too large to show")));
    if (fault == PictureFault::Broken) parts.append(say(QT_TRANSLATE_NOOP("Bubble", "cannot be shown")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void BubbleFiles::placePictures(const std::vector<Attachment>& files, int maxWidth)
{
    for (size_t i = 0; i < files.size(); ++i)
        if (isTile(files[i])) m_tiles.push_back({static_cast<int>(i), {}, files[i].contentHash, fileName(files[i])});
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
        if (isTile(files[i])) continue;
        Line line;
        line.file = static_cast<int>(i);
        line.name = names.elidedText(fileName(files[i]), Qt::ElideMiddle, most);
        line.state = states.elidedText(stateOf(files[i]), Qt::ElideRight, most);
        line.icon = iconOf(files[i]);
        const int width = qMax(names.horizontalAdvance(line.name), states.horizontalAdvance(line.state)) + kIndent;
        const int height = names.height() + (line.state.isEmpty() ? 0 : states.height()) + kLinePadding;
        line.rect = QRect(0, m_size.height(), width, qMax(kLeastLine, height));
        if (isShownPicture(files[i])) placeDeeds(line, theme);
        m_size = {qMax(m_size.width(), line.rect.width()), line.rect.bottom() + 1};
        m_lines.push_back(std::move(line));
    }
}

void BubbleFiles::placeDeeds(Line& line, const Theme& theme) const
{
    const QFontMetrics metrics(deedFont(theme));
    const int top = line.rect.bottom() + 1;
    const int height = qMax(kDeedHeight, metrics.height());
    line.open = QRect(kIndent, top, qMax(kLeastLine, metrics.horizontalAdvance(openWord())), height);
    line.save = QRect(line.open.right() + 1 + space::kM, top, qMax(kLeastLine, metrics.horizontalAdvance(saveWord())), height);
    line.rect = line.rect.united(line.open).united(line.save);
}

bool BubbleFiles::isSaveAt(QPoint point) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.save.contains(point); });
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
    for (const Line& line : m_lines) {
        all.push_back({line.file, line.name, line.open.isEmpty() ? line.rect : line.open});
        //: The name of a file
        if (!line.save.isEmpty())
            all.push_back({line.file, say(QT_TRANSLATE_NOOP("Bubble", "Save %1 as…")).arg(line.name), line.save, true});
    }
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
    if (!m_pictures) painter.drawPixmap(rect.center() - QPoint(kIcon, kIcon) / 2, iconPixmap(Icon::File, muted, kIcon, ratio));
}

void BubbleFiles::paintLine(QPainter& painter, const Line& line, QPoint at, const Theme& theme, const QColor& text,
                            const QColor& muted) const
{
    const auto align = QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    QRect row = line.rect.translated(at);
    if (!line.open.isEmpty()) {
        row.setBottom(line.open.top() + at.y() - 1);
        painter.setPen(text);
        painter.setFont(deedFont(theme));
        painter.drawText(line.open.translated(at), static_cast<int>(align | Qt::AlignVCenter), openWord());
        painter.drawText(line.save.translated(at), static_cast<int>(align | Qt::AlignVCenter), saveWord());
    }
    const QRect icon = QStyle::visualRect(m_direction, row, QRect(row.left(), row.center().y() - kIcon / 2 + 1, kIcon, kIcon));
    painter.drawPixmap(icon.topLeft(), iconPixmap(line.icon, text, kIcon, painter.device()->devicePixelRatioF()));
    const QRect words = QStyle::visualRect(m_direction, row, row.adjusted(kIndent, 0, 0, 0));
    painter.setPen(text);
    painter.setFont(theme.font(type::kBody));
    if (line.state.isEmpty()) {
        painter.drawText(words, static_cast<int>(align | Qt::AlignVCenter), line.name);
        return;
    }
    const QRect upper = words.adjusted(0, 2, 0, -words.height() / 2 + 2);
    painter.drawText(upper, static_cast<int>(align | Qt::AlignVCenter), line.name);
    painter.setPen(muted);
    painter.setFont(theme.font(type::kSmall));
    painter.drawText(words.adjusted(0, words.height() / 2, 0, -2), static_cast<int>(align | Qt::AlignVCenter), line.state);
}

void BubbleFiles::paint(QPainter& painter, QPoint at, const Theme& theme, const QColor& text, const QColor& muted) const
{
    for (const Tile& tile : m_tiles) paintTile(painter, tile, at, muted);
    for (const Line& line : m_lines) paintLine(painter, line, at, theme, text, muted);
}

}  // namespace uinbox::ui
