// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QProxyStyle>

class QStyleOptionFrame;
class QStyleOptionMenuItem;

namespace uinbox::ui {

class EnterPresses;
class Mnemonics;
class WheelGuard;

/// Fusion with the project's measures and drawings: every control the program uses, in every state, with a focus ring that is always
/// seen. The drawings are in *Paint.h; this is where Qt asks for them. Main thread; owned by the application.
class ProxyStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ProxyStyle(const Look& look);

    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    /// Ours wherever Qt has one of its own: in message boxes, fields that can be cleared, the arrows of a calendar.
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;

private:
    [[nodiscard]] bool drawMark(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                const QWidget* widget) const;
    [[nodiscard]] bool drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                 const QWidget* widget) const;
    [[nodiscard]] bool drawGround(PrimitiveElement element, const QStyleOption& option, QPainter& painter) const;
    [[nodiscard]] bool drawPart(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    [[nodiscard]] bool drawMenuPart(ControlElement element, const QStyleOption& option, QPainter& painter) const;
    [[nodiscard]] QSize toolSize(const QStyleOption* option, const QSize& base, const QWidget* widget) const;
    void drawComboLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;

    Look m_look;
    WheelGuard* m_wheelGuard;
    EnterPresses* m_enterPresses;
    Mnemonics* m_mnemonics;
};

}  // namespace uinbox::ui
