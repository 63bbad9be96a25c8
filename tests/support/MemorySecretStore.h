// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "security/SecretStore.h"

#include <QHash>

#include <optional>

namespace uinbox::test {

/// Secrets in a table that tests can look into, and a failure that every call can be told to give.
class MemorySecretStore final : public SecretStore {
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString& name) override
    {
        return makeReady(failure ? Result<Secret>(fail(*failure)) : Result<Secret>(Secret(secrets.value(name))));
    }
    [[nodiscard]] QFuture<Result<>> write(const QString& name, const Secret& value) override
    {
        if (!failure) secrets.insert(name, value.expose());
        return makeReady(failure ? Result<>(fail(*failure)) : Result<>());
    }
    [[nodiscard]] QFuture<Result<>> remove(const QString& name) override
    {
        if (!failure) secrets.remove(name);
        return makeReady(failure ? Result<>(fail(*failure)) : Result<>());
    }

    QHash<QString, QByteArray> secrets;
    std::optional<Error> failure;
};

}  // namespace uinbox::test
