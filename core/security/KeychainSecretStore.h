// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <QObject>

namespace uinbox {

/// Secrets in the operating system's keychain, by QtKeychain, never in clear: where there is no keychain every call fails with
/// Storage. Each profile has secrets of its own. Main thread (the keychain's jobs need its event loop).
class KeychainSecretStore final : public QObject, public SecretStore {
    Q_OBJECT

public:
    /// `profile` tells one profile's secrets from another's: the absolute path of its folder.
    explicit KeychainSecretStore(const QString& profile, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<Secret>> read(const QString& name) override;
    [[nodiscard]] QFuture<Result<>> write(const QString& name, const Secret& value) override;
    [[nodiscard]] QFuture<Result<>> remove(const QString& name) override;

private:
    [[nodiscard]] QString key(const QString& name) const;
    QString m_profile;
};

}  // namespace uinbox
