// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbox/ThreadListModel.h"

class QKeyEvent;
class QListView;

namespace uinbox::ui {

/// Home and End in a list that is loaded in part: its other end is read instead of everything in between, and read on above as one scrolls
/// there. Main thread; a child of the view.
class ListEnds final : public QObject {
    Q_OBJECT

public:
    ListEnds(ThreadListModel& model, QListView& view);

    /// True where it is a key that leads to an end that is not loaded: arrived() follows.
    [[nodiscard]] bool go(const QKeyEvent& event);
    /// Something else is wanted meanwhile.
    void callOff();
    /// The view has heard of these rows. What is being looked at stays where it is.
    void onInserted(int first, int last);

Q_SIGNALS:
    /// The row at the end that was wanted is there.
    void arrived(int row);

private:
    void goOn();
    void readEarlier();

    ThreadListModel& m_model;
    QListView& m_view;
    std::optional<ThreadListModel::From> m_wanted;
    bool m_isReadingEarlier = false;
};

}  // namespace uinbox::ui
