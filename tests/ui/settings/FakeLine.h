// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "settings/LineGateway.h"

#include <vector>

namespace uinbox::test {

/// A line that is as it is told to be, and keeps what it is asked. Main thread.
class FakeLine final : public ui::LineGateway {
public:
    ui::LineForm lineForm;
    LineState lineState;
    std::vector<LineSettings> saved;
    QStringList asked;  ///< "repair", "consent TARGET", …
    std::optional<Error> refusal;

    void become(LineState state)
    {
        lineState = std::move(state);
        Q_EMIT stateChanged();
    }

    [[nodiscard]] ui::LineForm form() const override { return lineForm; }
    [[nodiscard]] QFuture<Result<>> save(const LineSettings& settings) override
    {
        saved.push_back(settings);
        if (refusal) return makeReady(Result<>(fail(*refusal)));
        lineForm.hasToken = lineForm.hasToken || !settings.token.isEmpty();
        lineForm.settings = settings;
        lineForm.settings.token = Secret();
        return makeReady(Result<>());
    }
    [[nodiscard]] LineState state() const override { return lineState; }
    void repair() override { asked.append(QStringLiteral("repair")); }
    void consent(const QString& target) override { asked.append(QStringLiteral("consent ") + target); }
    void leave(const QString& target) override { asked.append(QStringLiteral("leave ") + target); }
    [[nodiscard]] QFuture<Result<int>> giveBack() override
    {
        asked.append(QStringLiteral("give back"));
        return makeReady(refusal ? Result<int>(fail(*refusal)) : Result<int>(1));
    }
};

/// A line that is up at an address, with a number and e-mail.
[[nodiscard]] inline LineState upState()
{
    LineState state;
    state.light = LineLight::Green;
    state.phase = LinePhase::Up;
    state.publicUrl = QUrl(QStringLiteral("https://example-words-for-tests.trycloudflare.com"));
    state.places = {
        {QStringLiteral("number PN1"), LinePlaceKind::Number, QStringLiteral("+14155550142"), {}, LinePlaceState::Ours, {}},
        {QStringLiteral("webhook 1"), LinePlaceKind::EmailWebhook, QStringLiteral("Resend"), {}, LinePlaceState::Ours, {}}};
    return state;
}

/// One of its numbers sends to somebody else, and the sandbox is to be set by hand.
[[nodiscard]] inline LineState askingState()
{
    LineState state = upState();
    state.light = LineLight::Yellow;
    state.phase = LinePhase::Asking;
    state.places[0].state = LinePlaceState::Asks;
    state.places[0].url = QStringLiteral("https://crm.example.com/hooks/sms?key=1");
    state.places.push_back({{},
                            LinePlaceKind::Sandbox,
                            QStringLiteral("+14155238886"),
                            QStringLiteral("https://example-words-for-tests.trycloudflare.com/api/webhooks/twilio"),
                            LinePlaceState::ByHand,
                            {}});
    state.problem = {LineCause::ForeignUrl, state.places[0].url};
    return state;
}

[[nodiscard]] inline LineState downState(LineCause cause, const QString& detail)
{
    LineState state;
    state.light = LineLight::Red;
    state.phase = LinePhase::Down;
    state.problem = {cause, detail};
    return state;
}

}  // namespace uinbox::test
