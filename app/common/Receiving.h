// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/resend/Account.h"
#include "channels/twilio/Account.h"
#include "common/Settings.h"
#include "http/HttpClient.h"
#include "http/HttpServer.h"
#include "inbound/Backfill.h"
#include "inbound/ClockWatch.h"
#include "inbound/EmailFetcher.h"
#include "inbound/FlightRecorder.h"
#include "inbound/ResendWebhooks.h"
#include "inbound/TwilioWebhooks.h"
#include "media/Downloads.h"
#include "media/PublicLinks.h"
#include "tunnel/HealthRoute.h"
#include "tunnel/Line.h"

#include <QJsonObject>
#include <QObject>

namespace uinbox::app {

/// Everything by which messages come in, put together: the public listener with its routes, the line that leads there, the look into the
/// providers' lists, the fetching of e-mails and files, and the flight recorder. No rules live here. Main thread; owned by the Backend.
class Receiving final : public QObject {
    Q_OBJECT

public:
    /// What it works with; all outlive it.
    struct Edges {
        db::Database& database;
        const Clock& clock;
        http::HttpClient& http;
        FileStore& files;
    };
    /// Who we are at the providers, and where what goes out comes from.
    struct Accounts {
        twilio::Account twilio;
        resend::Account resend;
        Secret resendWebhookSecret;  ///< what a person gave
        Secret resendLineSecret;     ///< of the webhook that the line made
        QMap<Channel, QString> senders;
    };

    explicit Receiving(const Edges& edges, QObject* parent = nullptr);
    ~Receiving() override;

    /// Connects the accounts anew. `settings.line` is whole: with its token and the place of its known hosts.
    void setAccounts(const Accounts& accounts, const Settings& settings);
    /// Listens for webhooks and begins everything: the port. Network where it is taken. Once it listens it goes on.
    [[nodiscard]] QFuture<Result<quint16>> start(quint16 port);
    [[nodiscard]] bool isListening() const { return m_listener && m_listener->isListening(); }
    /// The computer woke up, the network is back, or somebody asks: looks at everything now.
    void checkNow();
    /// Answers nobody any more: what answers from other threads is gone afterwards.
    void stop();

    /// Where the internet reaches us; empty where it does not.
    [[nodiscard]] const QString& publicBase() const { return m_publicBase; }
    [[nodiscard]] Backfill& backfill() { return m_backfill; }
    [[nodiscard]] FlightRecorder& recorder() { return m_recorder; }
    [[nodiscard]] Downloads& downloads() { return m_downloads; }
    [[nodiscard]] PublicLinks& links() { return m_links; }
    [[nodiscard]] Line& line() { return m_line; }
    [[nodiscard]] const ClockWatch& clockWatch() const { return m_watch; }
    [[nodiscard]] QJsonObject health() const;

Q_SIGNALS:
    void publicBaseChanged();
    /// Of Resend's webhook, which was made for us: to be kept.
    void signingSecret(const uinbox::Secret& secret);
    /// This computer's clock is wrong by that much (ahead: more than nothing), or right again.
    void clockChanged(std::optional<std::chrono::seconds> ahead);

private:
    [[nodiscard]] Result<quint16> listen(quint16 port);
    void setReplays();
    void setPublicBase(const QString& base);
    void configureWebhooks();
    void setSigningSecrets();
    void onLine(const LineState& state);

    Edges m_edges;
    Accounts m_accounts;
    std::shared_ptr<const AutoReplyRule> m_answers;
    LineSettings m_lineSettings;
    QString m_publicBase;
    HealthRoute m_health;
    ClockWatch m_watch;
    TwilioWebhooks m_twilio;
    ResendWebhooks m_resend;
    EmailFetcher m_emails;
    PublicLinks m_links;
    Downloads m_downloads;
    FlightRecorder m_recorder;
    Backfill m_backfill;
    Line m_line;
    std::unique_ptr<http::HttpServer> m_listener;
};

}  // namespace uinbox::app
