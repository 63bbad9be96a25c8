// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace uinbox::ui {

class Theme;

/// Shows round an area that is scrolled by keys, and has nothing of its own to show it by, that it has the focus. A child of the area,
/// over what is scrolled; lets the mouse through. Main thread.
class FocusOverlay final : public QWidget {
    Q_OBJECT

public:
    FocusOverlay(QAbstractScrollArea& area, const Theme& theme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractScrollArea& m_area;
    const Theme& m_theme;
};

}  // namespace uinbox::ui
