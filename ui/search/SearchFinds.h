// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Person.h"
#include "search/SearchHit.h"

#include <array>

namespace uinbox::ui {

/// The kinds as they stand one below the other.
inline constexpr std::array kSearchKinds{SearchKind::People, SearchKind::Messages, SearchKind::Notes, SearchKind::Files};

/// What was found of one kind, as far as it was read.
struct SearchFinds {
    std::vector<Person> people;
    std::vector<SearchHit> hits;
    std::optional<std::int64_t> next{};  ///< where more hits begin
    bool hasMore = false;                ///< than were read

    [[nodiscard]] int count() const { return static_cast<int>(people.size() + hits.size()); }
};

/// By kind, in the order of kSearchKinds.
using SearchFindings = std::array<SearchFinds, kSearchKinds.size()>;

[[nodiscard]] inline SearchFinds& findsOf(SearchFindings& all, SearchKind kind)
{
    return all[static_cast<size_t>(kind)];
}
[[nodiscard]] inline const SearchFinds& findsOf(const SearchFindings& all, SearchKind kind)
{
    return all[static_cast<size_t>(kind)];
}

}  // namespace uinbox::ui
