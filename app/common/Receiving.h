// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/resend/Account.h"
#include "channels/twilio/Account.h"
#include "common/Settings.h"
#include "http/HttpClient.h"
#include "http/HttpServer.h"
#include "inbound/Backfill.h"
#include "inbound/FlightRecorder.h"
#include "inbound/TwilioWebhooks.h"

#include <QJsonObject>
#include <QObject>

namespace uinbox::app {

/// Everything by which messages come in, put together: the public listener with its routes, the look into the providers' lists, and the
/// flight recorder. No rules live here. Main thread; owned by the Backend.
class Receiving final : public QObject {
    Q_OBJECT

public:
    /// Who we are at the providers.
    struct Accounts {
        twilio::Account twilio;
        resend::Account resend;
    };

    Receiving(db::Database& database, const Clock& clock, http::HttpClient& http, QObject* parent = nullptr);
    ~Receiving() override;

    /// Connects the accounts anew.
    void setAccounts(const Accounts& accounts, const Settings& settings, const QMap<Channel, QString>& senders);
    /// Listens for webhooks; the port it has. Network where it is taken. Once it listens it goes on.
    [[nodiscard]] Result<quint16> listen(quint16 port);
    [[nodiscard]] bool isListening() const { return m_listener && m_listener->isListening(); }
    /// Begins to look into the providers' lists.
    void start();
    /// The computer woke up, or somebody asks: looks now.
    void checkNow();
    /// Answers nobody any more: what answers from other threads is gone afterwards.
    void stop();

    [[nodiscard]] Backfill& backfill() { return m_backfill; }
    [[nodiscard]] FlightRecorder& recorder() { return m_recorder; }
    [[nodiscard]] QJsonObject health() const;

private:
    db::Database& m_database;
    const Clock& m_clock;
    http::HttpClient& m_http;
    TwilioWebhooks m_twilio;
    FlightRecorder m_recorder;
    Backfill m_backfill;
    QString m_publicBaseUrl;
    std::unique_ptr<http::HttpServer> m_listener;
};

}  // namespace uinbox::app
