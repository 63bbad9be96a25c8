// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "inbox/Chosen.h"
#include "inbox/ThreadListModel.h"

#include <QListView>
#include <QSet>

#include <functional>

namespace uinbox::ui {

class ListEnds;
class Theme;
class WholeSelection;

/// The list of conversations. A click, Enter or the arrow keys open one; with Ctrl, Shift, a check box or X several are selected, and
/// none of them is opened by that. Main thread.
class ThreadListView final : public QListView {
    Q_OBJECT

public:
    ThreadListView(ThreadListModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Selects this conversation where it is loaded, without opening it again.
    void select(ThreadId thread);
    /// The one after (`step` 1) or before (-1) the selected one; Unread skips those without unread messages. Nothing where there is none.
    enum class Among { All, Unread };
    void go(int step, Among among);
    [[nodiscard]] bool canGo(int step) const { return rowFrom(step, Among::All) >= 0; }

    /// Several are being selected: commands mean all of them, and opening one ends it.
    [[nodiscard]] bool isSelecting() const { return m_isSelecting; }
    void stopSelecting();
    /// The current one joins the selection, or leaves it.
    void toggleCurrent();
    /// The whole list, those beyond what is loaded included; failed() where they cannot be read.
    void selectWhole();
    /// The selection grows or shrinks by one, from the current one on.
    void extend(int step);
    /// Opens the current one.
    void openCurrent();
    /// What commands are about, in the order of the list: the selection, else the one that is open.
    [[nodiscard]] Chosen chosen() const;
    [[nodiscard]] bool isAnyChosen() const;
    /// Gives it, if there is anything: at once, or, where a whole list is being read to be selected, after that; a part is not what is meant.
    void withChosen(const std::function<void(const Chosen&)>& use);
    /// These are about to leave the list by a command: where the open one is among them, the one after them is opened in its place.
    void advanceFrom(const std::vector<ThreadId>& threads);
    /// Who the assignee is not said to be.
    void setUser(std::optional<UserId> user);
    [[nodiscard]] std::optional<UserId> user() const { return m_user; }

    [[nodiscard]] bool isOpen(ThreadId thread) const { return thread == m_open; }
    /// The conversation that is open, in the list or not; null for none.
    [[nodiscard]] ThreadId open() const { return m_open; }
    /// Where a row's check box is.
    [[nodiscard]] QRect checkBoxRect(const QModelIndex& index) const;

    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void opened(uinbox::ThreadId thread);
    /// How many are being selected; 0 where none is.
    void selectingChanged(int conversations);
    void failed(const uinbox::Error& error);
    /// The open one left the list by a command, and there is no other to open.
    void leftEmpty();

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void listen();
    [[nodiscard]] int rowFrom(int step, Among among) const;
    void toggle(const QModelIndex& index);
    void tellSelecting();
    void keepSelection();
    void restoreSelection();
    void settle();
    void selectOn(const QKeyEvent& event);
    /// Those of `ids` that are loaded.
    void selectAmong(const QSet<ThreadId>& ids);

    ThreadListModel& m_model;
    const Theme& m_theme;
    WholeSelection* m_whole;
    ListEnds* m_ends;
    std::optional<UserId> m_user;
    ThreadId m_open;
    ThreadId m_next;  ///< opened where the open one leaves
    QSet<ThreadId> m_leaving;
    QSet<ThreadId> m_kept;  ///< selected before the model was read anew
    int m_told = 0;
    bool m_isSelecting = false;
    bool m_quiet = false;
};

}  // namespace uinbox::ui
