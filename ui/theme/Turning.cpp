// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Turning.h"

#include <QVariant>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr char kTurning[] = "uinboxTurning";
constexpr int kFrameMs = 33;
constexpr int kRoundMs = 900;
/// What is seen where nothing may move.
constexpr double kAtRest = 0.125;

}  // namespace

Turning::Turning(QWidget* widget) : QObject(widget)
{
    m_next.setSingleShot(true);
    m_next.setInterval(kFrameMs);
    connect(&m_next, &QTimer::timeout, widget, qOverload<>(&QWidget::update));
    m_since.start();
}

double Turning::phase(const QWidget* widget, bool reducedMotion)
{
    if (!widget || reducedMotion) return kAtRest;
    auto* turning = qobject_cast<Turning*>(widget->property(kTurning).value<QObject*>());
    if (!turning) {
        // A style is handed what it paints as const; what hangs on it is the style's own.
        auto* target = const_cast<QWidget*>(widget);
        turning = new Turning(target);
        target->setProperty(kTurning, QVariant::fromValue<QObject*>(turning));
    }
    turning->m_next.start();
    return static_cast<double>(turning->m_since.elapsed() % kRoundMs) / kRoundMs;
}

}  // namespace uinbox::ui
