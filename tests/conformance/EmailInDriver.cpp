// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// uinbox_email_in_driver FOLDER: the public listener's e-mail route and the fetcher alone, on a database in that empty folder. For scripts
// that sign as the vendor does. Prints "ready webhook=127.0.0.1:PORT", works until it is asked to end, and shows at GET /__state what it has:
//   {"events":[{"kind":…,"sid":…,"delivery":…,"outcome":…,"body":"hex"}],"messages":[{"sid":…,"from":…,"subject":…,"text":…,"html":…,
//    "automatic":…,"attachments":[…]}],"counters":{…},"awaited":n}
// The environment: RESEND_WEBHOOK_SECRET; RESEND_API_KEY, RESEND_FROM and RESEND_API_BASE of the account that is asked for e-mails.

#include "db/Database.h"
#include "http/HttpClient.h"
#include "inbound/EmailFetcher.h"
#include "inbound/ResendWebhooks.h"
#include "inbound/TwilioWebhooks.h"
#include "threads/MessageRepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace uinbox;

namespace {

constexpr char kEvents[] =
    "SELECT json_group_array(json_object('kind', kind, 'sid', provider_sid, 'delivery', delivery_id, 'outcome', outcome, 'body', hex(body)))"
    " FROM (SELECT * FROM webhook_event ORDER BY seq)";
constexpr char kAwaited[] = "SELECT count(*) FROM received_email";

QJsonObject toJson(const Message& message)
{
    QJsonArray attachments;
    for (const Attachment& file : message.attachments)
        attachments.append(QJsonObject{{QStringLiteral("name"), file.fileName}, {QStringLiteral("remoteId"), file.remoteId}});
    return {{QStringLiteral("sid"), message.providerSid},
            {QStringLiteral("from"), message.fromAddress},
            {QStringLiteral("subject"), message.subject},
            {QStringLiteral("text"), message.content},
            {QStringLiteral("html"), message.html},
            {QStringLiteral("automatic"), message.metadata.value(QStringLiteral("automatic")).toBool()},
            {QStringLiteral("attachments"), attachments}};
}

Result<QJsonObject> stateOf(db::Connection& connection)
{
    UINBOX_ASSIGN(const QString events, connection.scalar(kEvents));
    UINBOX_ASSIGN(const QString awaited, connection.scalar(kAwaited));
    MessageQuery all;
    all.limit = 10'000;
    UINBOX_ASSIGN(const auto listed, MessageRepository(connection).list(all));
    QJsonArray messages;
    for (const ListedMessage& each : listed) messages.append(toJson(each.message));
    return QJsonObject{{QStringLiteral("events"), QJsonDocument::fromJson(events.toUtf8()).array()},
                       {QStringLiteral("awaited"), awaited.toInt()},
                       {QStringLiteral("messages"), messages}};
}

http::Route stateRoute(db::Database& database, const ResendWebhooks& webhooks)
{
    return {"GET", "/__state", [&](http::ServerRequest, http::Responder respond) {
                // On the writer, so that what was answered is in it.
                database.writeThen([](db::WriteScope& scope) { return stateOf(scope.connection()); },
                                   [&webhooks, respond](const Result<QJsonObject>& state) {
                                       QJsonObject json = state.value_or(QJsonObject());
                                       json.insert(QStringLiteral("counters"), webhooks.counters());
                                       respond({state ? 200 : 500, "application/json", QJsonDocument(json).toJson(), {}});
                                   });
            }};
}

resend::Account accountFromEnvironment()
{
    return {Secret(qgetenv("RESEND_API_KEY")), qEnvironmentVariable("RESEND_FROM"), QUrl(qEnvironmentVariable("RESEND_API_BASE"))};
}

int run(const QDir& dir)
{
    auto database = db::Database::open({dir.filePath(QStringLiteral("inbox.db")), dir.filePath(QStringLiteral("backups")), 2});
    if (!database) return 1;
    const SystemClock clock;
    ResendWebhooks webhooks(**database, clock);
    webhooks.setSigningSecret(Secret(qgetenv("RESEND_WEBHOOK_SECRET")));
    http::HttpClient client;
    EmailFetcher fetcher(**database, client, clock, {});
    fetcher.setAccount(accountFromEnvironment());
    fetcher.start();
    auto routes = webhooks.routes();
    routes.push_back(stateRoute(**database, webhooks));
    http::ServerPolicy policy = TwilioWebhooks::policy();
    for (const QByteArray& name : ResendWebhooks::singleHeaders()) policy.singleHeaders.push_back(name);
    http::HttpServer listener(routes, policy);
    const auto port = listener.start(0);
    if (!port) return 1;
    std::printf("ready webhook=127.0.0.1:%d\n", static_cast<int>(*port));
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    listener.stop();
    return code;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return argc == 2 ? run(QDir(QString::fromLocal8Bit(argv[1]))) : 2;
}
