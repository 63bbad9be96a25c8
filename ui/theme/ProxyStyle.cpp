// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ProxyStyle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace uinbox::ui {

namespace {

constexpr int kScrollBarWidth = 10;
constexpr int kSmallestHandle = 32;
constexpr int kButtonHeight = 34;
constexpr int kCheckBox = 18;
/// Of a field's buttons: the arrow of a list, the two of a number.
constexpr int kArrowWidth = 28;

/// A small open arrow: `up` is -1 for one that points up, 1 for down.
void drawArrow(QPainter& painter, const QPointF& center, int up, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal tip = 2.0 * up;
    painter.drawPolyline(
        QPolygonF{{center.x() - 4, center.y() - tip}, {center.x(), center.y() + tip}, {center.x() + 4, center.y() - tip}});
    painter.restore();
}

/// The text field within a list or a number: its frame is that of the whole.
bool isInside(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

QRectF inset(const QRect& rect, qreal by)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

}  // namespace

ProxyStyle::ProxyStyle(const Tokens& tokens) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_tokens(tokens) {}

void ProxyStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const bool focused = option.state & State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? m_tokens.focus : m_tokens.fieldLine, focused ? 2 : 1));
    painter.setBrush(option.state & State_Enabled ? m_tokens.field : m_tokens.panel);
    painter.drawRoundedRect(inset(option.rect, focused ? 1 : 0.5), radius::kS, radius::kS);
    painter.restore();
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
        case PE_PanelLineEdit:
            // Without a frame it is the inside of something else, which has drawn its own.
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
                (!frame || frame->lineWidth > 0) && !isInside(widget))
                drawField(*option, *painter);
            return;
        case PE_Frame:
            if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) {
                QStyleOption field = *option;
                field.state.setFlag(State_HasFocus, widget->hasFocus());
                return drawField(field, *painter);
            }
            break;
        case PE_IndicatorCheckBox: return drawCheckBox(*option, *painter);
        case PE_FrameLineEdit: return;
        case PE_FrameFocusRect: {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(m_tokens.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(inset(option->rect, 1), radius::kS, radius::kS);
            painter->restore();
            return;
        }
        case PE_PanelButtonTool: {
            const bool pressed = option->state & (State_Sunken | State_On);
            if (!pressed && !(option->state & State_MouseOver && option->state & State_Enabled)) return;
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(pressed ? m_tokens.accentSoft : m_tokens.hover);
            painter->drawRoundedRect(option->rect, radius::kS, radius::kS);
            painter->restore();
            return;
        }
        case PE_PanelTipLabel:
            painter->setPen(m_tokens.fieldLine);
            painter->setBrush(m_tokens.field);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const
{
    const bool isOn = option.state & State_On;
    const bool isEnabled = option.state & State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn && isEnabled ? QPen(Qt::NoPen) : QPen(isEnabled ? m_tokens.fieldLine : m_tokens.line, 1));
    painter.setBrush(isOn ? (isEnabled ? m_tokens.accent : m_tokens.line) : m_tokens.field);
    const QRectF box = inset(option.rect, 0.5);
    painter.drawRoundedRect(box, 4, 4);
    if (isOn) {
        painter.setPen(QPen(isEnabled ? m_tokens.accentText : m_tokens.textMuted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        painter.drawPolyline(QPolygonF{at + QPointF(4.2, 8.8), at + QPointF(7.4, 12.0), at + QPointF(12.8, 5.6)});
    }
    painter.restore();
}

void ProxyStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    drawField(option, painter);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(painter, QRectF(arrow).center(), 1, option.state & State_Enabled ? m_tokens.textMuted : m_tokens.line);
}

void ProxyStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    drawField(option, painter);
    for (const auto& [control, flag, up] : {std::tuple(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, -1),
                                            std::tuple(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 1)}) {
        const QRect button = proxy()->subControlRect(CC_SpinBox, &option, control, widget);
        const bool isEnabled = option.state & State_Enabled && option.stepEnabled & flag;
        drawArrow(painter, QRectF(button).center(), up, isEnabled ? m_tokens.textMuted : m_tokens.line);
    }
}

void ProxyStyle::drawButton(const QStyleOptionButton& option, QPainter& painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool primary = (option.features & QStyleOptionButton::DefaultButton) && enabled;
    const bool flat = option.features & QStyleOptionButton::Flat;
    QColor ground = primary ? m_tokens.accent : m_tokens.field;
    if (option.state & State_Sunken)
        ground = primary ? m_tokens.accent.darker(118) : m_tokens.accentSoft;
    else if (enabled && option.state & State_MouseOver)
        ground = primary ? m_tokens.accent.darker(108) : m_tokens.hover;
    else if (flat || !enabled)
        ground = Qt::transparent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(primary || flat ? QPen(Qt::NoPen) : QPen(enabled ? m_tokens.fieldLine : m_tokens.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(inset(option.rect, 0.5), radius::kS, radius::kS);
    if (option.state & State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(primary ? m_tokens.accentText : m_tokens.focus, 2));
        painter.drawRoundedRect(inset(option.rect, primary ? 3 : 1), radius::kS - 2, radius::kS - 2);
    }
    painter.restore();
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonBevel && button) return drawButton(*button, *painter);
    if (element == CE_PushButton && button) {
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        QStyleOptionButton label = *button;
        const bool primary = button->features & QStyleOptionButton::DefaultButton;
        if (primary && button->state & State_Enabled) label.palette.setColor(QPalette::ButtonText, m_tokens.accentText);
        label.rect = subElementRect(SE_PushButtonContents, option, widget);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    if (option.minimum == option.maximum || !handle.isValid()) return;
    QColor color = m_tokens.textMuted;
    color.setAlphaF(option.state & State_Sunken ? 0.8F : option.state & State_MouseOver ? 0.6F : 0.4F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF thumb = inset(handle, 2);
    const qreal round = qMin(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, round, round);
    painter.restore();
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && list)
        return drawComboBox(*list, *painter, widget);
    if (const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && number)
        return drawSpinBox(*number, *painter, widget);
    if (control == CC_ScrollBar)
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*slider, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
        case PM_ScrollBarExtent: return kScrollBarWidth;
        case PM_ScrollBarSliderMin: return kSmallestHandle;
        case PM_SplitterWidth: return 1;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight: return kCheckBox;
        case PM_CheckBoxLabelSpacing: return space::kS;
        case PM_ButtonDefaultIndicator: return 0;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical: return 0;
        case PM_DefaultFrameWidth:
            // The frame of a text is round: what it holds keeps off its corners.
            if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) return space::kXs;
            return qobject_cast<const QPushButton*>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition) return 1;
    if (hint == SH_ScrollView_FrameOnlyAroundContents || hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::kXs, 0, -space::kXs, 0) : rect;
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect whole = option->rect;
    const QRect arrows =
        visualRect(option->direction, whole, QRect(whole.right() - kArrowWidth + 1, whole.top(), kArrowWidth, whole.height()));
    const QRect field = visualRect(option->direction, whole, whole.adjusted(space::kS, 2, -kArrowWidth, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) return arrows;
    // A field that can be written in keeps its text off the edge by itself.
    const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return list && list->editable ? field
                                      : visualRect(option->direction, whole, whole.adjusted(space::kM, 2, -kArrowWidth, -2));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) return field;
    if (control == CC_SpinBox && part == SC_SpinBoxUp) return arrows.adjusted(0, whole.height() / 6, 0, -whole.height() / 2);
    if (control == CC_SpinBox && part == SC_SpinBoxDown) return arrows.adjusted(0, whole.height() / 2, 0, -whole.height() / 6);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) result = QSize(result.width() + space::kL, qMax(result.height(), kButtonHeight));
    if (type == CT_ComboBox || type == CT_SpinBox) result.setHeight(qMax(result.height(), kButtonHeight));
    if (type == CT_LineEdit) result.setHeight(qMax(result.height(), kButtonHeight));
    return result;
}

}  // namespace uinbox::ui
