// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace uinbox {

// A table of names is an array of pairs of a value and a QStringLiteral, so that naming costs no memory.

/// The name of a value; a null string for one that is not in the table.
template <class Table, class Value>
[[nodiscard]] QString nameIn(const Table& table, Value value)
{
    for (const auto& [key, name] : table)
        if (key == value) return name;
    return {};
}

/// And back.
template <class Table>
[[nodiscard]] auto valueIn(const Table& table, QStringView name) -> std::optional<decltype(table.front().first)>
{
    for (const auto& [key, text] : table)
        if (name == text) return key;
    return std::nullopt;
}

}  // namespace uinbox
