// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace uinbox::db {

/// Turns SQLite's result code of `handle` into an Error: Corrupt for CORRUPT and NOTADB, Conflict for a broken UNIQUE, Storage for
/// the rest; `code` is the extended result code.
[[nodiscard]] Error sqliteError(sqlite3* handle, const QString& doing);

/// A statement that stays prepared, with what makes its next run cheap. Stays where it is.
struct Prepared {
    struct Placeholder {
        const char* name = nullptr;  ///< the address of the literal
        int position = 0;
    };
    sqlite3_stmt* statement = nullptr;
    std::vector<Placeholder> placeholders{};  ///< in the order in which they were bound last
    std::array<char, 2048> values{};          ///< bound ones, as long as they are short; SQLite copies none of them
    size_t used = 0;                          ///< of `values`
    bool isInUse = false;                     ///< by a Query
};

/// One run of a prepared statement. Bind every named placeholder, then step. Resets the statement when it dies: at most one Query of
/// the same text lives at a time on one connection. A wrong placeholder name or an error of bind is reported by the next step. Names of
/// placeholders must be literals: they are told apart by their address.
class Query {
public:
    Query(sqlite3* handle, Prepared& prepared) : m_handle(handle), m_prepared(&prepared), m_statement(prepared.statement)
    {
        prepared.used = 0;
        prepared.isInUse = true;
    }
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    void bind(const char* name, std::int64_t value);
    void bind(const char* name, int value) { bind(name, static_cast<std::int64_t>(value)); }
    void bind(const char* name, const QString& text);     ///< UTF-8; a null QString is stored as '', not NULL
    void bind(const char* name, const QByteArray& blob);  ///< a null QByteArray is stored as X'', not NULL
    void bind(const char* name, Timestamp time) { bind(name, toMillis(time)); }
    void bind(const char* name, const Uuid& id);
    template <class Tag>
    void bind(const char* name, const Id<Tag>& id)
    {
        bind(name, id.uuid());
    }
    template <class T>
    void bind(const char* name, const std::optional<T>& value)
    {
        if (value)
            bind(name, *value);
        else
            bindNull(name);
    }
    void bindNull(const char* name);

    /// True: a row is there; false: no more.
    [[nodiscard]] Result<bool> next();
    /// Steps to the end; for statements without rows.
    [[nodiscard]] Result<> run();

    // Columns of the current row, from 0.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Timestamp time(int column) const { return fromMillis(integer(column)); }
    [[nodiscard]] std::optional<Timestamp> optionalTime(int column) const;
    template <class IdT>
    [[nodiscard]] IdT id(int column) const
    {
        return IdT(uuid(column));
    }
    template <class IdT>
    [[nodiscard]] std::optional<IdT> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdT(uuid(column)));
    }

private:
    [[nodiscard]] int position(const char* name);
    [[nodiscard]] char* room(size_t size);
    void keep(int resultCode, const char* name);
    [[nodiscard]] Uuid uuid(int column) const;

    sqlite3* m_handle;
    Prepared* m_prepared;
    sqlite3_stmt* m_statement;
    size_t m_bound = 0;
    std::optional<Error> m_error;
};

}  // namespace uinbox::db
