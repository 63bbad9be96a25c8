// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ToastArea.h"

#include "common/Announcement.h"
#include "common/ToastBox.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr std::chrono::milliseconds kTick{100};
constexpr int kWidth = 420;
/// How far a new one comes up.
constexpr int kRise = 16;

}  // namespace

ToastArea::ToastArea(const Theme& theme, QWidget* window)
    : QWidget(window),
      m_theme(theme),
      m_window(*window),
      m_rise(new QVariantAnimation(this)),
      m_leading(space::kL),
      m_bottom(space::kL)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, [this] { advance(std::chrono::milliseconds(m_sinceTick.restart())); });
    connect(m_rise, &QVariantAnimation::valueChanged, this, &ToastArea::place);
    connect(&theme, &Theme::changed, this, &ToastArea::place, Qt::QueuedConnection);
    window->installEventFilter(this);
    QWidget::hide();
}

int ToastArea::show(Toast toast)
{
    if (count() >= kMost) end(m_boxes.front(), ToastEnd::Displaced);
    auto* box = new ToastBox(++m_lastId, std::move(toast), m_theme, this);
    connect(box, &ToastBox::acted, this, [this, box] { end(box, ToastEnd::Acted); });
    connect(box, &ToastBox::closeRequested, this, [this, box] { end(box, ToastEnd::Closed); });
    m_boxes.push_back(box);
    if (!m_tick.isActive()) {
        m_sinceTick.start();
        m_tick.start();
    }
    box->QWidget::show();
    QWidget::show();
    raise();
    rise();
    announce(*box, QAccessible::Alert);
    return box->id();
}

ToastBox* ToastArea::box(int id) const
{
    const auto found = std::find_if(m_boxes.begin(), m_boxes.end(), [id](const ToastBox* box) { return box->id() == id; });
    return found == m_boxes.end() ? nullptr : *found;
}

void ToastArea::close(int id)
{
    if (ToastBox* found = box(id)) end(found, ToastEnd::Closed);
}

void ToastArea::closeAll()
{
    while (!m_boxes.empty()) end(m_boxes.front(), ToastEnd::Closed);
}

void ToastArea::setText(int id, const QString& text)
{
    if (ToastBox* found = box(id)) found->setText(text);
    place();
}

void ToastArea::setOffsets(int leading, int bottom)
{
    m_leading = leading;
    m_bottom = bottom;
    place();
}

void ToastArea::setMostWidth(int width)
{
    m_most = width;
    place();
}

bool ToastArea::focusNewest()
{
    if (m_boxes.empty()) return false;
    QWidget* before = QApplication::focusWidget();
    if (before && !isAncestorOf(before)) m_cameFrom = before;
    m_boxes.back()->takeFocus();
    return true;
}

void ToastArea::advance(std::chrono::milliseconds time)
{
    // What ends may show another.
    const std::vector<ToastBox*> now = m_boxes;
    for (ToastBox* each : now)
        if (std::find(m_boxes.begin(), m_boxes.end(), each) != m_boxes.end() && each->pass(time)) end(each, ToastEnd::TimedOut);
}

void ToastArea::end(ToastBox* box, ToastEnd why)
{
    const auto found = std::find(m_boxes.begin(), m_boxes.end(), box);
    if (found == m_boxes.end()) return;
    m_boxes.erase(found);
    const bool hadFocus = box->isAncestorOf(QApplication::focusWidget());
    box->hide();
    box->deleteLater();
    if (m_boxes.empty()) {
        m_tick.stop();
        hide();
    } else {
        place();
    }
    if (hadFocus && m_cameFrom) m_cameFrom->setFocus(Qt::OtherFocusReason);
    box->end(why);
}

void ToastArea::rise()
{
    const auto time = m_theme.motion(Motion::Slow);
    m_rise->stop();
    if (time.count() == 0) return place();
    m_rise->setDuration(static_cast<int>(time.count()));
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    m_rise->setStartValue(kRise);
    m_rise->setEndValue(0);
    m_rise->start();
    place();
}

void ToastArea::place()
{
    if (m_boxes.empty()) return;
    const int edge = ToastBox::margin();
    const int room = m_window.width() - m_leading - space::kL;
    const int wanted = m_most > 0 ? qMin(m_most, m_theme.scaled(kWidth)) : m_theme.scaled(kWidth);
    int least = 1;
    for (const ToastBox* each : m_boxes) least = qMax(least, each->leastWidth());
    // Its button is whole, also where the list is narrower.
    const int width = qMax(least, qMax(1, qMin(wanted, room)) + 2 * edge);
    std::vector<int> heights;
    int total = 0;
    // Their shadows may overlap.
    for (ToastBox* each : m_boxes) {
        heights.push_back(each->heightFor(width));
        total += heights.back() - edge;
    }
    total += edge;
    const QRect leading(m_leading - edge, m_window.height() - m_bottom - total + edge, width, total);
    setGeometry(QStyle::visualRect(m_window.layoutDirection(), m_window.rect(), leading));
    int y = 0;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const bool isNewest = i + 1 == m_boxes.size();
        const int below = isNewest && m_rise->state() == QAbstractAnimation::Running ? m_rise->currentValue().toInt() : 0;
        m_boxes[i]->setGeometry(0, y + below, width, heights[i]);
        y += heights[i] - edge;
    }
}

bool ToastArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace uinbox::ui
