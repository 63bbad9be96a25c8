// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchFinds.h"
#include "theme/Icons.h"

namespace uinbox::ui {

// What the search says, in a person's words. Pure.

[[nodiscard]] QString kindTitle(SearchKind kind);
[[nodiscard]] Icon kindIcon(SearchKind kind);
/// "12"; "50+" where there are more than were read.
[[nodiscard]] QString countText(const SearchFinds& finds);
/// What is not understood, and what would be; empty where it is only not written to its end.
[[nodiscard]] QString remarkText(const SearchRemark& remark, const QString& typed);
/// Whether what is not understood may be the beginning of something that is, so that nothing is said while it is being typed.
[[nodiscard]] bool canBecomeRight(const SearchRemark& remark, const QString& typed);
/// What an operator is for, in a few words.
[[nodiscard]] QString operatorText(SearchOperator each);
/// An operator as one would type it: "from:maria".
[[nodiscard]] QString operatorExample(SearchOperator each);
/// What a value behind an operator stands for: of "sms" "SMS".
[[nodiscard]] QString valueText(const QString& value);
/// Who wrote a hit, or to whom: "Maria Alvarez", or the number where nobody named them.
[[nodiscard]] QString hitPerson(const SearchHit& hit);
/// All of a hit in words, as it is read aloud.
[[nodiscard]] QString hitWords(const SearchHit& hit, Timestamp now);

}  // namespace uinbox::ui
