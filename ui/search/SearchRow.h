// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchFinds.h"

namespace uinbox::ui {

/// A row of the page that searches: a heading, something that was found, or something that can be done.
struct SearchRow {
    enum class Kind {
        Heading,       ///< cannot be chosen
        Person,        ///< `person`
        Hit,           ///< `hit`
        ShowAll,       ///< of one kind
        Recent,        ///< `text` was searched for before
        ForgetRecent,  ///< all of these
        Operator,      ///< `text` is one as it is typed, `detail` what it is for
    };

    Kind kind = Kind::Heading;
    QString id{};  ///< what it is, over several searches
    QString text{};
    QString detail{};
    SearchKind of = SearchKind::Messages;
    std::optional<Person> person{};
    std::optional<SearchHit> hit{};
};

/// The finds under their headings: of all kinds the first ones, or all of one. Where one kind alone was found, all of that.
[[nodiscard]] std::vector<SearchRow> resultRows(const SearchFindings& findings, std::optional<SearchKind> only);
/// What is there before anything is typed: what was searched for before, and what a search can be narrowed by.
[[nodiscard]] std::vector<SearchRow> startRows(const QStringList& recent);
/// The kind whose next page follows the last row; absent where none does.
[[nodiscard]] std::optional<SearchKind> endlessKind(const SearchFindings& findings, std::optional<SearchKind> only);

}  // namespace uinbox::ui
