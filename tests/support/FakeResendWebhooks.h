// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>
#include <vector>

namespace uinbox::test {

/// Resend's /webhooks without the wire: list, create, read, change (PROVIDERS.md 1.5), with the secret only where the real one shows it.
/// Thread-safe.
class FakeResendWebhooks {
public:
    [[nodiscard]] static bool isFor(const FakeRequest& request);
    /// `apiKey` is the one that is accepted.
    [[nodiscard]] FakeReply handle(const FakeRequest& request, const QByteArray& apiKey);

    /// As if it had been made in the dashboard; its id.
    QString add(const QString& endpoint, const QString& status);
    void set(const QString& id, const QString& property, const QJsonValue& value);
    void remove(const QString& id);
    [[nodiscard]] QJsonObject find(const QString& id) const;
    /// With their secrets, in the order they were made.
    [[nodiscard]] QJsonArray describe() const;
    /// From now on the key may send and nothing else.
    void setSendingOnly(bool sendingOnly);

private:
    [[nodiscard]] FakeReply list(const FakeRequest& request) const;
    [[nodiscard]] FakeReply create(const FakeRequest& request);
    [[nodiscard]] FakeReply one(const FakeRequest& request, const QString& id);
    [[nodiscard]] QJsonObject made(const QString& endpoint, const QString& status, const QJsonArray& events);

    mutable std::mutex m_mutex;
    std::vector<QJsonObject> m_webhooks;
    bool m_sendingOnly = false;
    int m_nextId = 1;
};

}  // namespace uinbox::test
