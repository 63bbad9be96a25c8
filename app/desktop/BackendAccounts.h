// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Backend.h"
#include "settings/AccountsGateway.h"

namespace uinbox::app {

/// The settings' way to the accounts of a Backend. Main thread; the backend outlives it.
class BackendAccounts final : public ui::AccountsGateway {
    Q_OBJECT

public:
    explicit BackendAccounts(Backend& backend, QObject* parent = nullptr);

    [[nodiscard]] ui::TwilioForm twilio() const override;
    [[nodiscard]] QFuture<Result<>> saveTwilio(const ui::TwilioInput& input) override;

private:
    Backend& m_backend;
    quint16 m_webhookPort = 0;
};

}  // namespace uinbox::app
