// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

#include <optional>

namespace uinbox {

namespace db {
class Connection;
}

/// An import that began and is not over: noted before it, and forgotten by the transaction that puts its people in. One that is found
/// by a start of the program was cut off, and nobody of its file is there.
struct UnfinishedImport {
    QString path{};
    Timestamp startedAt{};

    friend bool operator==(const UnfinishedImport&, const UnfinishedImport&) = default;
};

/// Within one transaction; in the place of an earlier one.
[[nodiscard]] Result<> noteUnfinished(db::Connection& connection, const UnfinishedImport& import);
/// Only this one: another may have begun since.
[[nodiscard]] Result<> forgetUnfinished(db::Connection& connection, const UnfinishedImport& import);
[[nodiscard]] Result<std::optional<UnfinishedImport>> readUnfinished(db::Connection& connection);

}  // namespace uinbox
