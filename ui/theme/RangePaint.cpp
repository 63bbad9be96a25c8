// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/RangePaint.h"

#include "theme/Draw.h"
#include "theme/Turning.h"

#include <QStyleOption>

#include <tuple>

namespace uinbox::ui {

namespace {

constexpr int kTrack = 4;
constexpr int kBar = 6;

}  // namespace

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget, const QStyle& style,
                    const Look& look)
{
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum || !handle.isValid()) return;
    const bool isHeld = option.state & QStyle::State_Sunken;
    const bool isNear = isHeld || option.state & QStyle::State_MouseOver;
    QColor color = look.tokens.textMuted;
    if (look.line == 1) color.setAlphaF(isHeld ? 0.8F : isNear ? 0.6F : 0.4F);
    const QRectF thumb = draw::inset(handle, isNear ? 1.5 : 2.5);
    draw::box(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, color);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int smallestThumb)
{
    const QRect rect = option.rect;
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int length = isFlat ? rect.width() : rect.height();
    const auto range = static_cast<qint64>(option.maximum) - option.minimum;
    const qint64 seen = qint64{length} * option.pageStep / qMax<qint64>(1, range + option.pageStep);
    const int thumb = range <= 0 ? length : qBound(qMin(smallestThumb, length), static_cast<int>(seen), length);
    const int at =
        QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect along = isFlat ? QRect(rect.left() + from, rect.top(), to - from, rect.height())
                                   : QRect(rect.left(), rect.top() + from, rect.width(), to - from);
        return isFlat ? QStyle::visualRect(option.direction, rect, along) : along;
    };
    switch (part) {
        case QStyle::SC_ScrollBarGroove: return rect;
        case QStyle::SC_ScrollBarSlider: return piece(at, at + thumb);
        case QStyle::SC_ScrollBarSubPage: return piece(0, at);
        case QStyle::SC_ScrollBarAddPage: return piece(at + thumb, length);
        default: return {};  // no arrows, no first and last
    }
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QWidget* widget, const QStyle& style, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const QPoint middle = handle.center();
    const QRectF rect = option.rect;
    const QRectF track = isFlat ? QRectF(rect.left() + 2, middle.y() - kTrack / 2.0 + 0.5, rect.width() - 4, kTrack)
                                : QRectF(middle.x() - kTrack / 2.0 + 0.5, rect.top() + 2, kTrack, rect.height() - 4);
    draw::box(painter, track, kTrack / 2.0, t.track);
    QRectF done = track;
    // The side where the value is small: the left one, the right one of a mirrored slider, the lower one.
    if (isFlat && option.upsideDown)
        done.setLeft(middle.x());
    else if (isFlat)
        done.setRight(middle.x());
    else if (option.upsideDown)
        done.setTop(middle.y());
    else
        done.setBottom(middle.y());
    if (isEnabled) draw::box(painter, done, kTrack / 2.0, t.accent);
    const bool isActive = option.activeSubControls & QStyle::SC_SliderHandle;
    const QColor color = !isEnabled                            ? t.disabled
                         : !isActive                           ? t.accent
                         : option.state & QStyle::State_Sunken ? t.accentPressed
                                                               : t.accentHover;
    const qreal side = qMin(handle.width(), handle.height()) - 2;
    const QRectF thumb(middle.x() - side / 2 + 0.5, middle.y() - side / 2 + 0.5, side, side);
    draw::box(painter, thumb, side / 2, color, t.window, 2);
    if (option.state & QStyle::State_HasFocus) draw::ring(painter, draw::inset(thumb, -look.ring()), side, look);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option, const QWidget* widget, const Look& look)
{
    const bool isEndless = option.minimum == option.maximum;
    const bool hasText = option.textVisible && !isEndless && !option.text.isEmpty();
    const int words = hasText ? option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + space::kS : 0;
    const QRect line = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -words, 0));
    const QRectF track(line.left(), line.center().y() - kBar / 2.0 + 0.5, line.width(), kBar);
    draw::box(painter, track, kBar / 2.0, look.tokens.track);
    const double range = double(option.maximum) - option.minimum;
    double from = 0;
    double to = range > 0 ? (double(option.progress) - option.minimum) / range : 0;
    if (isEndless) {
        const double phase = Turning::phase(widget, look.reducedMotion);
        from = qMax(0.0, phase * 1.35 - 0.35);
        to = qMin(1.0, phase * 1.35);
    }
    const bool isMirrored = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (isMirrored) std::tie(from, to) = std::pair(1 - to, 1 - from);
    if (to > from)
        draw::box(painter, QRectF(track.left() + track.width() * from, track.top(), track.width() * (to - from), kBar), kBar / 2.0,
                  option.state & QStyle::State_Enabled ? look.tokens.accent : look.tokens.disabled);
    if (!hasText) return;
    const QRect text(option.rect.right() - words + 1, option.rect.top(), words, option.rect.height());
    painter.setPen(option.state & QStyle::State_Enabled ? look.tokens.textMuted : look.tokens.disabled);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), option.text);
}

void paintSplitter(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const bool isNear = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.fillRect(option.rect, isNear ? look.tokens.accent : look.tokens.line);
}

}  // namespace uinbox::ui
