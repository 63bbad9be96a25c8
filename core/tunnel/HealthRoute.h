// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "http/HttpServer.h"

#include <optional>

namespace uinbox {

/// GET /healthz of the public listener: "ok", and with `?nonce=` the nonce signed with a key that lives as long as this object. So who
/// asks through the public name knows that it is this program that answers, and no other behind the same name. Any thread.
class HealthRoute {
public:
    HealthRoute();

    [[nodiscard]] http::Route route() const;
    /// The line that answers a nonce of 16 to 64 letters, digits, '-' and '_'; nullopt for another.
    [[nodiscard]] std::optional<QByteArray> answerTo(const QByteArray& nonce) const;

private:
    Secret m_key;
};

}  // namespace uinbox
