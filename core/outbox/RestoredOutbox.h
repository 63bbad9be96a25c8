// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/OutboxWrites.h"

namespace uinbox {

/// After a copy of the database was put back: what waited when the copy was made may have left since, and nobody knows. Nothing of it goes
/// out by itself again; a person says of each whether it still goes. What a provider holds is asked about as ever. Within one transaction.
class RestoredOutbox {
public:
    RestoredOutbox(db::WriteScope& scope, Timestamp now, OutboxTiming timing) : m_scope(scope), m_now(now), m_timing(timing) {}

    /// How many are asked about.
    [[nodiscard]] Result<int> doubtAll();

private:
    db::WriteScope& m_scope;
    Timestamp m_now;
    OutboxTiming m_timing;
};

}  // namespace uinbox
