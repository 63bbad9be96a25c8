// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeProvider.h"

#include "FakeHttpServer.h"
#include "LoopbackClient.h"
#include "SvixSigning.h"
#include "TwilioSigning.h"

#include "base/Utf8.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <condition_variable>
#include <thread>

namespace uinbox::test {

namespace {

QJsonObject describe(const RecordedRequest& record)
{
    return {{QStringLiteral("method"), QString::fromLatin1(record.request.method)},
            {QStringLiteral("target"), QString::fromLatin1(record.request.target)},
            {QStringLiteral("body"), QString::fromUtf8(record.request.body)},
            {QStringLiteral("status"), record.status}};
}

}  // namespace

class FakeProvider::Private {
public:
    Private(FakeCredentials credentials, quint16 port)
        : twilio(credentials),
          numbers(std::move(credentials)),
          server([this](const FakeRequest& request) { return handle(request); }, port)
    {
        resend.receiving().setDownloadBase("http://127.0.0.1:" + QByteArray::number(server.port()));
        twilio.setOnCreated([this](const FakeMessage& message) { callLater(message); });
        caller = std::thread([this] { callLoop(); });
    }

    ~Private()
    {
        {
            const std::lock_guard lock(mutex);
            stopping = true;
        }
        wake.notify_all();
        caller.join();
    }

    FakeReply handle(const FakeRequest& request)
    {
        if (request.path() == "/__state") return state();
        if (request.path() == "/__receive") {
            const FakeReceived email = FakeReceived::fromJson(parseJson(request.body).object());
            return resendJson(200, resend.receiving().add(email).toJson());
        }
        if (FakeNumbers::isFor(request)) return recorded(request, numbers.handle(request));
        if (FakeResendWebhooks::isFor(request)) return recorded(request, webhooks.handle(request, resend.apiKey()));
        const bool isEmail = FakeResend::isFor(request);
        const Operation operation = isEmail ? FakeResend::operationOf(request) : FakeTwilio::operationOf(request);
        const auto fault = faults.next(operation);
        FakeReply reply;
        const auto lateBy = fault ? fault->lateBy : std::chrono::milliseconds(0);
        if (!fault || fault->state != Fault::State::Never)
            reply = isEmail ? resend.handle(request, lateBy) : twilio.handle(request, lateBy);
        // A refusal is a refusal, whatever else goes wrong.
        if (fault && reply.status < 400) {
            if (fault->reply) reply = isEmail ? FakeResend::translated(*fault->reply) : *fault->reply;
            reply.delay = fault->delay;
        }
        const std::lock_guard lock(mutex);
        records.push_back({request, operation, reply.line == FakeReply::Line::Normal ? reply.status : 0});
        return reply;
    }

    /// Where what comes in is sent; of faults it knows those of Operation::Other.
    FakeReply recorded(const FakeRequest& request, FakeReply reply)
    {
        if (const auto fault = faults.next(Operation::Other); fault && fault->reply) reply = *fault->reply;
        const std::lock_guard lock(mutex);
        records.push_back({request, Operation::Other, reply.line == FakeReply::Line::Normal ? reply.status : 0});
        return reply;
    }

    FakeReply state()
    {
        QJsonArray messages;
        for (const FakeMessage& message : twilio.messages()) {
            QJsonObject json = message.toJson();
            json[u"status_callback"] = QString::fromUtf8(message.statusCallback);
            messages.append(json);
        }
        QJsonArray emails;
        for (const FakeEmail& email : resend.emails()) emails.append(email.describe());
        QJsonArray requests;
        const std::lock_guard lock(mutex);
        for (const RecordedRequest& record : records) requests.append(describe(record));
        FakeReply reply;
        reply.body = QJsonDocument(QJsonObject{{QStringLiteral("messages"), messages},
                                               {QStringLiteral("emails"), emails},
                                               {QStringLiteral("numbers"), numbers.describe()},
                                               {QStringLiteral("webhooks"), webhooks.describe()},
                                               {QStringLiteral("requests"), requests}})
                         .toJson();
        return reply;
    }

    int post(const FakeMessage& message, const QByteArray& status, int errorCode)
    {
        if (message.statusCallback.isEmpty()) return 0;
        FormPairs form{
            {"AccountSid", message.accountSid}, {"ApiVersion", "2010-04-01"}, {"From", message.from},    {"To", message.to},
            {"MessageSid", message.sid},        {"SmsSid", message.sid},      {"MessageStatus", status}, {"SmsStatus", status}};
        if (errorCode != 0) form.emplace_back("ErrorCode", QByteArray::number(errorCode));
        const QUrl url(QString::fromUtf8(message.statusCallback));
        LoopbackRequest request;
        request.method = "POST";
        request.target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"},
                           {"X-Twilio-Signature", twilioSignature(twilio.credentials().authToken, message.statusCallback, form)}};
        request.body = encodeForm(form);
        return exchange(portFor(message.statusCallback), request).status;
    }

    int postEvent(const QByteArray& type, const QJsonObject& data, std::chrono::seconds clockAhead)
    {
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(clockAhead.count());
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("type"), QString::fromLatin1(type)},
                                                          {QStringLiteral("created_at"), time.toString(Qt::ISODateWithMs)},
                                                          {QStringLiteral("data"), data}})
                                    .toJson(QJsonDocument::Compact);
        QByteArray url;
        QByteArray secret;
        QByteArray id;
        {
            const std::lock_guard lock(mutex);
            url = webhookUrl;
            secret = webhookSecret;
            id = "msg_" + QByteArray::number(++deliveries).rightJustified(16, '0');
        }
        const QByteArray timestamp = QByteArray::number(time.toSecsSinceEpoch());
        LoopbackRequest request;
        request.method = "POST";
        request.target = QUrl(QString::fromUtf8(url)).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        request.headers = {{"Content-Type", "application/json"},
                           {"svix-id", id},
                           {"svix-timestamp", timestamp},
                           {"svix-signature", svixSignature(secret, id, timestamp, body)}};
        request.body = body;
        return exchange(portFor(url), request).status;
    }

    quint16 portFor(const QByteArray& url)
    {
        const std::lock_guard lock(mutex);
        const bool isTunnelled = !publicBase.isEmpty() && url.startsWith(publicBase);
        return isTunnelled ? tunnelPort : static_cast<quint16>(QUrl(QString::fromUtf8(url)).port(80));
    }

    FakeTwilio twilio;
    FakeResend resend;
    FakeNumbers numbers;
    FakeResendWebhooks webhooks;
    FaultScript faults;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
    std::deque<RecordedRequest> records;
    std::vector<QByteArray> callbackScript;
    std::deque<FakeMessage> toCall;
    QByteArray publicBase;
    quint16 tunnelPort = 0;
    QByteArray webhookUrl;
    QByteArray webhookSecret;
    int deliveries = 0;
    std::thread caller;
    FakeHttpServer server;  ///< last: it is gone before what its handler uses

private:
    void callLater(const FakeMessage& message)
    {
        {
            const std::lock_guard lock(mutex);
            if (callbackScript.empty()) return;
            toCall.push_back(message);
        }
        wake.notify_all();
    }

    void callLoop()
    {
        std::unique_lock lock(mutex);
        while (!stopping) {
            wake.wait(lock, [this] { return stopping || !toCall.empty(); });
            if (stopping) return;
            const FakeMessage message = toCall.front();
            toCall.pop_front();
            const auto early = std::chrono::milliseconds(message.createdAt - QDateTime::currentMSecsSinceEpoch());
            if (early.count() > 0 && wake.wait_for(lock, early, [this] { return stopping; })) return;
            const std::vector<QByteArray> statuses = callbackScript;
            lock.unlock();
            for (const QByteArray& status : statuses) {
                (void)twilio.setStatus(message.sid, status, 0);
                (void)post(message, status, 0);
            }
            lock.lock();
        }
    }
};

FakeProvider::FakeProvider(FakeCredentials credentials, quint16 port) : m_d(std::make_unique<Private>(std::move(credentials), port))
{
}
FakeProvider::~FakeProvider() = default;

quint16 FakeProvider::port() const
{
    return m_d->server.port();
}

QByteArray FakeProvider::baseUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(port());
}

const FakeCredentials& FakeProvider::credentials() const
{
    return m_d->twilio.credentials();
}

void FakeProvider::script(Operation operation, Fault fault)
{
    m_d->faults.add(operation, std::move(fault));
}

void FakeProvider::setMode(Operation operation, Fault fault, double probability, quint32 seed)
{
    m_d->faults.setMode(operation, std::move(fault), probability, seed);
}

void FakeProvider::clearFaults()
{
    m_d->faults.clear();
}

FakeTwilio& FakeProvider::twilio()
{
    return m_d->twilio;
}

FakeResend& FakeProvider::resend()
{
    return m_d->resend;
}

FakeNumbers& FakeProvider::numbers()
{
    return m_d->numbers;
}

FakeResendWebhooks& FakeProvider::webhooks()
{
    return m_d->webhooks;
}

std::vector<RecordedRequest> FakeProvider::requests() const
{
    const std::lock_guard lock(m_d->mutex);
    return {m_d->records.begin(), m_d->records.end()};
}

void FakeProvider::setTunnel(const QByteArray& publicBase, quint16 port)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->publicBase = publicBase;
    m_d->tunnelPort = port;
}

int FakeProvider::postStatus(const QByteArray& sid, const QByteArray& status, int errorCode)
{
    (void)m_d->twilio.setStatus(sid, status, errorCode);
    const auto message = m_d->twilio.find(sid);
    return message ? m_d->post(*message, status, errorCode) : 0;
}

void FakeProvider::setResendWebhook(const QByteArray& url, const QByteArray& secret)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->webhookUrl = url;
    m_d->webhookSecret = secret;
}

int FakeProvider::postResendEvent(const QByteArray& type, const QJsonObject& data, std::chrono::seconds clockAhead)
{
    return m_d->postEvent(type, data, clockAhead);
}

int FakeProvider::receiveEmail(FakeReceived& email)
{
    email = m_d->resend.receiving().add(email);
    return m_d->postEvent("email.received", email.eventData(), {});
}

void FakeProvider::setCallbackScript(std::vector<QByteArray> statuses)
{
    const std::lock_guard lock(m_d->mutex);
    m_d->callbackScript = std::move(statuses);
}

}  // namespace uinbox::test
