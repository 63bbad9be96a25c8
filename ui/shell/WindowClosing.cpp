// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowClosing.h"

#include "conversation/ConversationPane.h"
#include "shell/Closing.h"
#include "shell/MainWindow.h"
#include "shell/UnfinishedDrafts.h"
#include "shell/UnfinishedEdits.h"
#include "shell/UnfinishedMessages.h"
#include "shell/UnfinishedSends.h"
#include "shell/UnfinishedSettings.h"
#include "shell/UnfinishedTransfers.h"
#include "shell/UnfinishedWork.h"
#include "transfer/Transfers.h"

namespace uinbox::ui {

Closing* makeClosing(const AppContext& context, MainWindow& window)
{
    auto* closing = new Closing(window);
    closing->add(*new UnfinishedSettings(window.dialogs(), window));
    if (context.isDemo) return closing;
    closing->add(*new UnfinishedMessages(window));
    closing->add(*new UnfinishedEdits(window));
    closing->add(*new UnfinishedDrafts(window.pane().drafts(), context.database, window));
    closing->add(*new UnfinishedWork(context.undo, window));
    closing->add(*new UnfinishedTransfers(window.transfers().works(), window));
    closing->add(*new UnfinishedSends(context, window.pane(), window));
    return closing;
}

}  // namespace uinbox::ui
