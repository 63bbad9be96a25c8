// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/Query.h"

#include "base/Utf8.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace uinbox::db {

Error sqliteError(sqlite3* handle, const QString& doing)
{
    const int code = handle ? sqlite3_extended_errcode(handle) : SQLITE_NOMEM;
    const QString detail = doing + QStringLiteral(": ") + QString::fromUtf8(handle ? sqlite3_errmsg(handle) : "out of memory") +
                           QStringLiteral(" (%1)").arg(code);
    auto kind = ErrorKind::Storage;
    if ((code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB) kind = ErrorKind::Corrupt;
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) kind = ErrorKind::Conflict;
    return Error{kind, detail, code, std::chrono::seconds{0}};
}

Query::~Query()
{
    if (!m_statement) return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_prepared->isInUse = false;
}

Query::Query(Query&& other) noexcept
    : m_handle(other.m_handle),
      m_prepared(other.m_prepared),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound),
      m_error(std::move(other.m_error))
{
}

void Query::bind(const char* name, std::int64_t value)
{
    if (const int i = position(name)) keep(sqlite3_bind_int64(m_statement, i, value), name);
}

void Query::bind(const char* name, const QString& text)
{
    const int i = position(name);
    if (i == 0) return;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    if (char* begin = room(static_cast<size_t>(encoder.requiredSpace(text.size())))) {
        const char* end = encoder.appendToBuffer(begin, text);
        m_prepared->used = static_cast<size_t>(end - m_prepared->values.data());
        return keep(
            sqlite3_bind_text64(m_statement, i, begin, static_cast<sqlite3_uint64>(end - begin), SQLITE_STATIC, SQLITE_UTF8), name);
    }
    const QByteArray utf8 = text.toUtf8();
    keep(sqlite3_bind_text64(m_statement, i, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                             SQLITE_UTF8),
         name);
}

void Query::bind(const char* name, const Uuid& id)
{
    const int i = position(name);
    if (i == 0) return;
    const auto& bytes = id.bytes();
    char* own = room(bytes.size());
    if (own) {
        std::memcpy(own, bytes.data(), bytes.size());
        m_prepared->used += bytes.size();
    }
    keep(sqlite3_bind_blob64(m_statement, i, own ? static_cast<const void*>(own) : bytes.data(), bytes.size(),
                             own ? SQLITE_STATIC : SQLITE_TRANSIENT),
         name);
}

void Query::bind(const char* name, const QByteArray& blob)
{
    if (const int i = position(name))
        keep(sqlite3_bind_blob64(m_statement, i, blob.constData(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT),
             name);
}

void Query::bindNull(const char* name)
{
    if (const int i = position(name)) keep(sqlite3_bind_null(m_statement, i), name);
}

Result<bool> Query::next()
{
    if (m_error) return fail(*m_error);
    switch (sqlite3_step(m_statement)) {
        case SQLITE_ROW: return true;
        case SQLITE_DONE: return false;
        default: return fail(sqliteError(m_handle, QStringLiteral("step")));
    }
}

Result<> Query::run()
{
    for (;;) {
        UINBOX_ASSIGN(const bool more, next());
        if (!more) return {};
    }
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return textFromUtf8({utf8, sqlite3_column_bytes(m_statement, column)});
}

QByteArray Query::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

std::optional<Timestamp> Query::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

int Query::position(const char* name)
{
    // The same names come in the same order, run after run.
    auto& placeholders = m_prepared->placeholders;
    const size_t turn = m_bound++;
    if (turn < placeholders.size() && placeholders[turn].name == name) return placeholders[turn].position;
    const int i = sqlite3_bind_parameter_index(m_statement, name);
    if (i == 0 && !m_error)
        m_error =
            Error{ErrorKind::Internal, QStringLiteral("no placeholder %1").arg(QLatin1String(name)), 0, std::chrono::seconds{0}};
    if (i > 0 && turn <= placeholders.size()) {
        placeholders.resize(std::max(placeholders.size(), turn + 1));
        placeholders[turn] = {name, i};
    }
    return i;
}

char* Query::room(size_t size)
{
    return size <= m_prepared->values.size() - m_prepared->used ? m_prepared->values.data() + m_prepared->used : nullptr;
}

void Query::keep(int resultCode, const char* name)
{
    if (resultCode != SQLITE_OK && !m_error) m_error = sqliteError(m_handle, QStringLiteral("bind ") + QLatin1String(name));
}

Uuid Query::uuid(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return Uuid::fromBytes(QByteArrayView(data, sqlite3_column_bytes(m_statement, column))).value_or(Uuid());
}

}  // namespace uinbox::db
