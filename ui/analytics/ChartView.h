// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace uinbox::ui {

class Theme;

/// A picture of figures that is more than one: its points are walked by the arrow keys, Home and End, or the pointer, and each tells what it
/// is, in a tool tip and to a screen reader. Main thread.
class ChartView : public QWidget {
    Q_OBJECT

public:
    ChartView(const Theme& theme, QWidget* parent = nullptr);

    /// The one that is looked at; -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int point);
    /// From the one that is looked at; Next and Previous begin at the end: the newest day is what most want to know.
    enum class Step { Next, Previous, First, Last };
    void walk(Step step);
    [[nodiscard]] virtual int pointCount() const = 0;
    [[nodiscard]] virtual QString pointText(int point) const = 0;

Q_SIGNALS:
    void currentChanged(int point);

protected:
    /// Where a point is, to be pointed at.
    [[nodiscard]] virtual QRectF pointRect(int point) const = 0;
    [[nodiscard]] virtual int pointAt(const QPointF& place) const = 0;
    /// The next one that way; itself where there is none.
    [[nodiscard]] virtual int pointFrom(int point, int across, int down) const = 0;

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    void paintFocus(QPainter& painter) const;
    /// For data that is another: nothing is looked at.
    void forgetCurrent();

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void tell();
    void go(int across, int down);

    const Theme& m_theme;
    int m_current = -1;
};

}  // namespace uinbox::ui
