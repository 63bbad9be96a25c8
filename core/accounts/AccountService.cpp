// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountService.h"

#include "accounts/AccountRepository.h"

#include <sodium.h>

#include <algorithm>

namespace uinbox {

namespace {

constexpr qsizetype kTokenBytes = 32;

/// A token has 256 random bits, so a fast hash is enough: there is nothing to guess.
QByteArray hashOf(const Secret& token)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(token.expose().constData()),
                       static_cast<unsigned long long>(token.expose().size()), nullptr, 0);
    return hash;
}

Secret newToken()
{
    QByteArray bytes(kTokenBytes, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return Secret("uib_" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<User> ensureOwner(db::WriteScope& scope, Timestamp now)
{
    AccountRepository accounts(scope.connection());
    UINBOX_ASSIGN(const auto existing, accounts.owner());
    if (existing) return *existing;
    const User owner{UserId::generate(now), QStringLiteral("Owner"), Role::Admin, now};
    UINBOX_TRY(accounts.insertUser(owner));
    return owner;
}

}  // namespace

AccountService::AccountService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<User>> AccountService::owner()
{
    return m_database.write([now = m_clock.now()](db::WriteScope& scope) { return ensureOwner(scope, now); });
}

QFuture<Result<Secret>> AccountService::createToken(QString name, Role role)
{
    if (name.trimmed().isEmpty()) return makeReady(Result<Secret>(fail(ErrorKind::Invalid, "name: empty")));
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<Secret> {
        AccountRepository accounts(scope.connection());
        UINBOX_ASSIGN(const User owner, ensureOwner(scope, now));
        UINBOX_ASSIGN(const auto existing, accounts.tokens());
        if (std::any_of(existing.begin(), existing.end(), [&](const auto& t) { return t.name == name && !t.revokedAt; }))
            return fail(ErrorKind::Conflict, "a token of that name exists");
        const Secret token = newToken();
        UINBOX_TRY(accounts.insertToken({SessionId::generate(now), name, role, now, std::nullopt}, owner.id, hashOf(token)));
        return token;
    });
}

QFuture<Result<std::vector<ApiToken>>> AccountService::tokens()
{
    return m_database.read([](db::Connection& connection) { return AccountRepository(connection).tokens(); });
}

QFuture<Result<>> AccountService::revokeToken(QString name)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const bool revoked, AccountRepository(scope.connection()).revoke(name, now));
        if (!revoked) return fail(ErrorKind::NotFound, "no live token has that name");
        return {};
    });
}

QFuture<Result<Principal>> AccountService::authenticate(const Secret& token)
{
    return m_database.read([hash = hashOf(token), now = m_clock.now()](db::Connection& connection) -> Result<Principal> {
        UINBOX_ASSIGN(const auto principal, AccountRepository(connection).findByTokenHash(hash, now));
        if (!principal) return fail(ErrorKind::Auth, "unknown token");
        return *principal;
    });
}

QFuture<Result<std::optional<User>>> AccountService::user(UserId user)
{
    return m_database.read([=](db::Connection& connection) { return AccountRepository(connection).user(user); });
}

QFuture<Result<std::vector<User>>> AccountService::users()
{
    return m_database.read([](db::Connection& connection) { return AccountRepository(connection).users(); });
}

}  // namespace uinbox
