// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ProxyStyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace uinbox::ui {

namespace {

constexpr int kScrollBarWidth = 10;
constexpr int kSmallestHandle = 32;
constexpr int kButtonHeight = 34;

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
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); !frame || frame->lineWidth > 0)
                drawField(*option, *painter);
            return;
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
        default: QProxyStyle::drawPrimitive(element, option, painter, widget);
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
        case PM_ButtonDefaultIndicator: return 0;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical: return 0;
        case PM_DefaultFrameWidth:
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

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) result = QSize(result.width() + space::kL, qMax(result.height(), kButtonHeight));
    if (type == CT_LineEdit) result.setHeight(qMax(result.height(), kButtonHeight));
    return result;
}

}  // namespace uinbox::ui
