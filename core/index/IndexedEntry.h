// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QString>

#include <cstdint>

namespace uinbox {

/// What is in the index.
enum class EntryKind { Message, Note, File };

/// A message, a note or a file as far as it is found by something.
struct IndexedEntry {
    EntryKind kind = EntryKind::Message;
    std::int64_t seq = 0;
    ThreadId thread;
    QString channel;    ///< as the database names it; empty for a note
    QString direction;  ///< "inbound", "outbound"; empty for a note
    Timestamp createdAt{};
    QString text;     ///< of a file its name
    QString subject;  ///< of an e-mail
    bool hasFiles = false;
};

// What an entry is found by besides its words.
[[nodiscard]] QString channelMark(const QString& channel);
[[nodiscard]] QString directionMark(const QString& direction);
[[nodiscard]] QString threadMark(ThreadId thread);
[[nodiscard]] QString yearMark(int year);
[[nodiscard]] QString monthMark(int year, int month);
[[nodiscard]] QString filesMark();
[[nodiscard]] QString linkMark();

/// All terms of an entry as the index takes them. The same entry gives the same terms: they are needed to take it out again.
[[nodiscard]] QString termsOf(const IndexedEntry& entry);

}  // namespace uinbox
