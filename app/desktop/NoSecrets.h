// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "security/SecretStore.h"

namespace uinbox::app {

/// For sample data: there are no secrets, and none are kept.
class NoSecrets final : public SecretStore {
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString&) override { return makeReady(Result<Secret>(Secret())); }
    [[nodiscard]] QFuture<Result<>> write(const QString&, const Secret&) override { return makeReady(refuse()); }
    [[nodiscard]] QFuture<Result<>> remove(const QString&) override { return makeReady(refuse()); }

private:
    static Result<> refuse() { return fail(ErrorKind::Conflict, "sample data keeps no secrets"); }
};

}  // namespace uinbox::app
