// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ScreenshotScene.h"

#include "actions/ActionRegistry.h"
#include "gallery/GalleryPage.h"
#include "shell/MainWindow.h"
#include "theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace uinbox::app {

namespace {

/// What is behind a dialog steps back.
constexpr int kShade = 90;

QPixmap rendered(QWidget& widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(widget.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    widget.render(&pixmap, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return pixmap;
}

bool isPopup(const QWidget& widget)
{
    return widget.windowType() == Qt::Popup || widget.windowType() == Qt::ToolTip;
}

/// A popup where it is; a dialog, which the desktop places, in the middle.
QPoint placeOf(const QWidget& overlay, const QWidget& window)
{
    if (!isPopup(overlay)) return window.rect().center() - overlay.rect().center();
    const QPoint at = overlay.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
    return {qBound(0, at.x(), qMax(0, window.width() - overlay.width())),
            qBound(0, at.y(), qMax(0, window.height() - overlay.height()))};
}

void drawDialog(QPainter& painter, const QWidget& window, const QRect& place, const ui::Theme& theme)
{
    painter.fillRect(window.rect(), QColor(0, 0, 0, kShade));
    painter.fillRect(place.adjusted(-1, -1, 1, 1), theme.tokens().line);
}

}  // namespace

std::vector<QWidget*> openOverlays()
{
    std::vector<QWidget*> open;
    for (const bool popups : {false, true})
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            const bool isPage = qobject_cast<ui::MainWindow*>(widget) || qobject_cast<ui::GalleryPage*>(widget);
            if (!isPage && widget->isVisible() && isPopup(*widget) == popups) open.push_back(widget);
        }
    return open;
}

QWidget* openDialog()
{
    QWidget* last = nullptr;
    for (QWidget* widget : openOverlays())
        if (qobject_cast<QDialog*>(widget)) last = widget;
    return last;
}

void closeOverlays()
{
    for (QWidget* widget : openOverlays()) widget->close();
}

void fitDialogs(const QWidget& window)
{
    for (QWidget* overlay : openOverlays())
        if (!isPopup(*overlay)) overlay->resize(overlay->size().boundedTo(window.size()));
}

void trigger(const ui::MainWindow& window, const QKeySequence& keys)
{
    window.actionRegistry().refresh();
    for (const auto& entry : window.actionRegistry().entries())
        if (entry.action && entry.ownKeys.contains(keys)) entry.action->trigger();
}

void trigger(const ui::MainWindow& window, QStringView id)
{
    window.actionRegistry().refresh();
    window.actionRegistry().action(id)->trigger();
}

void type(QWidget& into, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(&into, &event);
    }
}

void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &event);
}

QPixmap pictureOf(QWidget& target, const ui::Theme& theme)
{
    QPixmap picture = rendered(target);
    if (!qobject_cast<ui::MainWindow*>(&target)) return picture;
    QPainter painter(&picture);
    for (QWidget* overlay : openOverlays()) {
        const QRect place(placeOf(*overlay, target), overlay->size());
        if (!isPopup(*overlay)) drawDialog(painter, target, place, theme);
        painter.drawPixmap(place.topLeft(), rendered(*overlay));
    }
    return picture;
}

}  // namespace uinbox::app
