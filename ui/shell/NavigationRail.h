// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QWidget>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace uinbox::ui {

class RailButton;
class Theme;

/// The strip at the leading edge that leads to the pages. An entry is there when its page is.
class NavigationRail final : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(const Theme& theme, QWidget* parent = nullptr);

    enum class Place { Top, Bottom };
    /// A checkable action is a page; others are commands.
    RailButton& add(QAction& action, Icon icon, Place place);
    /// Something that is no entry, at the top of the lower ones.
    void addAbove(QToolButton& button);

    /// Entries came into sight or went out of it.
    void fit();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int shownCount() const;

    const Theme& m_theme;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    std::vector<QToolButton*> m_buttons;
};

}  // namespace uinbox::ui
