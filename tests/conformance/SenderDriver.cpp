// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// uinbox_sender_driver: has the senders do what the lines on standard input say, one after the other, and prints a line of JSON for
// each. For scripts that look at what goes over the wire:
//   {"op":"send","channel":"whatsapp","to":"+1…","content":"…","media":["https://…"],"template":"HX…","variables":{…},"sendAt":millis}
//   {"op":"send","channel":"email","id":"…","to":"a@…","subject":"…","content":"…","html":"…","cc":[],"bcc":[],"replyTo":"…",
//    "inReplyTo":"<…>","references":[],"tags":{…},"files":[{"name":"…","type":"…","data":"base64"}]}
//   {"op":"fetch","channel":"sms","sid":"SM…"}  {"op":"cancel",…}  {"op":"list","channel":"sms","to":"+1…"}  {"op":"templates"}

#include "base/Utf8.h"
#include "channels/SenderFactory.h"
#include "channels/Senders.h"
#include "channels/twilio/ContentApi.h"
#include "http/HttpClient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <deque>

using namespace uinbox;

namespace {

QJsonObject toJson(const Error& error)
{
    return {{QStringLiteral("error"), errorKindName(error.kind)}, {QStringLiteral("code"), error.code}};
}

QJsonObject toJson(const RemoteMessage& message)
{
    QJsonObject json{{QStringLiteral("sid"), message.sid},   {QStringLiteral("from"), message.from},
                     {QStringLiteral("to"), message.to},     {QStringLiteral("subject"), message.subject},
                     {QStringLiteral("body"), message.body}, {QStringLiteral("status"), statusName(message.status)}};
    if (message.priceMicros) json.insert(QStringLiteral("priceMicros"), static_cast<qint64>(*message.priceMicros));
    return json;
}

QJsonObject toJson(const MessageTemplate& content)
{
    QJsonObject variables;
    for (auto it = content.variables.begin(); it != content.variables.end(); ++it) variables.insert(it.key(), it.value());
    return {{QStringLiteral("sid"), content.sid},
            {QStringLiteral("name"), content.name},
            {QStringLiteral("body"), content.body},
            {QStringLiteral("approval"), approvalName(content.approval)},
            {QStringLiteral("variables"), variables}};
}

QJsonObject toJson(const SendOutcome& outcome)
{
    if (const auto* accepted = std::get_if<Accepted>(&outcome)) return toJson(accepted->message);
    if (const auto* refused = std::get_if<Refused>(&outcome)) return toJson(refused->error);
    return toJson(std::get<Uncertain>(outcome).error);
}

template <class T>
QJsonObject toJson(const Result<std::vector<T>>& rows)
{
    if (!rows) return toJson(rows.error());
    QJsonArray items;
    for (const T& row : *rows) items.append(toJson(row));
    return {{QStringLiteral("items"), items}};
}

QJsonObject toJson(const Result<RemoteMessage>& message)
{
    return message ? toJson(*message) : toJson(message.error());
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue text : array.toArray()) texts.append(text.toString());
    return texts;
}

QMap<QString, QString> mapOf(const QJsonObject& object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it) map.insert(it.key(), it->toString());
    return map;
}

/// What only an e-mail has.
void readEmail(const QJsonObject& order, OutboundMessage& message)
{
    message.outboxId = OutboxId::fromString(order[u"id"].toString()).value_or(OutboxId());
    message.subject = order[u"subject"].toString();
    message.html = order[u"html"].toString();
    message.envelope.cc = textsOf(order[u"cc"]);
    message.envelope.bcc = textsOf(order[u"bcc"]);
    message.envelope.replyTo = order[u"replyTo"].toString();
    message.envelope.inReplyTo = order[u"inReplyTo"].toString();
    message.envelope.references = textsOf(order[u"references"]);
    message.envelope.tags = mapOf(order[u"tags"].toObject());
    for (const QJsonValue file : order[u"files"].toArray())
        message.files.push_back(
            {{}, file[u"name"].toString(), file[u"type"].toString(), QByteArray::fromBase64(file[u"data"].toString().toLatin1())});
}

OutboundMessage messageOf(const QJsonObject& order)
{
    OutboundMessage message;
    readEmail(order, message);
    message.to = order[u"to"].toString();
    message.content = order[u"content"].toString();
    message.statusCallback = QUrl(order[u"statusCallback"].toString());
    message.envelope.templateSid = order[u"template"].toString();
    message.envelope.variables = mapOf(order[u"variables"].toObject());
    for (const QJsonValue url : order[u"media"].toArray()) message.files.push_back({url.toString(), {}, {}, {}});
    if (order.contains(u"sendAt")) message.sendAt = fromMillis(order[u"sendAt"].toInteger());
    return message;
}

resend::Account resendOfEnvironment()
{
    resend::Account account;
    account.apiKey = Secret(qEnvironmentVariable("RESEND_API_KEY").toUtf8());
    account.from = qEnvironmentVariable("RESEND_FROM");
    account.apiBase = QUrl(qEnvironmentVariable("RESEND_API_BASE"));
    return account;
}

/// Carries out one order after the other.
class Driver final : public QObject {
public:
    explicit Driver(const twilio::Account& account) : m_content(account, m_client)
    {
        const SenderFactory factory = SenderFactory::builtIn();
        SenderSettings settings;
        settings.twilio = account;
        settings.resend = resendOfEnvironment();
        for (const Channel channel : factory.channels())
            if (auto sender = factory.make(channel, settings, m_client)) m_senders.connectChannel(*std::move(sender));
        QTextStream input(stdin);
        while (!input.atEnd()) m_orders.push_back(parseJson(input.readLine().toUtf8()).object());
    }

    void next()
    {
        if (m_orders.empty()) return QCoreApplication::quit();
        const QJsonObject order = m_orders.front();
        m_orders.pop_front();
        const QString op = order[u"op"].toString();
        if (op == u"templates") return answerWith(m_content.templates());
        const auto channel = channelFromName(order[u"channel"].toString());
        MessageSender* sender = channel ? m_senders.sender(*channel) : nullptr;
        if (!sender) return answer({{QStringLiteral("error"), QStringLiteral("no such channel")}});
        if (op == u"send") return answerWith(sender->send(messageOf(order)));
        if (op == u"fetch") return answerWith(sender->fetch(order[u"sid"].toString()));
        if (op == u"cancel") return answerWith(sender->cancel(order[u"sid"].toString()));
        if (op == u"list")
            return answerWith(
                sender->list({order[u"to"].toString(), SystemClock().now() - std::chrono::hours(24 * 3650), SystemClock().now()}));
        answer({{QStringLiteral("error"), QStringLiteral("no such op")}});
    }

private:
    template <class T>
    void answerWith(const QFuture<T>& future)
    {
        auto* watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            answer(toJson(watcher->result()));
        });
        watcher->setFuture(future);
    }
    void answer(const QJsonObject& json)
    {
        std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        next();
    }

    http::HttpClient m_client;
    Senders m_senders;
    twilio::ContentApi m_content;
    std::deque<QJsonObject> m_orders;
};

/// The environment has what the daemon's has, so that both can be driven alike.
twilio::Account accountOfEnvironment()
{
    const auto text = [](const char* name) { return qEnvironmentVariable(name); };
    twilio::Account account;
    account.accountSid = text("TWILIO_ACCOUNT_SID");
    account.authToken = Secret(text("TWILIO_AUTH_TOKEN").toUtf8());
    account.apiKeySid = text("TWILIO_API_KEY_SID");
    account.apiKeySecret = Secret(text("TWILIO_API_KEY_SECRET").toUtf8());
    account.phoneNumber = text("TWILIO_PHONE_NUMBER");
    account.messagingServiceSid = text("TWILIO_MESSAGING_SERVICE_SID");
    account.whatsAppNumber = text("TWILIO_WHATSAPP_NUMBER");
    account.apiBase = QUrl(text("TWILIO_API_BASE"));
    account.contentBase = QUrl(text("TWILIO_CONTENT_BASE"));
    return account;
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Has the senders do what standard input says; the account is in the environment."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("validity"), QStringLiteral("seconds"), QStringLiteral("N")});
    parser.addOption({QStringLiteral("smart-encoded"), QStringLiteral("let look-alikes be put in")});
    parser.process(app);
    twilio::Account account = accountOfEnvironment();
    if (parser.isSet(QStringLiteral("validity")))
        account.validityPeriod = std::chrono::seconds(parser.value(QStringLiteral("validity")).toInt());
    if (parser.isSet(QStringLiteral("smart-encoded"))) account.smartEncoded = twilio::SmartEncoding::On;
    Driver driver(account);
    QMetaObject::invokeMethod(&driver, &Driver::next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
