// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Toast.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QVariantAnimation;

namespace uinbox::ui {

class Theme;
class ToastBox;

/// Where a window's toasts stand: over the page at its lower leading edge, the newest lowest, three at most. The pointer over a toast or
/// the focus in it stops its time; Esc in it closes it and gives the focus back. Each is told to a screen reader as it comes. Main
/// thread; a child of the window, as large as its toasts.
class ToastArea final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMost = 3;

    ToastArea(const Theme& theme, QWidget* window);

    /// What it can be closed by. The oldest goes where there are too many.
    int show(Toast toast);
    /// Ends it as Closed; nothing where it has gone.
    void close(int id);
    void closeAll();
    /// Another text for one that is there.
    void setText(int id, const QString& text);
    [[nodiscard]] int count() const { return static_cast<int>(m_boxes.size()); }

    /// How far from the leading edge and from the lower one, so that it hides neither rail nor composer.
    void setOffsets(int leading, int bottom);
    /// No toast is wider, where there is little room beside something; 0: their own width.
    void setMostWidth(int width);
    /// The focus goes to the newest toast's button; false where there is none.
    bool focusNewest();
    /// Lets time pass for all. The area's own timer calls it; so does a test.
    void advance(std::chrono::milliseconds time);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] ToastBox* box(int id) const;
    void end(ToastBox* box, ToastEnd why);
    void place();
    void rise();

    const Theme& m_theme;
    QWidget& m_window;
    std::vector<ToastBox*> m_boxes;  ///< the oldest first
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    QVariantAnimation* m_rise;
    QPointer<QWidget> m_cameFrom;  ///< had the focus before a toast got it
    int m_leading;
    int m_bottom;
    int m_most = 0;
    int m_lastId = 0;
};

}  // namespace uinbox::ui
