// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ReadingPlace.h"

#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "shell/WindowMemory.h"

#include <QScrollBar>

namespace uinbox::ui {

void storePlace(const ConversationView& view, WindowSession& session)
{
    const int top = view.rowAt({view.width() / 2, 0});
    if (view.isAtEnd() || top < 0) return;
    session.topMessage = view.model().message(top).id;
    session.topOffset = view.rowRect(top).top();
}

void restorePlace(ConversationPane& pane, const WindowSession& session)
{
    ConversationView& view = pane.view();
    if (pane.thread() != session.thread || !session.topMessage) return;
    const int row = view.model().rowOf(*session.topMessage);
    if (row < 0) return;
    QScrollBar& bar = *view.verticalScrollBar();
    bar.setValue(bar.value() + view.rowRect(row).top() - session.topOffset);
}

}  // namespace uinbox::ui
