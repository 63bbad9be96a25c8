// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ApiServer.h"
#include "channels/SenderFactory.h"
#include "channels/Senders.h"
#include "channels/TemplateService.h"
#include "channels/twilio/ContentApi.h"
#include "common/DatabaseServices.h"
#include "common/Receiving.h"
#include "common/Settings.h"
#include "db/ProfileLock.h"
#include "http/HttpClient.h"
#include "media/FileStore.h"
#include "media/OutgoingFiles.h"
#include "outbox/Outbox.h"
#include "outbox/SendService.h"
#include "scheduler/ScheduleService.h"
#include "scheduler/Scheduler.h"
#include "security/SecretStore.h"
#include "threads/SnoozeRunner.h"

#include <QObject>

namespace uinbox::app {

/// Where everything is listening.
struct Listening {
    quint16 webhookPort = 0;
    std::optional<quint16> apiPort;
};

/// The composition root of both programs: opens a profile, makes every object, hands each what it needs. No rules live here.
/// Main thread. Members are destroyed in reverse order: what listens goes first, the database last.
class Backend final : public QObject {
    Q_OBJECT

public:
    /// Locks and opens the profile. Errors carry a db::ProfileProblem, or are Invalid for a bad environment variable.
    /// Without a clock it is the computer's.
    [[nodiscard]] static Result<std::unique_ptr<Backend>> open(const QString& profileDir, std::unique_ptr<SecretStore> secrets,
                                                               std::unique_ptr<Clock> clock = nullptr);
    ~Backend() override;

    /// Reads settings and secrets, connects the channels, starts sending and listening. Emits started() or failed(); may be called again
    /// after either, and then does what is still to be done.
    void start();
    /// For sample data: sends by these senders alone and listens to nobody. Reads no settings and no secrets.
    void startOffline(std::vector<std::unique_ptr<MessageSender>> senders);
    /// Before the program ends or the computer sleeps: stops sending, and what is scheduled goes to the providers that keep it. Finishes when nothing is under
    /// way any more, at most after `patience`.
    [[nodiscard]] QFuture<Result<int>> shutDown(std::chrono::milliseconds patience);
    /// After shutDown(): everything goes on, and what was handed over is taken back.
    void wakeUp();

    /// Stores settings and secrets of the accounts and connects the channels anew. A secret that is absent stays as it is.
    [[nodiscard]] QFuture<Result<>> saveAccounts(QHash<QString, QString> settings, QHash<QString, Secret> secrets);

    [[nodiscard]] db::Database& database() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] DatabaseServices& services() { return *m_services; }
    [[nodiscard]] AccountService& accounts() { return m_services->accounts; }
    [[nodiscard]] ContactService& contacts() { return m_services->contacts; }
    [[nodiscard]] ThreadService& threads() { return m_services->threads; }
    [[nodiscard]] NoteService& notes() { return m_services->notes; }
    [[nodiscard]] SendService& sending() { return *m_sending; }
    [[nodiscard]] Senders& senders() { return m_senders; }
    [[nodiscard]] TemplateService& templates() { return *m_templates; }
    [[nodiscard]] ScheduleService& schedule() { return *m_schedule; }
    [[nodiscard]] Receiving& receiving() { return *m_receiving; }
    [[nodiscard]] http::HttpTransport& http() { return *m_http; }
    [[nodiscard]] FileStore& files() { return *m_files; }
    [[nodiscard]] OutgoingFiles& outgoing() { return *m_outgoing; }
    /// What snoozed conversations come back by; null until the program sends.
    [[nodiscard]] SnoozeRunner* snoozes() { return m_snoozes.get(); }
    /// Null until the program sends.
    [[nodiscard]] Outbox* outbox() { return m_outbox.get(); }
    [[nodiscard]] bool hasResendKey() const { return !m_resend.apiKey.isEmpty(); }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const twilio::Account& twilioAccount() const { return m_account; }
    [[nodiscard]] const resend::Account& resendAccount() const { return m_resend; }
    [[nodiscard]] bool hasAuthToken() const { return !m_account.authToken.isEmpty(); }

Q_SIGNALS:
    void started(const uinbox::app::Listening& listening);
    /// Not everything listens: `error` says what keeps it from that.
    void failed(const uinbox::Error& error);
    /// The keychain cannot be read: channels whose secrets are in it stay disconnected. start() tries again.
    void secretsUnreadable(const uinbox::Error& error);
    /// It did not take the secrets of an account, which was not saved.
    void secretsRefused(const uinbox::Error& error);
    /// It took the secrets of an account.
    void secretsStored();
    /// Files of no message were removed; these are all that are left.
    void filesSwept(const std::set<QByteArray>& hashes);
    /// Accounts were connected, changed or disconnected.
    void accountsChanged();

private:
    Backend(std::unique_ptr<SecretStore> secrets, std::unique_ptr<Clock> clock);

    void joinSending();
    [[nodiscard]] QFuture<Result<std::vector<KeptFile>>> keepFiles(Channel channel, const std::vector<OutgoingFile>& files);
    void connectReceiving();
    [[nodiscard]] QUrl statusCallback() const;
    void readAccounts(std::function<void(const Result<>&)> done);
    void readSecrets(std::function<void()> done);
    void reportSecrets(const Error& error, const QString& owner);
    void connectChannels();
    void connectTemplates();
    void startOutbox();
    void sweepFiles();
    void listen();
    void listenToApi();
    [[nodiscard]] QJsonObject health() const;

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<db::ProfileLock> m_lock;
    std::unique_ptr<db::Database> m_database;
    Settings m_settings;
    twilio::Account m_account;
    resend::Account m_resend;
    std::unique_ptr<http::HttpClient> m_http;
    QString m_profileDir;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<OutgoingFiles> m_outgoing;
    Secret m_resendWebhookSecret;
    Secret m_resendLineSecret;
    std::unique_ptr<twilio::ContentApi> m_contentApi;
    Senders m_senders;
    std::unique_ptr<DatabaseServices> m_services;
    std::unique_ptr<TemplateService> m_templates;
    std::unique_ptr<SendService> m_sending;
    std::unique_ptr<ScheduleService> m_schedule;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<SnoozeRunner> m_snoozes;
    std::unique_ptr<Receiving> m_receiving;
    std::unique_ptr<api::ApiServer> m_api;
    Listening m_listening;
};

}  // namespace uinbox::app
