// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "demo/DemoWorld.h"

#include <QFuture>

namespace uinbox {

namespace db {
class Database;
}

namespace app {

/// Writes a world into an empty database, in one transaction, as if it had all happened: the team, contacts, conversations, messages, notes, drafts,
/// and the outbox row of every message that went out, so that trying again and cancelling work. The messages do not count as having
/// just come in. Conflict where one of the people is there already.
[[nodiscard]] QFuture<Result<>> seedDemo(db::Database& database, const DemoWorld& world);

}  // namespace app
}  // namespace uinbox
