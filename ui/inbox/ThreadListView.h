// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QListView>

namespace uinbox::ui {

class Theme;
class ThreadListModel;

/// The list of conversations. Enter or a click opens one; the arrow keys go through them.
class ThreadListView final : public QListView {
    Q_OBJECT

public:
    ThreadListView(ThreadListModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Selects this conversation where it is loaded, without opening it again.
    void select(ThreadId thread);
    /// The one after (`step` 1) or before (-1) the selected one; `unreadOnly` skips those without unread messages. Nothing where
    /// there is none.
    enum class Among { All, Unread };
    void go(int step, Among among);

Q_SIGNALS:
    void opened(uinbox::ThreadId thread);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ThreadListModel& m_model;
    const Theme& m_theme;
    ThreadId m_selected;
    bool m_quiet = false;
};

}  // namespace uinbox::ui
