// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DaemonProcess.h"
#include "LoopbackClient.h"

#include <vector>

namespace uinbox::test {

/// Our number, as DaemonProcess configures it.
inline const QByteArray kOwnNumber = "+15005550006";

/// A text as it comes in.
struct InboundText {
    QByteArray sid;
    QByteArray from;
    QByteArray body;
};

/// The form Twilio posts for an inbound text, by WhatsApp where its sender is "whatsapp:+…" (PROVIDERS.md 1.2).
[[nodiscard]] FormPairs inboundForm(const FakeCredentials& credentials, const InboundText& text);
/// A request with that form to `path`, signed as Twilio signs it for `publicBase` + path.
[[nodiscard]] LoopbackRequest signedWebhook(const FakeCredentials& credentials, const QByteArray& publicBase,
                                            const QByteArray& path, const FormPairs& form);
/// "SM" and 32 hexadecimal digits made of two numbers.
[[nodiscard]] QByteArray makeSid(quint32 series, quint32 number);

/// Speaks with a daemon from outside, as Twilio and as a user of its API. A value: copy it for another thread. A daemon that was
/// started again has other ports, so make a new one.
class InboxClient {
public:
    explicit InboxClient(const DaemonProcess& daemon);

    /// A signed inbound text: the status of the answer, 0 where none came.
    [[nodiscard]] int deliver(const InboundText& text) const;
    [[nodiscard]] LoopbackReply webhook(const QByteArray& path, const FormPairs& form) const;

    [[nodiscard]] LoopbackReply get(const QByteArray& target) const;
    [[nodiscard]] LoopbackReply post(const QByteArray& target, const QJsonObject& body,
                                     const QByteArray& idempotencyKey = {}) const;
    [[nodiscard]] LoopbackReply put(const QByteArray& target, const QJsonObject& body) const;
    [[nodiscard]] LoopbackReply remove(const QByteArray& target) const;
    /// A new contact's id; empty where it was refused.
    [[nodiscard]] QString addContact(const QByteArray& name, const QByteArray& phone, const QByteArray& email = {}) const;
    /// Every item of a list, all pages. Nothing where a page could not be read.
    [[nodiscard]] std::optional<std::vector<QJsonObject>> all(const QByteArray& path, const QByteArray& query = {}) const;

private:
    [[nodiscard]] LoopbackReply api(LoopbackRequest request) const;

    FakeCredentials m_credentials;
    QByteArray m_publicBase;
    QByteArray m_token;
    quint16 m_webhookPort;
    quint16 m_apiPort;
};

}  // namespace uinbox::test
