// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "threads/Thread.h"

namespace uinbox {

/// The changes of what is being written, each within a transaction of the writer. What comes back unsent is put to the stored draft, and
/// remembered until a save says that it has it (Draft::returned): a save that was made without it, before or after, does not undo it.
class DraftWrites {
public:
    DraftWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    /// The whole of it; an empty one is removed. What has come back and is not in it is put to it.
    [[nodiscard]] Result<> save(const Draft& draft);
    /// `added` did not leave: it waits in its conversation, beside what waits there.
    [[nodiscard]] Result<> giveBack(const Draft& added);
    /// What was written to the person was sent; a note beside it stays, and what came back that was not in it.
    [[nodiscard]] Result<> forgetMessage(ThreadId thread);

private:
    [[nodiscard]] Result<> store(Draft draft, const std::vector<ReturnedDraft>& missing);

    db::WriteScope& m_scope;
    Timestamp m_now;
};

}  // namespace uinbox
