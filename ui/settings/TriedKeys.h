// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace uinbox::ui {

/// Why keys were not stored: what is wrong with them stands at their field already.
[[nodiscard]] inline Error saidAtField()
{
    return {ErrorKind::Auth, QStringLiteral("keys"), -1, {}};
}
[[nodiscard]] inline bool wasSaidAtField(const Error& error)
{
    return error.kind == ErrorKind::Auth && error.code == saidAtField().code;
}

/// Stores keys once they were tried: not where `accept` says no (and has said why at the field), and as they are where they could not be
/// tried, for without a connection nothing is known of them. Main thread; nothing happens after `context` is gone.
template <class Probed>
[[nodiscard]] QFuture<Result<>> storeAfterTrial(QObject& context, const QFuture<Result<Probed>>& trial,
                                                std::function<bool(const Result<Probed>&)> accept,
                                                std::function<QFuture<Result<>>()> store)
{
    const auto stored = std::make_shared<QPromise<Result<>>>();
    stored->start();
    const auto end = [stored](Result<> result) {
        stored->addResult(std::move(result));
        stored->finish();
    };
    onFinished(trial, &context, [&context, end, accept = std::move(accept), store = std::move(store)](const Result<Probed>& tried) {
        if (!accept(tried)) return end(fail(saidAtField()));
        onFinished(store(), &context, end);
    });
    return stored->future();
}

}  // namespace uinbox::ui
