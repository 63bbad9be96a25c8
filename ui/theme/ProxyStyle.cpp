// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ProxyStyle.h"

#include "theme/ButtonPaint.h"
#include "theme/Draw.h"
#include "theme/EnterPresses.h"
#include "theme/FieldPaint.h"
#include "theme/Icons.h"
#include "theme/MenuPaint.h"
#include "theme/Mnemonics.h"
#include "theme/PagePaint.h"
#include "theme/PopupDelegate.h"
#include "theme/RangePaint.h"
#include "theme/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace uinbox::ui {

namespace {

/// Whether a window of ours may have a ground that is seen through. An X server without a compositor shows black there.
bool canBeClear()
{
    return QGuiApplication::platformName() != u"xcb";
}

bool isListPopup(const QWidget* widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

bool isText(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// Scroll bars are for the wheel, the pointer over them or not.
bool changesByWheel(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QSlider*>(widget) || qobject_cast<const QTabBar*>(widget);
}

}  // namespace

ProxyStyle::ProxyStyle(const Look& look)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_look(look),
      m_wheelGuard(new WheelGuard(this)),
      m_enterPresses(new EnterPresses(this)),
      m_mnemonics(new Mnemonics(this))
{
}

void ProxyStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (changesByWheel(widget)) {
        // Nor does the wheel bring the focus.
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(m_wheelGuard);
    }
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget)) widget->installEventFilter(m_enterPresses);
    // The box would hand the focus to its first button, also where that one is hidden, and Tab would stay where it is.
    if (qobject_cast<QDialogButtonBox*>(widget)) {
        // The policy would be that of the button, too.
        widget->setFocusProxy(nullptr);
        widget->setFocusPolicy(Qt::NoFocus);
    }
    const bool isOver = qobject_cast<QMenu*>(widget) || isListPopup(widget) || widget->inherits("QTipLabel");
    if (isOver && canBeClear()) widget->setAttribute(Qt::WA_TranslucentBackground);
    if (widget->inherits("QComboBoxListView")) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::Base, m_look.tokens.popup);
        widget->setPalette(palette);
    }
    // A list with a delegate of somebody's own keeps it.
    if (auto* box = qobject_cast<QComboBox*>(widget); box && box->itemDelegate()->inherits("QComboBoxDelegate"))
        box->setItemDelegate(new PopupDelegate(*box));
}

void ProxyStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(m_wheelGuard);
    widget->removeEventFilter(m_enterPresses);
    QProxyStyle::unpolish(widget);
}

bool ProxyStyle::drawMark(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const auto arrow = [&](draw::Points points) {
        const QColor color = option.state & State_Enabled ? m_look.tokens.textMuted : m_look.tokens.disabled;
        draw::chevron(painter, QRectF(option.rect).center(), points, color, m_look);
        return true;
    };
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            if (const auto at = switchPosition(widget))
                paintSwitch(painter, option, *at, m_look);
            else
                paintCheckBox(painter, option, m_look);
            return true;
        case PE_IndicatorRadioButton: return paintRadioButton(painter, option, m_look), true;
        case PE_IndicatorBranch: return paintBranch(painter, option, m_look), true;
        case PE_IndicatorArrowUp: return arrow(draw::Points::Up);
        case PE_IndicatorArrowDown: return arrow(draw::Points::Down);
        case PE_IndicatorArrowLeft: return arrow(draw::Points::Left);
        case PE_IndicatorArrowRight: return arrow(draw::Points::Right);
        case PE_IndicatorHeaderArrow: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
            const bool isUp = header && header->sortIndicator == QStyleOptionHeader::SortUp;
            return arrow(isUp ? draw::Points::Up : draw::Points::Down);
        }
        case PE_IndicatorTabClose:
            standardIcon(SP_TitleBarCloseButton, &option, widget).paint(&painter, option.rect.adjusted(2, 2, -2, -2));
            return true;
        default: return false;  // Fusion's
    }
}

bool ProxyStyle::drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const Tokens& t = m_look.tokens;
    switch (element) {
        case PE_PanelLineEdit:
            // Without a frame it is the inside of something else, which has drawn its own.
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
                (!frame || frame->lineWidth > 0) && !isInsideField(widget))
                paintField(painter, option, widget, m_look);
            return true;
        case PE_Frame:
            if (isListPopup(widget)) {
                paintPopup(painter, option, canBeClear() ? Corners::Clear : Corners::Square, m_look);
            } else if (isText(widget)) {
                QStyleOption field = option;
                field.state.setFlag(State_HasFocus, widget->hasFocus());
                paintField(painter, field, widget, m_look);
            } else {
                draw::box(painter, option.rect, 0, {}, t.line, m_look.line);
            }
            return true;
        case PE_FrameGroupBox: return paintFrame(painter, option, m_look), true;
        case PE_FrameTabWidget:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), m_look.line)), t.line);
            return true;
        case PE_FrameTabBarBase:
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - m_look.line + 1, option.rect.width(), m_look.line),
                             t.line);
            return true;
        default: return false;  // Fusion's
    }
}

bool ProxyStyle::drawGround(PrimitiveElement element, const QStyleOption& option, QPainter& painter) const
{
    switch (element) {
        case PE_PanelMenu:
        case PE_PanelTipLabel: return paintPopup(painter, option, canBeClear() ? Corners::Clear : Corners::Cut, m_look), true;
        case PE_FrameMenu:
        case PE_FrameLineEdit:
        case PE_FrameStatusBarItem:
        case PE_PanelStatusBar:
        case PE_PanelScrollAreaCorner: return true;
        case PE_FrameFocusRect: return draw::ring(painter, option.rect, radius::kS - 2, m_look), true;
        case PE_PanelButtonTool: return paintToolGround(painter, option, m_look), true;
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
                painter.fillRect(item->rect, item->backgroundBrush);
            paintItemGround(painter, option, m_look);
            return true;
        case PE_PanelItemViewRow:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
                item && item->features & QStyleOptionViewItem::Alternate)
                painter.fillRect(item->rect, m_look.tokens.panel);
            return true;
        default: return false;  // Fusion's
    }
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (!drawMark(element, *option, *painter, widget) && !drawFrame(element, *option, *painter, widget) &&
        !drawGround(element, *option, *painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProxyStyle::drawComboLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (!box || box->editable) return;
    const bool isEnabled = box->state & State_Enabled;
    QRect rect = proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    if (!box->currentIcon.isNull()) {
        const QRect icon(rect.left(), rect.top(), box->iconSize.width(), rect.height());
        box->currentIcon.paint(&painter, visualRect(box->direction, rect, icon), Qt::AlignCenter,
                               isEnabled ? QIcon::Normal : QIcon::Disabled);
        rect = visualRect(box->direction, rect, rect.adjusted(box->iconSize.width() + space::kS, 0, 0, 0));
    }
    painter.setPen(isEnabled ? m_look.tokens.text : m_look.tokens.disabled);
    painter.drawText(rect, static_cast<int>(visualAlignment(box->direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                     box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, rect.width()));
}

bool ProxyStyle::drawMenuPart(ControlElement element, const QStyleOption& option, QPainter& painter) const
{
    switch (element) {
        case CE_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option)) paintMenuItem(painter, *item, m_look);
            return true;
        case CE_MenuBarItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
                paintMenuBarItem(painter, *item, m_look);
            return true;
        case CE_MenuBarEmptyArea: return painter.fillRect(option.rect, m_look.tokens.window), true;
        case CE_MenuEmptyArea: return true;
        case CE_MenuScroller:
            draw::chevron(painter, QRectF(option.rect).center(),
                          option.state & State_DownArrow ? draw::Points::Down : draw::Points::Up, m_look.tokens.textMuted, m_look);
            return true;
        default: return false;  // no part of a menu
    }
}

bool ProxyStyle::drawPart(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    switch (element) {
        case CE_PushButtonBevel:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option))
                paintButtonGround(painter, *button, widget, m_look);
            return true;
        case CE_PushButtonLabel:
            if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option))
                paintButtonLabel(painter, *button, widget, m_look);
            return true;
        case CE_PushButton:
            proxy()->drawControl(CE_PushButtonBevel, &option, &painter, widget);
            proxy()->drawControl(CE_PushButtonLabel, &option, &painter, widget);
            return true;
        case CE_ComboBoxLabel: return drawComboLabel(option, painter, widget), true;
        case CE_ProgressBar:
            if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
                paintProgress(painter, *bar, widget, m_look);
            return true;
        case CE_Splitter: return paintSplitter(painter, option, m_look), true;
        case CE_TabBarTabShape:
            if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) paintTab(painter, *tab, m_look);
            return true;
        case CE_HeaderSection:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option))
                paintHeaderSection(painter, *header, m_look);
            return true;
        case CE_HeaderEmptyArea: return painter.fillRect(option.rect, m_look.tokens.panel), true;
        default: return drawMenuPart(element, option, painter);
    }
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (drawPart(element, *option, *painter, widget)) return;
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); element == CE_TabBarTabLabel && tab) {
        QStyleOptionTab label = *tab;
        label.palette.setColor(QPalette::WindowText, tabTextColor(*tab, m_look));
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); element == CE_ItemViewItem && item) {
        QStyleOptionViewItem row = *item;
        row.palette.setColor(QPalette::HighlightedText, m_look.tokens.text);
        return QProxyStyle::drawControl(element, &row, painter, widget);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); element == CE_HeaderLabel && header) {
        QStyleOptionHeaderV2 label;
        static_cast<QStyleOptionHeader&>(label) = *header;
        label.palette.setColor(QPalette::ButtonText, m_look.tokens.textMuted);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == CE_ShapedFrame && frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
        const QPoint middle = frame->rect.center();
        return painter->fillRect(frame->frameShape == QFrame::HLine
                                     ? QRect(frame->rect.left(), middle.y(), frame->rect.width(), m_look.line)
                                     : QRect(middle.x(), frame->rect.top(), m_look.line, frame->rect.height()),
                                 m_look.tokens.line);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option); control == CC_ComboBox && list)
        return paintComboBox(*painter, *list, widget, *proxy(), m_look);
    if (const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && number)
        return paintSpinBox(*painter, *number, widget, *proxy(), m_look);
    if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option); control == CC_ToolButton && tool)
        return paintToolButton(*painter, *tool, widget, *proxy(), m_look);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) return paintScrollBar(*painter, *slider, widget, *proxy(), m_look);
        if (control == CC_Slider) return paintSlider(*painter, *slider, widget, *proxy(), m_look);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace uinbox::ui
