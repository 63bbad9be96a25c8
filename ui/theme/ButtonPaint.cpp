// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ButtonPaint.h"

#include "theme/Draw.h"
#include "theme/Turning.h"

#include <QApplication>
#include <QStyleOption>
#include <QToolButton>

namespace uinbox::ui {

namespace {

struct Colors {
    QColor ground;
    QColor line;
    QColor text;
};

constexpr int kSpinner = 12;
constexpr int kGap = 6;

bool is(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

/// One of three, by what the pointer does.
QColor of(const QStyleOption& option, const QColor& normal, const QColor& hover, const QColor& pressed)
{
    if (is(option, QStyle::State_Sunken)) return pressed;
    return is(option, QStyle::State_MouseOver) ? hover : normal;
}

Colors colorsOf(const QStyleOptionButton& option, ButtonKind kind, bool isBusy, const Look& look)
{
    const Tokens& t = look.tokens;
    if (!is(option, QStyle::State_Enabled))
        return kind == ButtonKind::Quiet ? Colors{{}, {}, t.disabled} : Colors{t.panel, look.faintLine(), t.disabled};
    QStyleOption seen = option;
    if (isBusy) seen.state &= ~(QStyle::State_MouseOver | QStyle::State_Sunken);
    switch (kind) {
        case ButtonKind::Primary: return {of(seen, t.accent, t.accentHover, t.accentPressed), {}, t.accentText};
        case ButtonKind::Danger: return {of(seen, t.dangerFill, t.dangerFillHover, t.dangerFillPressed), {}, t.dangerFillText};
        case ButtonKind::Quiet:
            return {of(seen, is(seen, QStyle::State_On) ? t.accentSoft : QColor(), t.hover, t.pressed), {}, t.text};
        case ButtonKind::Secondary:
            return {of(seen, is(seen, QStyle::State_On) ? t.accentSoft : t.buttonSecondary, t.hover, t.pressed), t.fieldLine,
                    t.text};
    }
    return {};
}

bool isFilled(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::Danger;
}

}  // namespace

bool isInCalendar(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return parent && parent->objectName() == u"qt_calendar_navigationbar";
}

ButtonKind shownKind(const QStyleOptionButton& option, const QWidget* widget)
{
    if (const auto kind = buttonKind(widget)) return *kind;
    if (option.features & QStyleOptionButton::DefaultButton) return ButtonKind::Primary;
    return option.features & QStyleOptionButton::Flat ? ButtonKind::Quiet : ButtonKind::Secondary;
}

void paintButtonGround(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget, const Look& look)
{
    const ButtonKind kind = shownKind(option, widget);
    const Colors colors = colorsOf(option, kind, isBusy(widget), look);
    const bool isFlat = option.features & QStyleOptionButton::Flat;
    draw::box(painter, option.rect, radius::kS, colors.ground, isFlat ? QColor() : colors.line, look.line);
    if (!is(option, QStyle::State_HasFocus)) return;
    if (!isFilled(kind)) return draw::ring(painter, option.rect, radius::kS, look);
    // On its own colour the ring would not be seen: one in the colour of the ground lies between them.
    draw::ring(painter, option.rect, radius::kS, look);
    draw::box(painter, draw::inset(option.rect, look.ring()), radius::kS - 2, {}, look.tokens.window, look.line);
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget, const Look& look)
{
    const bool busy = isBusy(widget);
    const QColor color = colorsOf(option, shownKind(option, widget), busy, look).text;
    const bool hasIcon = !option.icon.isNull();
    const int mark = busy ? look.scaled(kSpinner) : hasIcon ? option.iconSize.width() : 0;
    const bool opensMenu = option.features & QStyleOptionButton::HasMenu;
    const int arrow = opensMenu ? look.scaled(space::kL) : 0;
    const int gap = mark > 0 && !option.text.isEmpty() ? look.scaled(kGap) : 0;
    const bool isUnderlined = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    const int flags = Qt::AlignVCenter | (isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) | Qt::TextSingleLine;
    const int words = option.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int room = option.rect.width() - 2 * space::kXs;
    const int width = qMin(room, mark + gap + words + arrow);
    const QRect line(option.rect.left() + (option.rect.width() - width) / 2, option.rect.top(), width, option.rect.height());
    const auto place = [&](const QRect& part) { return QStyle::visualRect(option.direction, line, part); };

    const QRect markRect = place(QRect(line.left(), line.top() + (line.height() - mark) / 2, mark, mark));
    if (busy)
        draw::spinner(painter, markRect, Turning::phase(widget, look.reducedMotion), color);
    else if (hasIcon)
        option.icon.paint(&painter, markRect, Qt::AlignCenter, is(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                          is(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    painter.setPen(color);
    const QRect text = place(line.adjusted(mark + gap, 0, -arrow, 0));
    painter.drawText(text, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | flags, option.text);
    if (opensMenu)
        draw::chevron(painter, QRectF(place(QRect(line.right() - arrow + 1, line.top(), arrow, line.height()))).center(),
                      draw::Points::Down, color, look);
}

void paintToolGround(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const Tokens& t = look.tokens;
    QColor ground = is(option, QStyle::State_On) ? t.accentSoft : QColor();
    if (is(option, QStyle::State_Enabled)) ground = of(option, ground, ground.isValid() ? ground : t.hover, t.pressed);
    const bool isRaised = !is(option, QStyle::State_AutoRaise);
    if (isRaised && !ground.isValid()) ground = is(option, QStyle::State_Enabled) ? t.buttonSecondary : t.panel;
    const QColor edge = is(option, QStyle::State_Enabled) ? t.fieldLine : look.faintLine();
    // High contrast knows no soft grounds: what is on or under the pointer has a line too.
    const bool needsLine = isRaised || (look.line > 1 && ground.isValid());
    draw::box(painter, option.rect, radius::kS, ground, needsLine ? edge : QColor(), look.line);
}

void paintToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget, const QStyle& style,
                     const Look& look)
{
    QStyleOptionToolButton label = option;
    paintToolGround(painter, option, look);
    if (is(option, QStyle::State_HasFocus)) draw::ring(painter, option.rect, radius::kS, look);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    const bool isSplit = option.features & QStyleOptionToolButton::MenuButtonPopup;
    // A calendar's own buttons are made for a coloured bar.
    if (isInCalendar(widget)) label.palette.setColor(QPalette::ButtonText, isEnabled ? look.tokens.text : look.tokens.disabled);
    const bool opensMenu = isSplit || (hasText && option.features & QStyleOptionToolButton::HasMenu);
    const int arrow = look.scaled(space::kL);
    if (opensMenu)
        label.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(space::kXs, 0, -arrow - space::kXs, 0));
    label.state &= ~(QStyle::State_Sunken | QStyle::State_HasFocus);
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
    if (!opensMenu) return;
    const QRect strip(option.rect.right() - arrow - space::kXs + 1, option.rect.top(), arrow, option.rect.height());
    draw::chevron(painter, QRectF(QStyle::visualRect(option.direction, option.rect, strip)).center(), draw::Points::Down,
                  isEnabled ? look.tokens.textMuted : look.tokens.disabled, look);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isPartly = is(option, QStyle::State_NoChange);
    const bool isOn = is(option, QStyle::State_On) || isPartly;
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const QColor filled = isEnabled ? of(option, t.accent, t.accentHover, t.accentPressed) : t.track;
    const QColor open = isEnabled ? of(option, t.field, t.hover, t.pressed) : t.panel;
    draw::box(painter, option.rect, 4.5, isOn ? filled : open, isOn ? QColor() : isEnabled ? t.fieldLine : t.disabled, look.line);
    const QColor mark = isEnabled ? t.accentText : t.textMuted;
    if (isPartly) {
        const QRectF rect = option.rect;
        draw::box(painter, QRectF(rect.left() + rect.width() / 4, rect.center().y() - 1, rect.width() / 2, 2), 1, mark);
    } else if (isOn) {
        draw::tick(painter, option.rect, mark);
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isOn = is(option, QStyle::State_On);
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const qreal round = option.rect.width() / 2.0;
    const QColor filled = isEnabled ? of(option, t.accent, t.accentHover, t.accentPressed) : t.track;
    const QColor open = isEnabled ? of(option, t.field, t.hover, t.pressed) : t.panel;
    draw::box(painter, option.rect, round, isOn ? filled : open, isOn ? QColor() : isEnabled ? t.fieldLine : t.disabled, look.line);
    if (!isOn) return;
    const qreal dot = option.rect.width() * 0.32;
    draw::box(painter, draw::inset(option.rect, dot), round, isEnabled ? t.accentText : t.textMuted);
}

void paintSwitch(QPainter& painter, const QStyleOption& option, double at, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isEnabled = is(option, QStyle::State_Enabled);
    const bool isOn = at >= 0.5;
    const QRectF rect = option.rect;
    const qreal round = rect.height() / 2;
    QColor ground = isOn ? of(option, t.accent, t.accentHover, t.accentPressed) : of(option, t.field, t.hover, t.pressed);
    if (!isEnabled) ground = isOn ? t.track : t.panel;
    const QColor edge = isEnabled ? t.fieldLine : t.disabled;
    draw::box(painter, rect, round, ground, isOn ? QColor() : edge, look.line);
    const qreal gap = isOn ? 3 : 4;
    const qreal side = rect.height() - 2 * gap;
    const qreal way = rect.width() - 2 * gap - side;
    const qreal along = option.direction == Qt::RightToLeft ? 1 - at : at;
    const QColor thumb = isOn ? (isEnabled ? t.accentText : t.textMuted) : (isEnabled ? t.textMuted : t.disabled);
    draw::box(painter, QRectF(rect.left() + gap + way * along, rect.top() + gap, side, side), side / 2, thumb);
}

}  // namespace uinbox::ui
