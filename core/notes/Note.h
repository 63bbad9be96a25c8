// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QString>

#include <optional>
#include <vector>

namespace uinbox {

/// Who reads a note besides its author.
enum class NoteVisibility { Team, Private };

/// Something about a person that only the business sees. Stands among the messages of their conversation.
struct Note {
    NoteId id;
    ThreadId threadId;
    std::optional<UserId> userId;  ///< who wrote it; absent where the user is gone
    QString userName;              ///< empty where the user is gone
    NoteVisibility visibility = NoteVisibility::Team;
    QString content;
    std::vector<UserId> mentions;
    Timestamp createdAt{};
    std::optional<Timestamp> editedAt;

    friend bool operator==(const Note&, const Note&) = default;
};

/// What a note said, until `writtenAt` of the next one.
struct NoteRevision {
    QString content;
    Timestamp writtenAt{};
};

/// "team", "private".
[[nodiscard]] QString visibilityName(NoteVisibility visibility);
[[nodiscard]] std::optional<NoteVisibility> visibilityFromName(QStringView name);

}  // namespace uinbox
