// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "settings/AccountsGateway.h"

#include <vector>

namespace uinbox::test {

/// Accounts that keep what they are given, or refuse it. Main thread.
class FakeAccounts final : public ui::AccountsGateway {
public:
    ui::TwilioForm form;
    std::vector<ui::TwilioInput> saved;
    std::optional<Error> refusal;

    [[nodiscard]] ui::TwilioForm twilio() const override { return form; }
    [[nodiscard]] QFuture<Result<>> saveTwilio(const ui::TwilioInput& input) override
    {
        saved.push_back(input);
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        form.accountSid = input.accountSid;
        form.phoneNumber = input.phoneNumber;
        form.messagingServiceSid = input.messagingServiceSid;
        form.publicBaseUrl = input.publicBaseUrl;
        form.hasAuthToken = form.hasAuthToken || !input.authToken.isEmpty();
        form.isConnected = true;
        return makeReady(Result<>());
    }
};

}  // namespace uinbox::test
