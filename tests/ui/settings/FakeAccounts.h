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
    ui::WhatsAppForm whatsAppForm;
    std::vector<QString> savedNumbers;
    int templates = 0;
    int fetchedTemplates = 0;  ///< so many there are after a refresh
    ui::EmailForm emailForm;
    std::vector<ui::EmailInput> savedEmails;
    ui::SendingForm sendingForm;
    std::optional<Error> refusal;

    /// What a test of keys comes to; how often one was made.
    Result<twilio::ProbedAccount> probed = twilio::ProbedAccount{};
    Result<resend::ProbedKey> probedKey = resend::ProbedKey{};
    std::vector<ui::TwilioInput> tried;
    std::vector<twilio::ProbeDepth> depths;
    int triedKeys = 0;

    [[nodiscard]] QFuture<Result<twilio::ProbedAccount>> testTwilio(const ui::TwilioInput& input, twilio::ProbeDepth depth) override
    {
        tried.push_back(input);
        depths.push_back(depth);
        return makeReady(Result<twilio::ProbedAccount>(probed));
    }
    [[nodiscard]] QFuture<Result<resend::ProbedKey>> testEmail(const ui::EmailInput&) override
    {
        ++triedKeys;
        return makeReady(Result<resend::ProbedKey>(probedKey));
    }

    [[nodiscard]] ui::TwilioForm twilio() const override { return form; }
    [[nodiscard]] QFuture<Result<>> saveTwilio(const ui::TwilioInput& input) override
    {
        saved.push_back(input);
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        form.accountSid = input.accountSid;
        form.phoneNumber = input.phoneNumber;
        form.messagingServiceSid = input.messagingServiceSid;
        form.smartEncoding = input.smartEncoding;
        form.validityPeriod = input.validityPeriod;
        form.hasAuthToken = form.hasAuthToken || !input.authToken.isEmpty();
        form.isConnected = true;
        return makeReady(Result<>());
    }
    [[nodiscard]] ui::WhatsAppForm whatsApp() const override { return whatsAppForm; }
    [[nodiscard]] QFuture<Result<>> saveWhatsApp(const QString& number) override
    {
        savedNumbers.push_back(number);
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        whatsAppForm.number = number;
        whatsAppForm.isConnected = !number.isEmpty();
        return makeReady(Result<>());
    }
    [[nodiscard]] QFuture<Result<int>> countTemplates() override { return makeReady(Result<int>(templates)); }
    [[nodiscard]] QFuture<Result<int>> refreshTemplates() override
    {
        if (refusal) return makeReady(Result<int>(fail(*refusal)));
        templates = fetchedTemplates;
        return makeReady(Result<int>(templates));
    }
    [[nodiscard]] ui::EmailForm email() const override { return emailForm; }
    [[nodiscard]] QFuture<Result<>> saveEmail(const ui::EmailInput& input) override
    {
        savedEmails.push_back(input);
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        emailForm.from = input.from;
        emailForm.hasApiKey = emailForm.hasApiKey || !input.apiKey.isEmpty();
        emailForm.isConnected = emailForm.hasApiKey && !input.from.isEmpty();
        return makeReady(Result<>());
    }
    [[nodiscard]] ui::SendingForm sending() const override { return sendingForm; }
    ui::AutoReplyForm autoReplyForm;
    [[nodiscard]] ui::AutoReplyForm autoReply() const override { return autoReplyForm; }
    [[nodiscard]] QFuture<Result<>> saveAutoReply(const ui::AutoReplyForm& input) override
    {
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        autoReplyForm = input;
        return makeReady(Result<>());
    }
    [[nodiscard]] QFuture<Result<>> saveSending(const ui::SendingForm& input) override
    {
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        sendingForm = input;
        return makeReady(Result<>());
    }
};

}  // namespace uinbox::test
