// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Backend.h"

#include "base/Logging.h"
#include "common/Startup.h"
#include "db/SettingRepository.h"

#include "media/HtmlText.h"

#include <QDir>
#include <QFutureWatcher>
#include <QJsonArray>

namespace uinbox::app {

namespace {

constexpr char kStatusPath[] = "/api/webhooks/twilio/status";

QFuture<Result<QHash<QString, QString>>> readStored(db::Database& database)
{
    return database.read([](db::Connection& connection) { return db::SettingRepository(connection).all(); });
}

}  // namespace

Backend::Backend(std::unique_ptr<SecretStore> secrets, std::unique_ptr<Clock> clock)
    : m_clock(clock ? std::move(clock) : std::make_unique<SystemClock>()), m_secrets(std::move(secrets))
{
}

Backend::~Backend()
{
    // What answers from other threads stops before anything it uses goes.
    if (m_receiving) m_receiving->stop();
    if (m_api) m_api->stop();
}

Result<std::unique_ptr<Backend>> Backend::open(const QString& profileDir, std::unique_ptr<SecretStore> secrets,
                                               std::unique_ptr<Clock> clockOrNull)
{
    auto backend = std::unique_ptr<Backend>(new Backend(std::move(secrets), std::move(clockOrNull)));
    UINBOX_ASSIGN(backend->m_settings, readSettings({}));
    UINBOX_ASSIGN(backend->m_lock, db::ProfileLock::acquire(profileDir));
    const QDir dir(profileDir);
    UINBOX_ASSIGN(backend->m_database,
                  db::Database::open({dir.filePath(QStringLiteral("inbox.db")), dir.filePath(QStringLiteral("backups")), 2}));
    db::Database& database = *backend->m_database;
    const Clock& clock = *backend->m_clock;
    backend->m_http = std::make_unique<http::HttpClient>();
    backend->m_services = std::make_unique<DatabaseServices>(database, clock);
    backend->m_files = std::make_unique<FileStore>(dir.filePath(QStringLiteral("files")), clock);
    backend->m_outgoing = std::make_unique<OutgoingFiles>(*backend->m_files, OutgoingFiles::Shrinker());
    backend->m_profileDir = dir.path();
    backend->m_templates = std::make_unique<TemplateService>(database, clock);
    backend->m_sending = std::make_unique<SendService>(database, backend->m_senders, clock);
    backend->m_schedule = std::make_unique<ScheduleService>(database, backend->m_senders, clock);
    backend->m_receiving = std::make_unique<Receiving>(Receiving::Edges{database, clock, *backend->m_http, *backend->m_files});
    backend->connectReceiving();
    backend->joinSending();
    return backend;
}

void Backend::joinSending()
{
    m_sending->setPlainText(&textFromHtml);
    m_sending->setTemplateRefresher([this] { return m_templates->refresh(); });
    m_sending->setFilesKeeper(
        [this](Channel channel, const std::vector<OutgoingFile>& files) { return keepFiles(channel, files); });
    m_sending->setFilesAreFetchable([this] { return m_receiving->links().isPublic(); });
}

QFuture<Result<std::vector<KeptFile>>> Backend::keepFiles(Channel channel, const std::vector<OutgoingFile>& files)
{
    std::vector<OutgoingFiles::Source> sources;
    for (const OutgoingFile& file : files) sources.push_back({file.path, file.fileName, file.contentType});
    auto promise = std::make_shared<QPromise<Result<std::vector<KeptFile>>>>();
    promise->start();
    onFinished(m_outgoing->keep(channel, sources), this, [promise](const Result<std::vector<StoredFile>>& stored) {
        std::vector<KeptFile> kept;
        if (stored)
            for (const StoredFile& file : *stored) kept.push_back({file.hash, file.fileName, file.contentType, file.size});
        promise->addResult(stored ? Result<std::vector<KeptFile>>(std::move(kept))
                                  : Result<std::vector<KeptFile>>(fail(stored.error())));
        promise->finish();
    });
    return promise->future();
}

void Backend::connectReceiving()
{
    connect(m_receiving.get(), &Receiving::publicBaseChanged, this, [this] {
        if (m_outbox) m_outbox->setStatusCallback(statusCallback());
        Q_EMIT accountsChanged();
    });
    connect(m_receiving.get(), &Receiving::signingSecret, this, [this](const Secret& secret) {
        m_resendLineSecret = secret;
        onFinished(m_secrets->write(QLatin1String(secret::kResendLineSecret), secret), this, [](const Result<>& written) {
            if (!written) qCWarning(lcSecurity) << "the secret of Resend's webhook was not kept:" << written.error().detail;
        });
    });
}

QUrl Backend::statusCallback() const
{
    const QString& base = m_receiving->publicBase();
    return base.isEmpty() ? QUrl() : QUrl(base + QLatin1String(kStatusPath));
}

void Backend::start()
{
    onFinished(m_services->accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) {
            Q_EMIT failed(owner.error());
            return;
        }
        readAccounts([this](const Result<>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            startOutbox();
            listen();
        });
    });
}

void Backend::startOffline(std::vector<std::unique_ptr<MessageSender>> senders)
{
    for (auto& sender : senders) m_senders.connectChannel(std::move(sender));
    onFinished(m_services->accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) {
            Q_EMIT failed(owner.error());
            return;
        }
        startOutbox();
        Q_EMIT accountsChanged();
        Q_EMIT started({});
    });
}

QFuture<Result<>> Backend::saveAccounts(QHash<QString, QString> settings, QHash<QString, Secret> secrets)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto finish = [promise](const Result<>& result) {
        promise->addResult(result);
        promise->finish();
    };
    // Secrets first: a keychain that refuses must not leave half an account behind.
    auto pending = std::make_shared<QList<QPair<QString, Secret>>>();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) pending->append({it.key(), it.value()});
    auto writeNext = std::make_shared<std::function<void()>>();
    *writeNext = [=, this, weak = std::weak_ptr(writeNext)] {
        if (!pending->isEmpty()) {
            const auto [name, value] = pending->takeFirst();
            onFinished(m_secrets->write(name, value), this, [this, finish, next = weak.lock()](const Result<>& written) {
                if (!written) {
                    Q_EMIT secretsRefused(written.error());
                    return finish(written);
                }
                (*next)();
            });
            return;
        }
        if (!secrets.isEmpty()) Q_EMIT secretsStored();
        auto stored = m_database->write([settings](db::WriteScope& scope) -> Result<> {
            db::SettingRepository repository(scope.connection());
            // What the next start would refuse is not kept.
            UINBOX_ASSIGN(auto values, repository.all());
            values.insert(settings);
            UINBOX_TRY(readSettings(values));
            for (auto it = settings.cbegin(); it != settings.cend(); ++it) UINBOX_TRY(repository.set(it.key(), it.value()));
            scope.changes().settings = true;
            return {};
        });
        onFinished(stored, this, [this, finish](const Result<>& done) {
            if (!done) return finish(done);
            readAccounts(finish);
        });
    };
    (*writeNext)();
    return promise->future();
}

void Backend::readAccounts(std::function<void(const Result<>&)> done)
{
    onFinished(readStored(*m_database), this, [this, done = std::move(done)](const Result<QHash<QString, QString>>& stored) {
        if (!stored) return done(fail(stored.error()));
        const auto settings = readSettings(*stored);
        if (!settings) return done(fail(settings.error()));
        m_settings = *settings;
        m_settings.line.knownHosts = QDir(m_profileDir).filePath(QStringLiteral("known_hosts"));
        readSecrets([this, done] {
            connectChannels();
            done({});
        });
    });
}

void Backend::readSecrets(std::function<void()> done)
{
    // A keychain that is missing or locked leaves the channel disconnected; the program still opens.
    struct Wanted {
        const char* name;
        Secret* into;
        QString owner;  ///< what it belongs to: without one nothing is missed
    };
    const auto wanted = std::make_shared<std::vector<Wanted>>(std::vector<Wanted>{
        {secret::kTwilioAuthToken, &m_account.authToken, m_settings.twilio.accountSid},
        {secret::kTwilioApiKeySecret, &m_account.apiKeySecret, m_settings.twilio.apiKeySid},
        {secret::kResendApiKey, &m_resend.apiKey, m_settings.resendFrom},
        {secret::kResendWebhookSecret, &m_resendWebhookSecret, m_settings.resendFrom},
        {secret::kResendLineSecret, &m_resendLineSecret, {}},
        {secret::kTunnelToken, &m_settings.line.token,
         m_settings.line.kind == TunnelKind::CloudflaredNamed ? m_settings.line.target : QString()},
    });
    auto open = std::make_shared<size_t>(wanted->size());
    for (const Wanted& each : *wanted)
        onFinished(m_secrets->read(QLatin1String(each.name)), this, [this, wanted, each, open, done](const Result<Secret>& secret) {
            if (!secret) reportSecrets(secret.error(), each.owner);
            *each.into = secret.value_or(Secret());
            if (--*open == 0) done();
        });
}

void Backend::reportSecrets(const Error& error, const QString& owner)
{
    qCWarning(lcSecurity) << "keychain:" << error.detail;
    // Without an account nothing is missed.
    if (!owner.isEmpty()) Q_EMIT secretsUnreadable(error);
}

void Backend::connectChannels()
{
    m_account.accountSid = m_settings.twilio.accountSid;
    m_account.apiKeySid = m_settings.twilio.apiKeySid;
    m_account.phoneNumber = m_settings.twilio.phoneNumber;
    m_account.messagingServiceSid = m_settings.twilio.messagingServiceSid;
    m_account.whatsAppNumber = m_settings.twilio.whatsAppNumber;
    m_account.smartEncoded = m_settings.twilio.smartEncoding ? twilio::SmartEncoding::On : twilio::SmartEncoding::Off;
    m_account.validityPeriod = m_settings.twilio.validityPeriod;
    m_account.apiBase = m_settings.twilio.apiBase;
    m_account.contentBase = m_settings.twilio.contentBase;
    m_account.messagingBase = m_settings.twilio.messagingBase;
    m_account.monitorBase = m_settings.twilio.monitorBase;
    m_resend.from = m_settings.resendFrom;
    m_resend.apiBase = m_settings.resendApiBase;

    const auto factory = SenderFactory::builtIn();
    for (const Channel channel : factory.channels()) {
        auto sender = factory.make(channel, {m_account, m_resend}, *m_http);
        if (sender) {
            m_senders.connectChannel(std::move(*sender));
        } else {
            qCInfo(lcApp) << channelName(channel) << "is not connected:" << sender.error().detail;
            m_senders.disconnectChannel(channel);
        }
    }
    QMap<Channel, QString> senders;
    for (const Channel channel : m_senders.connectedChannels()) senders.insert(channel, m_senders.sender(channel)->from());
    m_receiving->setAccounts({m_account, m_resend, m_resendWebhookSecret, m_resendLineSecret, senders}, m_settings);
    connectTemplates();
    Q_EMIT accountsChanged();
}

void Backend::connectTemplates()
{
    if (!m_senders.sender(Channel::WhatsApp)) {
        m_templates->setSource({});
        return;
    }
    // The old one may still be asking.
    if (m_contentApi) m_contentApi.release()->deleteLater();
    m_contentApi = std::make_unique<twilio::ContentApi>(m_account, *m_http);
    m_templates->setSource([this] { return m_contentApi->templates(); });
    onFinished(m_templates->refresh(), this, [](const Result<>& done) {
        if (!done) qCInfo(lcApp) << "templates are as they were:" << done.error().detail;
    });
}

void Backend::sweepFiles()
{
    auto used = m_database->read([](db::Connection& connection) { return MessageRepository(connection).keptFiles(); });
    onFinished(used, this, [this](const Result<std::set<QByteArray>>& hashes) {
        if (!hashes) return;
        onFinished(m_files->sweep(*hashes), this, [this, kept = *hashes](const Result<int>& swept) {
            Q_EMIT filesSwept(kept);
            if (swept && *swept > 0) qCInfo(lcApp) << *swept << "file(s) of no message removed";
        });
    });
}

QFuture<Result<int>> Backend::shutDown(std::chrono::milliseconds patience)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    if (!m_outbox) {
        promise->addResult(0);
        promise->finish();
        return promise->future();
    }
    const auto end = [promise](int handedOver) {
        if (promise->future().isFinished()) return;
        promise->addResult(handedOver);
        promise->finish();
    };
    auto* watcher = new QFutureWatcher<int>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, end] {
        watcher->deleteLater();
        end(watcher->future().resultCount() > 0 ? watcher->result() : 0);
    });
    QTimer::singleShot(patience, this, [end] { end(0); });
    watcher->setFuture(m_settings.handOver ? m_outbox->handOver() : m_outbox->stop());
    return promise->future();
}

void Backend::wakeUp()
{
    if (m_outbox) m_outbox->resume();
    if (m_scheduler) m_scheduler->poke();
    if (m_snoozes) m_snoozes->poke();
    m_receiving->checkNow();
}

void Backend::startOutbox()
{
    if (m_outbox) return;
    Outbox::Options options;
    options.timing = m_settings.timing;
    options.readFile = [this](const QByteArray& hash) { return m_files->read(hash); };
    if (m_settings.ratePerSecond)
        for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email})
            options.ratePerSecond[channel] = *m_settings.ratePerSecond;
    options.statusCallback = statusCallback();
    options.linkFile = [this](const Message& message, const Attachment& file, std::optional<Timestamp> sendAt) {
        return m_receiving->links().link({message.id, file.contentHash, file.contentType, file.fileName, file.size, sendAt});
    };
    const QString restored = QDir(m_profileDir).filePath(QString::fromUtf8(kRestoredMark));
    options.isRestored = QFileInfo::exists(restored);
    m_outbox = std::make_unique<Outbox>(*m_database, m_senders, *m_clock, options);
    if (options.isRestored) QObject::connect(m_outbox.get(), &Outbox::recovered, [restored] { QFile::remove(restored); });
    m_outbox->start();
    m_scheduler = std::make_unique<Scheduler>(*m_database, *m_clock, Scheduler::Options{});
    m_scheduler->start();
    m_snoozes = std::make_unique<SnoozeRunner>(*m_database, *m_clock, SnoozeRunner::Options{});
    m_snoozes->start();
    m_services->index.start();
    sweepFiles();
}

void Backend::listen()
{
    onFinished(m_receiving->start(m_settings.webhookPort), this, [this](const Result<quint16>& webhooks) {
        if (!webhooks) {
            Q_EMIT failed(webhooks.error());
            return;
        }
        m_listening.webhookPort = *webhooks;
        listenToApi();
    });
}

void Backend::listenToApi()
{
    if (m_settings.apiPort && !m_api) {
        auto server =
            std::make_unique<api::ApiServer>(api::ApiServices{*m_database, *m_clock, m_services->accounts, m_services->contacts,
                                                              *m_sending, *m_schedule, [this] { return health(); }});
        const auto port = server->start(*m_settings.apiPort);
        if (!port) {
            Q_EMIT failed(port.error());
            return;
        }
        m_api = std::move(server);
        m_listening.apiPort = *port;
    }
    Q_EMIT started(m_listening);
}

QJsonObject Backend::health() const
{
    QJsonArray connected;
    for (const Channel channel : m_senders.connectedChannels()) connected.append(channelName(channel));
    QJsonArray stopped;
    for (const Circuit& circuit : m_outbox ? m_outbox->circuits() : std::vector<Circuit>())
        stopped.append(QJsonObject{{QStringLiteral("provider"), circuit.provider},
                                   {QStringLiteral("from"), circuit.from},
                                   {QStringLiteral("code"), circuit.error.code},
                                   {QStringLiteral("reason"), errorKindName(circuit.error.kind)},
                                   {QStringLiteral("nextTry"), toIso8601(circuit.nextTry)}});
    return {{QStringLiteral("channels"), connected},
            {QStringLiteral("stopped"), stopped},
            {QStringLiteral("line"), m_receiving->health()}};
}

}  // namespace uinbox::app
