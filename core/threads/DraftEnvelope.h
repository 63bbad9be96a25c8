// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

#include <vector>

namespace uinbox {

/// What of a draft is stored as JSON, and what came back into it that no save has had yet; "{}" where there is none of it. Pure.
[[nodiscard]] QString draftEnvelope(const Draft& draft, const std::vector<ReturnedDraft>& returned);

/// Fills in what draftEnvelope() wrote.
void readDraftEnvelope(Draft& draft, const QString& stored);

/// In the order in which it came back.
[[nodiscard]] std::vector<ReturnedDraft> returnedOf(ThreadId thread, const QString& stored);

}  // namespace uinbox
