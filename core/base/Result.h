// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <tl/expected.hpp>

namespace uinbox {

/// What went wrong, as far as a caller can act on it. Words for people are made only in ui/common.
enum class ErrorKind {
    Cancelled,    ///< the caller gave up, or the program is shutting down
    Network,      ///< no connection, or it broke
    Timeout,      ///< a deadline passed
    Auth,         ///< credentials missing or refused
    RateLimited,  ///< too much at once; `retryAfter` says when to try again, where known
    Rejected,     ///< the other side understood and said no
    Invalid,      ///< the input is wrong; `detail` names the field as "field: reason"
    NotFound,     ///< no such row or resource
    Conflict,     ///< it exists already, or changed meanwhile
    Storage,      ///< the disk or the database refused
    Corrupt,      ///< stored data is not what it should be
    Internal,     ///< our own bug
};

/// A failure. `detail` is English, for logs: never a secret, never a message body.
/// `code` is the provider's, SQLite's or libcurl's own number, 0 where there is none.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    int code = 0;
    std::chrono::seconds retryAfter{0};

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an Error. Functions that return one are marked [[nodiscard]].
template <class T = void>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

/// `return fail(ErrorKind::Invalid, "name: empty");` from any function that returns a Result.
[[nodiscard]] inline Failure fail(ErrorKind kind, QString detail, int code = 0)
{
    return Failure(Error{kind, std::move(detail), code, std::chrono::seconds{0}});
}
[[nodiscard]] inline Failure fail(ErrorKind kind, const char* detail, int code = 0)
{
    return fail(kind, QString::fromUtf8(detail), code);
}
[[nodiscard]] inline Failure fail(Error error)
{
    return Failure(std::move(error));
}

/// The name of a kind, for logs ("RateLimited").
[[nodiscard]] QString errorKindName(ErrorKind kind);

}  // namespace uinbox

#define UINBOX_JOIN_(a, b) a##b
#define UINBOX_JOIN(a, b) UINBOX_JOIN_(a, b)
#define UINBOX_ASSIGN_(tmp, decl, expr)                      \
    auto tmp = (expr);                                       \
    if (!tmp) return ::uinbox::fail(std::move(tmp).error()); \
    decl = *std::move(tmp)

/// Leaves the function with the error of `expr` (a Result), if it has one.
#define UINBOX_TRY(expr)                                                                                       \
    do {                                                                                                       \
        if (auto uinboxResult = (expr); !uinboxResult) return ::uinbox::fail(std::move(uinboxResult).error()); \
    } while (false)

/// `UINBOX_ASSIGN(auto row, readRow());`: the value of a Result, or leaves the function with its error.
#define UINBOX_ASSIGN(decl, expr) UINBOX_ASSIGN_(UINBOX_JOIN(uinboxValue, __LINE__), decl, expr)
