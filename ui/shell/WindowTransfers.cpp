// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowTransfers.h"

#include "actions/ActionRegistry.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationPane.h"
#include "shell/MainWindow.h"
#include "transfer/Transfers.h"

namespace uinbox::ui {

Transfers* makeTransfers(const AppContext& context, MainWindow& window)
{
    auto* transfers = new Transfers(context, window.toasts(), window);
    ContactsPage& contacts = window.contacts();
    transfers->takeDropsOn(contacts);
    transfers->setScope([&contacts] { return contacts.isVisible() ? contacts.exportScope() : ExportScope(); });
    QObject::connect(&contacts, &ContactsPage::importRequested, transfers, [transfers] { transfers->importContacts(); });
    QObject::connect(&window.pane(), &ConversationPane::saveRequested, transfers, &Transfers::saveConversation);
    QObject::connect(transfers, &Transfers::peopleRequested, &window, [&window, &contacts](std::optional<ImportId> import) {
        window.actionRegistry().action(u"page.contacts")->trigger();
        if (import) contacts.showImported(*import);
    });
    return transfers;
}

void addTransferCommands(Transfers& transfers, ActionRegistry& registry)
{
    transfers.addActions(registry);
}

}  // namespace uinbox::ui
