// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/ChartView.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace uinbox::ui {

namespace {

/// A chart whose value is the point that is looked at.
class ChartInterface final : public QAccessibleWidget {
public:
    explicit ChartInterface(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart) {}
    QString text(QAccessible::Text kind) const override
    {
        const auto& view = *static_cast<const ChartView*>(widget());
        if (kind == QAccessible::Value) return view.current() < 0 ? QString() : view.pointText(view.current());
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartInterface(view) : nullptr;
}

}  // namespace

ChartView::ChartView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartView::setCurrent(int point)
{
    point = qBound(-1, point, pointCount() - 1);
    if (point == m_current) return;
    m_current = point;
    update();
    tell();
    Q_EMIT currentChanged(point);
}

void ChartView::forgetCurrent()
{
    m_current = -1;
    update();
}

void ChartView::tell()
{
    if (m_current < 0) return QToolTip::hideText();
    QAccessibleValueChangeEvent changed(this, pointText(m_current));
    QAccessible::updateAccessibility(&changed);
    const QRectF at = pointRect(m_current);
    // As HTML it would be read: a tool tip is that where it looks like it.
    QToolTip::showText(mapToGlobal(QPointF(at.center().x(), at.top()).toPoint()),
                       QStringLiteral("<p>%1</p>").arg(pointText(m_current).toHtmlEscaped()), this, at.toAlignedRect());
}

void ChartView::walk(Step step)
{
    if (pointCount() == 0) return;
    switch (step) {
        case Step::Next: return go(1, 0);
        case Step::Previous: return go(-1, 0);
        case Step::First: return setCurrent(0);
        case Step::Last: return setCurrent(pointCount() - 1);
    }
}

void ChartView::go(int across, int down)
{
    setCurrent(m_current < 0 ? pointCount() - 1 : pointFrom(m_current, across, down));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (pointCount() == 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Right: return walk(isMirrored() ? Step::Previous : Step::Next);
        case Qt::Key_Left: return walk(isMirrored() ? Step::Next : Step::Previous);
        case Qt::Key_Home: return walk(Step::First);
        case Qt::Key_End: return walk(Step::Last);
        case Qt::Key_Escape:
            if (m_current >= 0) return setCurrent(-1);
            break;
        case Qt::Key_Up:
        case Qt::Key_Down: {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            // A chart of one row leaves them to the page, which scrolls.
            if (m_current >= 0 && pointFrom(m_current, 0, step) != m_current) return go(0, step);
            break;
        }
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(pointAt(event->position()));
}

void ChartView::leaveEvent(QEvent*)
{
    if (!hasFocus()) setCurrent(-1);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    // Below a menu it is still the one that is looked at: the menu may have the step from it.
    if (event->reason() != Qt::PopupFocusReason) setCurrent(-1);
    QWidget::focusOutEvent(event);
    update();
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    if (m_current >= 0) tell();
    return true;
}

void ChartView::paintFocus(QPainter& painter) const
{
    if (hasFocus()) draw::ring(painter, rect(), radius::kS, m_theme.look());
}

}  // namespace uinbox::ui
