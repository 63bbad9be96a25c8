// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace uinbox::app {

/// Exit codes of the command line (API.md).
enum ExitCode { ExitOk = 0, ExitFailure = 1, ExitUsage = 2 };

/// `unified-inboxd token create|list|revoke …`. Prints to standard output; sentences about errors go to standard error.
[[nodiscard]] int runTokenCommand(const QStringList& arguments);

/// `unified-inboxd [run] …`: until SIGTERM or SIGINT.
[[nodiscard]] int runDaemon(const QStringList& arguments);

}  // namespace uinbox::app
