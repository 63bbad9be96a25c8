// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace uinbox::ui {

class Theme;

/// Lays its parts out in columns of one width: as many as have room, so that a narrow window has one below the other. Main thread.
class ColumnGrid final : public QWidget {
    Q_OBJECT

public:
    /// A column is `narrowest` wide at least, at 100 % text size; there are `most` of them.
    ColumnGrid(const Theme& theme, int narrowest, int most, QWidget* parent = nullptr);

    void add(QWidget& part);
    /// Parts that were shown or hidden make room, or take it.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int fitting() const;

    const Theme& m_theme;
    int m_narrowest;
    int m_most;
    int m_columns = 0;
    QList<QWidget*> m_parts;
    QGridLayout* m_grid;
};

}  // namespace uinbox::ui
