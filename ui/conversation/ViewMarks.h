// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/BubbleParts.h"
#include "conversation/TextSelection.h"

#include <QElapsedTimer>
#include <QTimer>

namespace uinbox::ui {

/// A place in a conversation that stays while the heights around it change: the row at the upper edge, and how much of it is seen.
struct ViewAnchor {
    EntryId entry;
    int shown = 0;
};

/// What is marked in a conversation: the selection, the focus, what was looked for, what is shown off. Main thread; part of the view.
struct ViewMarks {
    TextSelection selection;
    std::optional<EntryId> focus;
    int target = -1;                  ///< of what can be chosen in the focused entry; -1: the entry itself
    QString words;                    ///< looked for, folded
    std::optional<EntryId> found;     ///< the find that is looked at
    std::optional<EntryId> shownOff;  ///< for a moment
    QTimer showing;
    QString remark;  ///< a sentence over the conversation, for a moment
    QTimer remarking;

    void reset()
    {
        selection.clear();
        focus.reset();
        target = -1;
    }
};

/// What a conversation view is told from outside.
struct ViewSurroundings {
    WaitingReasons waitingFor;
    PictureCache* pictures = nullptr;
    QString person;      ///< whom it is with
    QStringList people;  ///< whom notes may mention
};

/// What the mouse is about in a conversation: what its button went down on, and whether it selects.
struct ViewPointer {
    struct Pressed {
        EntryId entry;
        BubbleHit hit;
    };
    std::optional<Pressed> pressed;
    bool isSelecting = false;
    QPoint at;         ///< the last place, in the viewport
    QTimer scrolling;  ///< while the pointer is beyond an edge and selects
    QElapsedTimer sinceDoubleClick;
    QPoint doubleClickedAt;

    void stop()
    {
        pressed.reset();
        isSelecting = false;
        scrolling.stop();
    }
};

}  // namespace uinbox::ui
