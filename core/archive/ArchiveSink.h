// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ConversationHead.h"
#include "base/Result.h"
#include "notes/Entry.h"

namespace uinbox {

/// Where a conversation is written, entry by entry: a file, or the pages of a PDF. Used by one thread at a time, not always the same. What
/// it writes is there only after end(): one that goes before it leaves nothing behind. Errors are Storage, with the system's words.
class ArchiveSink {
public:
    virtual ~ArchiveSink() = default;

    [[nodiscard]] virtual Result<> begin(const ConversationHead& head) = 0;
    /// Whether the bytes of a file that is in the profile are wanted, before its entry is put. Does not block.
    [[nodiscard]] virtual bool wants(const Attachment& file) const = 0;
    /// The bytes of a file of one of the entries that are put next.
    [[nodiscard]] virtual Result<> file(const Attachment& file, const QByteArray& bytes) = 0;
    /// The next entries, oldest first.
    [[nodiscard]] virtual Result<> put(const std::vector<Entry>& entries) = 0;
    [[nodiscard]] virtual Result<> end() = 0;
};

}  // namespace uinbox
