// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QScrollArea;

namespace uinbox::ui {

class Switch;
class Theme;

/// Every control in every state, the colours, the type and the icons, with switches for how they look. What `--gallery` opens. Main
/// thread.
class GalleryPage final : public QWidget {
    Q_OBJECT

public:
    explicit GalleryPage(Theme& theme, QWidget* parent = nullptr);

    /// As high as all of it, so that one picture holds everything.
    void showWhole(int width);

private:
    [[nodiscard]] QWidget* makeBar();
    void follow();

    Theme& m_theme;
    QScrollArea* m_scroll;
    QComboBox* m_appearance = nullptr;
    QComboBox* m_size = nullptr;
    Switch* m_mirror = nullptr;
    Switch* m_still = nullptr;
    QWidget* m_bar;  ///< holds the four before it
};

}  // namespace uinbox::ui
