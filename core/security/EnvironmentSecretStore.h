// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <memory>

namespace uinbox {

/// Lets environment variables win over another store, so that the daemon and the tests need no keychain. A secret that the
/// environment sets is read-only (Conflict). Same thread as the other store.
class EnvironmentSecretStore final : public SecretStore {
public:
    explicit EnvironmentSecretStore(std::unique_ptr<SecretStore> other) : m_other(std::move(other)) {}

    [[nodiscard]] QFuture<Result<Secret>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<>> write(const QString& name, const Secret& value) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString& name) override;

private:
    std::unique_ptr<SecretStore> m_other;
};

}  // namespace uinbox
