// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ImportId.h"

#include <QString>

#include <optional>

namespace uinbox {

/// An import that was carried out, as long as it is remembered.
struct ImportRecord {
    ImportId id;
    QString fileName;
    qint64 made = 0;
    qint64 changed = 0;
    Timestamp createdAt{};
    std::optional<Timestamp> undoneAt{};
};

/// What became of the rows of a file. Every row is one of these: made, changed, unchanged, joined, not taken.
struct ImportCounts {
    qint64 rows = 0;
    qint64 made = 0;       ///< new people
    qint64 changed = 0;    ///< people who were there and got something
    qint64 unchanged = 0;  ///< people who were there, with all of it
    qint64 joined = 0;     ///< of somebody whom an earlier row of the same file was about
    qint64 notTaken = 0;
    qint64 remarked = 0;  ///< taken, with a remark

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// What taking an import back came to.
struct UndoneImport {
    qint64 removed = 0;   ///< people it had made
    qint64 restored = 0;  ///< people it had changed
    qint64 kept = 0;      ///< to whom something has happened since, or who are gone

    friend bool operator==(const UndoneImport&, const UndoneImport&) = default;
    friend UndoneImport operator+(const UndoneImport& a, const UndoneImport& b)
    {
        return {a.removed + b.removed, a.restored + b.restored, a.kept + b.kept};
    }
};

}  // namespace uinbox
