// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ErrorText.h"
#include "contacts/import/HeaderWords.h"
#include "contacts/import/ImportProblem.h"
#include "contacts/import/RowLog.h"
#include "contacts/import/VcardPerson.h"

namespace uinbox::ui {

// What the import of address books says, in a person's words. Pure; any thread.

/// Why a file is not read, or no further. `line` is where, from 1; 0 where it is about the whole of it.
[[nodiscard]] ErrorWords wordsFor(ImportProblem problem, qint64 line);
/// What is said of a row: what it is, why, and what to do about it.
[[nodiscard]] ErrorWords wordsFor(RowReason reason);
/// What a column is taken for: "Phone number", "Own field".
[[nodiscard]] QString targetText(ColumnTarget target);
/// All there are, in the order in which they are offered.
[[nodiscard]] std::vector<ColumnTarget> columnTargets();
/// An encoding as people choose it: "Western European (windows-1252)".
[[nodiscard]] QString encodingText(const QByteArray& encoding);
/// The words of a report that is saved.
[[nodiscard]] RowLogWords rowLogWords();
/// What the fields are called that are made of a vCard's properties.
[[nodiscard]] VcardFieldNames vcardFieldNames();

}  // namespace uinbox::ui
