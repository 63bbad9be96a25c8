// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large ProxyStyle makes things, where their parts are, and how they behave.
#include "theme/ButtonPaint.h"
#include "theme/ControlState.h"
#include "theme/FieldPaint.h"
#include "theme/Icons.h"
#include "theme/MenuPaint.h"
#include "theme/Mnemonics.h"
#include "theme/ProxyStyle.h"
#include "theme/RangePaint.h"

#include <QAbstractSpinBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kScrollBarWidth = 10;
constexpr int kSmallestThumb = 32;
/// Nothing that is pressed is lower than this.
constexpr int kHitTarget = 32;
constexpr int kControlHeight = 34;
constexpr int kCheckBox = 18;
constexpr QSize kSwitch{36, 20};
/// Of a field's buttons: the arrow of a list, the two of a number.
constexpr int kArrowWidth = 28;
constexpr int kPopupMargin = 5;
constexpr int kSliderThumb = 18;
constexpr int kRowHeight = 28;

/// The whole of what can be pressed, cut round.
bool cutRound(const QStyleOption* option, QStyleHintReturn* data)
{
    auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data);
    if (!option || !mask || QGuiApplication::platformName() != u"xcb") return false;
    QPainterPath path;
    path.addRoundedRect(option->rect, radius::kS, radius::kS);
    mask->region = QRegion(path.toFillPolygon().toPolygon());
    return true;
}

/// A tool button that is a part of something else has the size that has room for it.
bool isPartOfControl(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) || isInCalendar(widget);
}

/// A group's title stands above its frame.
QRect groupPart(const QStyleOptionGroupBox& box, QStyle::SubControl part, int indicator)
{
    const QRect whole = box.rect;
    const bool isCheckable = box.subControls & QStyle::SC_GroupBoxCheckBox;
    const int title =
        box.text.isEmpty() && !isCheckable ? 0 : qMax(box.fontMetrics.height(), isCheckable ? indicator : 0) + space::kS;
    const QRect frame = whole.adjusted(0, title, 0, 0);
    const int before = isCheckable ? indicator + space::kS : 0;
    const QRect line(whole.left(), whole.top(), whole.width(), title - space::kXs);
    switch (part) {
        case QStyle::SC_GroupBoxFrame: return frame;
        case QStyle::SC_GroupBoxContents: return frame.adjusted(space::kXs, space::kXs, -space::kXs, -space::kXs);
        case QStyle::SC_GroupBoxLabel: {
            const int width =
                qMin(box.fontMetrics.size(Qt::TextShowMnemonic, box.text).width() + space::kXs, whole.width() - before);
            return QStyle::visualRect(box.direction, whole, QRect(line.left() + before, line.top(), width, line.height()));
        }
        case QStyle::SC_GroupBoxCheckBox: {
            const QRect mark(line.left(), line.center().y() - indicator / 2, indicator, indicator);
            return QStyle::visualRect(box.direction, whole, mark);
        }
        default: return whole;  // no other parts
    }
}

/// The text of a check box or radio button, with room for a ring round it.
QRect ringRoundText(const QStyleOptionButton& button, const QRect& contents)
{
    if (button.text.isEmpty()) return button.rect;
    QSize words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    if (!button.icon.isNull()) words.rwidth() += button.iconSize.width() + space::kXs;
    const QRect text(contents.left() - space::kXs, contents.center().y() - words.height() / 2 - 2, words.width() + 2 * space::kXs,
                     words.height() + space::kXs);
    return QStyle::visualRect(button.direction, contents, text).intersected(button.rect);
}

}  // namespace

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
        case PM_ScrollBarExtent: return kScrollBarWidth;
        case PM_ScrollBarSliderMin: return kSmallestThumb;
        case PM_SplitterWidth: return m_look.line;
        case PM_IndicatorWidth: return m_look.scaled(switchPosition(widget) ? kSwitch.width() : kCheckBox);
        case PM_IndicatorHeight: return m_look.scaled(switchPosition(widget) ? kSwitch.height() : kCheckBox);
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return m_look.scaled(kCheckBox);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return space::kS;
        case PM_ButtonDefaultIndicator:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarTabOverlap:
        case PM_TabBarBaseOverlap: return 0;
        case PM_TabBarTabHSpace: return space::kXl;
        case PM_TabBarTabVSpace: return space::kL;
        case PM_MenuPanelWidth: return 0;
        case PM_FocusFrameHMargin: return space::kXs + 1;
        case PM_HeaderMargin: return space::kS;
        case PM_MenuHMargin:
        case PM_MenuVMargin: return kPopupMargin;
        case PM_ToolTipLabelFrameWidth: return space::kS - 1;
        case PM_SliderLength:
        case PM_SliderThickness: return m_look.scaled(kSliderThumb);
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_TabBarIconSize: return m_look.scaled(16);
        case PM_MessageBoxIconSize: return m_look.scaled(32);
        case PM_DefaultFrameWidth:
            if (widget && widget->inherits("QComboBoxPrivateContainer")) return kPopupMargin;
            // The frame of a text is round: what it holds keeps off its corners.
            if (qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget)) return space::kXs;
            return qobject_cast<const QPushButton*>(widget) ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
        // A menu that is higher than the screen would go on in a second column, beyond the edge of a narrow one.
        case SH_Menu_Scrollable:
        case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
        case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
        case SH_ScrollView_FrameOnlyAroundContents:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_MessageBox_CenterButtons:
        case SH_EtchDisabledText:
        case SH_ComboBox_Popup: return 0;
        case SH_ComboBox_PopupFrameStyle: return static_cast<int>(QFrame::StyledPanel) | static_cast<int>(QFrame::Plain);
        case SH_ToolTipLabel_Opacity: return 255;
        case SH_UnderlineShortcut: return qobject_cast<const QMenu*>(widget) || m_mnemonics->areShown() ? 1 : 0;
        case SH_Menu_Mask:
        case SH_ToolTip_Mask: return cutRound(option, data) ? 1 : 0;
        case SH_Menu_SupportsSections: return 1;
        case SH_Widget_Animation_Duration: return m_look.reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
        default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    switch (element) {
        case SE_LineEditContents: {
            const int edge = isInsideField(widget) ? 0 : space::kS;
            return QProxyStyle::subElementRect(element, option, widget).adjusted(edge, 0, -edge, 0);
        }
        case SE_ItemViewItemFocusRect: return option->rect;
        case SE_HeaderArrow: {
            const QRect rect = option->rect;
            return visualRect(option->direction, rect, QRect(rect.right() - space::kXl, rect.top(), space::kL, rect.height()));
        }
        case SE_CheckBoxFocusRect:
            if (button) return ringRoundText(*button, subElementRect(SE_CheckBoxContents, option, widget));
            break;
        case SE_RadioButtonFocusRect:
            if (button) return ringRoundText(*button, subElementRect(SE_RadioButtonContents, option, widget));
            break;
        case SE_CheckBoxIndicator:
            // Alone it stands in the middle of its ring.
            if (button && button->text.isEmpty() && button->icon.isNull()) {
                const QSize size(pixelMetric(PM_IndicatorWidth, option, widget), pixelMetric(PM_IndicatorHeight, option, widget));
                return alignedRect(button->direction, Qt::AlignCenter, size, button->rect);
            }
            break;
        default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider) return scrollBarPart(*slider, part, kSmallestThumb);
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option); control == CC_GroupBox && group)
        return groupPart(*group, part, pixelMetric(PM_IndicatorHeight, option, widget));
    const QRect whole = option->rect;
    const int arrowWidth = m_look.scaled(kArrowWidth);
    const QRect arrows =
        visualRect(option->direction, whole, QRect(whole.right() - arrowWidth + 1, whole.top(), arrowWidth, whole.height()));
    const QRect field = visualRect(option->direction, whole, whole.adjusted(space::kM - 2, 2, -arrowWidth, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) return arrows;
    // A field that can be written in keeps its text off the edge by itself.
    const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return list && list->editable ? field : visualRect(option->direction, whole, whole.adjusted(space::kM, 2, -arrowWidth, -2));
    const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const bool isBare = number && number->buttonSymbols == QAbstractSpinBox::NoButtons;
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) return isBare ? whole.adjusted(space::kS, 2, -space::kS, -2) : field;
    const QRect step = arrows.adjusted(3, 3, -3, -3);
    if (control == CC_SpinBox && part == SC_SpinBoxUp) return isBare ? QRect() : step.adjusted(0, 0, 0, -step.height() / 2);
    if (control == CC_SpinBox && part == SC_SpinBoxDown) return isBare ? QRect() : step.adjusted(0, step.height() / 2, 0, 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ProxyStyle::toolSize(const QStyleOption* option, const QSize& base, const QWidget* widget) const
{
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool hasText = tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
    const bool opensMenu = tool && tool->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
    const int arrow = hasText && opensMenu ? m_look.scaled(space::kL) + space::kS : 0;
    const QSize size(base.width() + arrow, base.height());
    const int target = m_look.scaled(kHitTarget);
    return isPartOfControl(widget) ? size : size.expandedTo({target, target});
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = m_look.scaled(kControlHeight);
    const int target = m_look.scaled(kHitTarget);
    const auto* menuItem = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    switch (type) {
        case CT_PushButton: {
            const bool hasText = button && !button->text.isEmpty();
            const int padding = hasText ? 2 * m_look.scaled(space::kL) : space::kS;
            return {qMax(size.width() + padding, hasText ? 0 : height), qMax(size.height() + space::kS, height)};
        }
        case CT_CheckBox:
        case CT_RadioButton: {
            const int ring = button && button->text.isEmpty() ? space::kS : space::kXs;
            return {base.width() + ring, qMax(base.height(), target)};
        }
        case CT_ComboBox:
            return {qMax(base.width(), size.width() + space::kM + space::kS + m_look.scaled(kArrowWidth)),
                    qMax(base.height(), height)};
        case CT_SpinBox:
            return {qMax(base.width(), size.width() + 2 * space::kS + m_look.scaled(kArrowWidth)), qMax(base.height(), height)};
        case CT_LineEdit: return {base.width(), qMax(base.height(), height)};
        case CT_ToolButton: return toolSize(option, base, widget);
        case CT_MenuItem: return menuItem ? menuItemSize(*menuItem, size, m_look) : base;
        case CT_MenuBarItem: return {size.width() + 2 * space::kM, qMax(size.height(), target)};
        case CT_TabBarTab: return {base.width(), qMax(base.height(), m_look.scaled(kControlHeight + 2))};
        case CT_HeaderSection: return {base.width() + space::kS, qMax(base.height(), target)};
        case CT_ItemViewItem: return {base.width(), qMax(base.height(), m_look.scaled(kRowHeight))};
        case CT_Slider: {
            const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
            return slider && slider->orientation == Qt::Vertical ? base.expandedTo({target, 0}) : base.expandedTo({0, target});
        }
        default: return base;
    }
}

}  // namespace uinbox::ui
