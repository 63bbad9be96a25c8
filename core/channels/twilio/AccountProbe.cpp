// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/AccountProbe.h"

#include "channels/twilio/Requests.h"
#include "http/Answers.h"

#include <QJsonArray>
#include <QPromise>

namespace uinbox::twilio {

namespace {

constexpr int kMostPages = 20;        ///< a thousand numbers
constexpr int kTestKeysCode = 20008;  ///< https://www.twilio.com/docs/api/errors/20008

QUrl at(const QUrl& base, const QString& path, const QString& query = {})
{
    QUrl url = base;
    url.setPath(base.path() + path);
    if (!query.isEmpty()) url.setQuery(query);
    return url;
}

}  // namespace

http::ClientRequest accountRequest(const Account& account)
{
    return signedRequest(account, at(account.apiBase, QStringLiteral("/2010-04-01/Accounts/%1.json").arg(account.accountSid)));
}

Result<ProbedAccount> parseAccount(const http::TransportResult& result)
{
    ProbedAccount probed;
    const Result<QJsonObject> json = parseAnswer(result);
    if (json) {
        probed.name = json->value(QStringLiteral("friendly_name")).toString();
        probed.isTrial = json->value(QStringLiteral("type")).toString() == u"Trial";
        const QString status = json->value(QStringLiteral("status")).toString();
        if (!status.isEmpty() && status != u"active") probed.fault = SignInFault::Inactive;
        return probed;
    }
    const Error& error = json.error();
    if (error.code == kTestKeysCode)
        probed.fault = SignInFault::TestKeys;
    else if (error.kind == ErrorKind::Auth)
        probed.fault = SignInFault::Token;
    else if (error.kind == ErrorKind::NotFound)
        probed.fault = SignInFault::Sid;
    else
        return fail(error);
    return probed;
}

http::ClientRequest ownNumbersRequest(const Account& account)
{
    return signedRequest(
        account, at(account.apiBase, QStringLiteral("/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json").arg(account.accountSid),
                    QStringLiteral("PageSize=50")));
}

Result<OwnNumberPage> parseOwnNumbers(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    OwnNumberPage page;
    for (const QJsonValue each : json.value(QStringLiteral("incoming_phone_numbers")).toArray()) {
        const QJsonObject row = each.toObject();
        const QJsonObject can = row.value(QStringLiteral("capabilities")).toObject();
        const OwnNumber number{row.value(QStringLiteral("phone_number")).toString(),
                               row.value(QStringLiteral("friendly_name")).toString(), can.value(QStringLiteral("mms")).toBool()};
        if (!number.number.isEmpty() && can.value(QStringLiteral("sms")).toBool(true)) page.numbers.push_back(number);
    }
    page.nextPage = json.value(QStringLiteral("next_page_uri")).toString();
    return page;
}

http::ClientRequest ownServicesRequest(const Account& account)
{
    return signedRequest(account, at(account.messagingBase, QStringLiteral("/v1/Services"), QStringLiteral("PageSize=50")));
}

Result<std::vector<OwnService>> parseOwnServices(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    std::vector<OwnService> services;
    for (const QJsonValue each : json.value(QStringLiteral("services")).toArray()) {
        const QJsonObject row = each.toObject();
        const OwnService service{row.value(QStringLiteral("sid")).toString(),
                                 row.value(QStringLiteral("friendly_name")).toString()};
        if (!service.sid.isEmpty()) services.push_back(service);
    }
    return services;
}

/// One account while it is tried.
struct AccountProbe::Run {
    Account account;
    ProbedAccount found;
    int pages = 0;
    QPromise<Result<ProbedAccount>> promise;

    void finish(Result<ProbedAccount> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

AccountProbe::AccountProbe(http::HttpTransport& transport, QObject* parent) : QObject(parent), m_transport(transport) {}

QFuture<Result<ProbedAccount>> AccountProbe::probe(Account account, ProbeDepth depth)
{
    const auto run = std::make_shared<Run>();
    run->account = std::move(account);
    run->promise.start();
    auto future = run->promise.future();
    http::whenAnswered(m_transport.send(accountRequest(run->account)), this,
                       [this, run, depth](const http::TransportResult& result) {
                           auto signedIn = parseAccount(result);
                           if (!signedIn || signedIn->fault || depth == ProbeDepth::SignIn) return run->finish(std::move(signedIn));
                           run->found = std::move(*signedIn);
                           readNumbers(run, ownNumbersRequest(run->account));
                       });
    return future;
}

void AccountProbe::readNumbers(const std::shared_ptr<Run>& run, http::ClientRequest request)
{
    http::whenAnswered(m_transport.send(std::move(request)), this, [this, run](const http::TransportResult& result) {
        const auto page = parseOwnNumbers(result);
        if (page) run->found.numbers.insert(run->found.numbers.end(), page->numbers.begin(), page->numbers.end());
        run->found.isIncomplete = run->found.isIncomplete || !page;
        auto next = page && !page->nextPage.isEmpty() && ++run->pages < kMostPages
                        ? pageRequest(run->account, run->account.apiBase, page->nextPage)
                        : std::nullopt;
        next ? readNumbers(run, std::move(*next)) : readServices(run);
    });
}

void AccountProbe::readServices(const std::shared_ptr<Run>& run)
{
    http::whenAnswered(m_transport.send(ownServicesRequest(run->account)), this, [this, run](const http::TransportResult& result) {
        if (auto services = parseOwnServices(result))
            run->found.services = std::move(*services);
        else
            run->found.isIncomplete = true;
        readWhatsApp(run);
    });
}

void AccountProbe::readWhatsApp(const std::shared_ptr<Run>& run)
{
    http::whenAnswered(m_transport.send(whatsAppNumbersRequest(run->account)), this, [run](const http::TransportResult& result) {
        if (auto page = parseWhatsAppNumbers(result))
            run->found.whatsApp = std::move(page->numbers);
        else
            run->found.isIncomplete = true;
        run->finish(std::move(run->found));
    });
}

}  // namespace uinbox::twilio
