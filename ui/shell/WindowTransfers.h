// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

class ActionRegistry;
struct AppContext;
class MainWindow;
class Transfers;

/// Address books in and out, and conversations out, joined with the window's pages: what is dropped on the contacts, whom an export may be
/// about, which conversation is saved. A child of the window, whose pages and toasts are there.
[[nodiscard]] Transfers* makeTransfers(const AppContext& context, MainWindow& window);
/// Their commands, behind those of the pages.
void addTransferCommands(Transfers& transfers, ActionRegistry& registry);

}  // namespace uinbox::ui
