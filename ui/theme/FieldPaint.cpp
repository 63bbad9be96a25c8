// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/FieldPaint.h"

#include "theme/ControlState.h"
#include "theme/Draw.h"
#include "theme/Icons.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QStyleOption>

namespace uinbox::ui {

namespace {

constexpr int kCalendarIcon = 16;

}  // namespace

bool isInsideField(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Look& look)
{
    const Tokens& t = look.tokens;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = isEnabled && option.state & QStyle::State_HasFocus;
    const bool isWrong = isInvalid(widget);
    QColor line = isEnabled ? t.fieldLine : look.faintLine();
    int width = look.line;
    if (isEnabled && option.state & QStyle::State_MouseOver) line = t.textMuted;
    if (isWrong) line = t.danger;
    if (isFocused) {
        line = isWrong ? t.danger : t.focus;
        width = look.ring();
    }
    draw::box(painter, option.rect, radius::kS, isEnabled ? t.field : t.panel, line, width);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget, const QStyle& style,
                   const Look& look)
{
    if (option.frame) paintField(painter, option, widget, look);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor color = isEnabled ? look.tokens.textMuted : look.tokens.disabled;
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    if (!qobject_cast<const QDateTimeEdit*>(widget))
        return draw::chevron(painter, QRectF(arrow).center(), draw::Points::Down, color, look);
    const int side = look.scaled(kCalendarIcon);
    painter.drawPixmap(QRect(arrow.center() - QPoint(side, side) / 2 + QPoint(1, 1), QSize(side, side)),
                       iconPixmap(Icon::Calendar, color, side, painter.device()->devicePixelRatioF()));
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QStyle& style,
                  const Look& look)
{
    if (option.frame) paintField(painter, option, widget, look);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    for (const auto& [control, flag, points] :
         {std::tuple(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, draw::Points::Up),
          std::tuple(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, draw::Points::Down)}) {
        const QRect button = style.subControlRect(QStyle::CC_SpinBox, &option, control, widget);
        const bool isEnabled = option.state & QStyle::State_Enabled && option.stepEnabled & flag;
        const bool isActive = isEnabled && option.activeSubControls == control;
        if (isActive) draw::box(painter, button, 4, option.state & QStyle::State_Sunken ? look.tokens.pressed : look.tokens.hover);
        const QColor color = isActive ? look.tokens.text : isEnabled ? look.tokens.textMuted : look.tokens.disabled;
        draw::chevron(painter, QRectF(button).center(), points, color, look);
    }
}

}  // namespace uinbox::ui
