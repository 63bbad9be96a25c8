// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PictureCanvas.h"

#include "theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kStep = 120;         ///< of a wheel, one notch
constexpr double kPerNotch = 1.2;  ///< how much larger by one
constexpr double kSmooth = 3;      ///< above this scale pixels are shown as they are

}  // namespace

PictureCanvas::PictureCanvas(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMinimumSize(160, 120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureCanvas::setPicture(const QImage& image, QSize size)
{
    m_image = image;
    m_size = size;
    m_sentence.clear();
    fit();
}

void PictureCanvas::setSentence(const QString& sentence)
{
    m_image = {};
    m_size = {};
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    changed();
}

double PictureCanvas::fittingScale() const
{
    if (m_size.isEmpty()) return 1;
    const QSizeF area = QSizeF(size()) * devicePixelRatioF();
    // Never larger than it is: nothing is seen better for it.
    return qMin(1.0, qMin(area.width() / m_size.width(), area.height() / m_size.height()));
}

double PictureCanvas::scale() const
{
    return m_fitted ? fittingScale() : m_scale;
}

void PictureCanvas::fit()
{
    m_fitted = true;
    m_middle = QPointF(m_size.width(), m_size.height()) / 2;
    changed();
}

QRectF PictureCanvas::target() const
{
    const double logical = scale() / devicePixelRatioF();
    const QPointF topLeft = QRectF(rect()).center() - m_middle * logical;
    return {topLeft, QSizeF(m_size) * logical};
}

void PictureCanvas::setScale(double scale, QPointF anchor)
{
    if (m_image.isNull()) return;
    const double before = this->scale() / devicePixelRatioF();
    const QPointF offset = anchor - QRectF(rect()).center();
    const QPointF at = m_middle + offset / before;
    m_scale = qBound(qMin(0.02, fittingScale()), scale, kMostScale);
    m_fitted = false;
    m_middle = at - offset / (m_scale / devicePixelRatioF());
    keepWithin();
    changed();
}

void PictureCanvas::pan(QPointF by)
{
    if (m_image.isNull() || m_fitted) return;
    m_middle -= by / (scale() / devicePixelRatioF());
    keepWithin();
    update();
}

/// What is larger than the widget covers it; what is smaller stands in its middle.
void PictureCanvas::keepWithin()
{
    const QSizeF shown = QSizeF(size()) / (scale() / devicePixelRatioF());
    const auto within = [](double middle, double shownLength, double length) {
        return shownLength >= length ? length / 2 : qBound(shownLength / 2, middle, length - shownLength / 2);
    };
    m_middle = {within(m_middle.x(), shown.width(), m_size.width()), within(m_middle.y(), shown.height(), m_size.height())};
}

void PictureCanvas::changed()
{
    const bool canMove = !m_fitted && (target().width() > width() || target().height() > height());
    setCursor(canMove ? (m_dragging ? Qt::ClosedHandCursor : Qt::OpenHandCursor) : Qt::ArrowCursor);
    update();
    Q_EMIT scaleChanged();
    if (!m_image.isNull() && !isWhole() && scale() * m_size.width() > m_image.width() * 1.05) Q_EMIT sharperWanted();
}

void PictureCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().hover);
    if (m_image.isNull()) {
        painter.setPen(m_theme.tokens().text);
        painter.setFont(m_theme.font(type::kBody));
        painter.drawText(rect().adjusted(space::kXl, 0, -space::kXl, 0), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < kSmooth);
    // Only what is seen of it: a picture at 1600 % would otherwise be scaled whole.
    const QRectF whole = target();
    const QRectF seen = whole.intersected(QRectF(rect()));
    const double x = m_image.width() / whole.width();
    const double y = m_image.height() / whole.height();
    const QRectF source((seen.left() - whole.left()) * x, (seen.top() - whole.top()) * y, seen.width() * x, seen.height() * y);
    painter.drawImage(seen, m_image, source);
}

void PictureCanvas::resizeEvent(QResizeEvent*)
{
    if (!m_fitted) keepWithin();
    changed();
}

void PictureCanvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->angleDelta().y() == 0) return;
    setScale(scale() * std::pow(kPerNotch, event->angleDelta().y() / double(kStep)), event->position());
}

void PictureCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_dragging = true;
    m_dragged = event->position();
    changed();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) return;
    pan(event->position() - m_dragged);
    m_dragged = event->position();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    changed();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_fitted ? setScale(1, event->position()) : fit();
}

}  // namespace uinbox::ui
