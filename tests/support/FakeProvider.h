// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeMessage.h"
#include "FakeNumbers.h"
#include "FakeResend.h"
#include "FakeResendWebhooks.h"
#include "FakeTwilio.h"
#include "Faults.h"

#include <memory>

namespace uinbox::test {

/// One request as it came, and what it was answered.
struct RecordedRequest {
    FakeRequest request;
    Operation operation = Operation::Other;
    int status = 0;  ///< 0: it got no answer
};

/// A message provider on loopback: a real HTTP server in threads of its own that plays Twilio's REST API (FakeTwilio) and Resend's
/// (FakeResend, below /emails) with state, goes wrong as it is told (Fault), posts signed status callbacks and remembers everything it got.
/// `GET /__state` (no sign-in) shows the state as JSON, `POST /__receive` has an e-mail come in. All functions may be called from any thread.
class FakeProvider {
public:
    explicit FakeProvider(FakeCredentials credentials = {}, quint16 port = 0);
    ~FakeProvider();
    FakeProvider(const FakeProvider&) = delete;
    FakeProvider& operator=(const FakeProvider&) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray baseUrl() const;  ///< "http://127.0.0.1:PORT"
    [[nodiscard]] const FakeCredentials& credentials() const;

    /// The next request of that operation goes wrong so; several are taken in order.
    void script(Operation operation, Fault fault);
    /// From now on requests of that operation go wrong so, each with this probability.
    void setMode(Operation operation, Fault fault, double probability, quint32 seed);
    void clearFaults();

    /// State, requests and what was created.
    [[nodiscard]] FakeTwilio& twilio();
    [[nodiscard]] FakeResend& resend();
    /// Where both send what comes in.
    [[nodiscard]] FakeNumbers& numbers();
    [[nodiscard]] FakeResendWebhooks& webhooks();
    [[nodiscard]] std::vector<RecordedRequest> requests() const;

    /// Where the public name leads: callbacks to URLs below `publicBase` go to 127.0.0.1:port, signed for the public URL.
    void setTunnel(const QByteArray& publicBase, quint16 port);
    /// Sets a message's status and posts its status callback, signed. The status of the answer; 0 where none came or the message has
    /// no callback. Blocks.
    int postStatus(const QByteArray& sid, const QByteArray& status, int errorCode = 0);
    /// Where Resend's webhooks go, and what signs them ("whsec_…"). The address may be below setTunnel()'s.
    void setResendWebhook(const QByteArray& url, const QByteArray& secret);
    /// Posts an event, signed, as a delivery of its own: by the provider's clock, which `clockAhead` puts. The status of the answer; 0 where
    /// none came. Blocks.
    int postResendEvent(const QByteArray& type, const QJsonObject& data, std::chrono::seconds clockAhead = {});
    /// An e-mail comes in, and its webhook is posted: the status of the answer.
    int receiveEmail(FakeReceived& email);
    /// Each created message gets these statuses as callbacks by itself, in this order, from a thread of the provider.
    void setCallbackScript(std::vector<QByteArray> statuses);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace uinbox::test
