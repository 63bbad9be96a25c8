// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

namespace uinbox {

using ContactMergeId = Id<struct ContactMergeTag>;

/// Two people who were made one.
struct MergeRecord {
    ContactMergeId id;
    ContactId kept;
    ContactId merged;  ///< who is not there any more
    Timestamp at{};
    QString mergedName{};  ///< what that one was called
};

/// What moves from one person to the other.
enum class MergedRow { Message, Note, Address };

/// A field of which both people had something.
struct MergedField {
    enum class Kind { Name, Language, TimeZone, Handle, Custom };
    Kind kind = Kind::Name;
    QString key{};    ///< of a handle or custom field
    QString kept{};   ///< what the kept person has, and keeps
    QString other{};  ///< what the other has
    /// The name it is kept under, too, of a handle or custom field; empty for what only an undo brings back.
    QString otherKey{};
};

/// What a merge would make, to be shown before.
struct MergePreview {
    Contact result;                        ///< with all addresses
    std::vector<MergedField> conflicts{};  ///< where the two differ
    int messages = 0;                      ///< that move to the kept person's conversation
    int notes = 0;
    bool hasTwoDrafts = false;  ///< their texts are put together
    bool isInFlight = false;    ///< a message may be on its way: the merge is refused until its fate is known
};

}  // namespace uinbox
