// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace uinbox::ui {

class PaletteSearch;
class Theme;

/// One field that leads to people, conversations, commands and settings. It lies over the window it belongs to; Escape, a click beside it or
/// another focus closes it, and Escape gives the keyboard back to what had it. Main thread; a child of the window.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    CommandPalette(PaletteSearch& search, const Theme& theme, QWidget& window);

    /// Opens empty, or closes where it is open.
    void toggle();
    [[nodiscard]] QLineEdit& field() { return *m_field; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] PaletteModel& model() { return *m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void open();
    enum class Focus { GivenBack, Left };
    void shut(Focus focus);
    void show(const std::vector<PaletteGroup>& groups);
    void choose(const QModelIndex& index);
    void move(int step);
    void place();
    bool onKey(int key, Qt::KeyboardModifiers modifiers);

    PaletteSearch& m_search;
    const Theme& m_theme;
    QWidget& m_window;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_none;              ///< in place of the list
    QPointer<QWidget> m_before;  ///< what had the keyboard
    bool m_moved = false;        ///< by hand: new answers do not move the choice
};

}  // namespace uinbox::ui
