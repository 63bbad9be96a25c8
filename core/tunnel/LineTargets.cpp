// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineTargets.h"

#include "channels/resend/ErrorCode.h"
#include "channels/resend/Webhooks.h"
#include "channels/twilio/Limits.h"
#include "channels/twilio/Numbers.h"
#include "channels/twilio/Requests.h"
#include "tunnel/Pointing.h"

#include <QJsonArray>

#include <algorithm>

namespace uinbox {

namespace {

const QString kPost = QStringLiteral("POST");

bool isSandbox(const twilio::Account& account)
{
    return account.whatsAppNumber == twilio::kSandboxNumber;
}

Result<TargetWritten> writtenAtTwilio(const http::TransportResult& result)
{
    UINBOX_TRY(twilio::parseUpdate(result));
    return TargetWritten{};
}

LineTarget numberTarget(const twilio::Account& account)
{
    LineTarget target;
    target.kind = LinePlaceKind::Number;
    target.name = account.phoneNumber;
    target.mainKey = QStringLiteral("SmsUrl");
    target.first = twilio::numberRequest(account);
    target.read = [account](const http::TransportResult& result, const KnownTargets&) -> Result<TargetReading> {
        UINBOX_ASSIGN(const auto number, twilio::parseNumber(result, account.phoneNumber));
        TargetState state{QStringLiteral("number ") + number.sid, number.sid, number.phoneNumber, number.webhook, {}, false};
        if (!number.applicationSid.isEmpty()) state.problem = {LineCause::ApplicationHandles, number.applicationSid};
        return TargetReading{state, std::nullopt};
    };
    target.wanted = [](const QString& base) {
        const WebhookUrls urls = webhookUrls(base);
        return QJsonObject{{QStringLiteral("SmsUrl"), urls.message},
                           {QStringLiteral("SmsMethod"), kPost},
                           {QStringLiteral("SmsFallbackUrl"), urls.fallback},
                           {QStringLiteral("SmsFallbackMethod"), kPost}};
    };
    target.write = [account](const QString& sid, const QJsonObject& values) {
        return twilio::updateNumberRequest(account, sid, values);
    };
    target.written = writtenAtTwilio;
    return target;
}

LineTarget serviceTarget(const twilio::Account& account)
{
    LineTarget target;
    target.kind = LinePlaceKind::Service;
    target.name = account.messagingServiceSid;
    target.mainKey = QStringLiteral("InboundRequestUrl");
    target.first = twilio::serviceRequest(account);
    const bool hasNumber = !account.phoneNumber.isEmpty();
    target.read = [hasNumber](const http::TransportResult& result, const KnownTargets&) -> Result<TargetReading> {
        UINBOX_ASSIGN(const auto service, twilio::parseService(result));
        TargetState state{
            QStringLiteral("service ") + service.sid, service.sid, service.name, service.webhook, {}, service.defersToNumber};
        // Then only the number can be set, and nobody has said which it is.
        if (service.defersToNumber && !hasNumber)
            state.problem = {LineCause::NumberNotFound,
                             QStringLiteral("the Messaging Service leaves what comes in to its numbers")};
        return TargetReading{state, std::nullopt};
    };
    target.wanted = [](const QString& base) {
        const WebhookUrls urls = webhookUrls(base);
        return QJsonObject{{QStringLiteral("InboundRequestUrl"), urls.message},
                           {QStringLiteral("InboundMethod"), kPost},
                           {QStringLiteral("FallbackUrl"), urls.fallback},
                           {QStringLiteral("FallbackMethod"), kPost},
                           {QStringLiteral("StatusCallback"), urls.status}};
    };
    target.write = [account](const QString& sid, const QJsonObject& values) {
        return twilio::updateServiceRequest(account, sid, values);
    };
    target.written = writtenAtTwilio;
    return target;
}

LineTarget senderTarget(const twilio::Account& account)
{
    LineTarget target;
    target.kind = LinePlaceKind::WhatsAppSender;
    target.name = account.whatsAppNumber;
    target.mainKey = QStringLiteral("callback_url");
    target.first = twilio::whatsAppNumbersRequest(account);
    target.read = [account](const http::TransportResult& result, const KnownTargets&) -> Result<TargetReading> {
        UINBOX_ASSIGN(const auto page, twilio::parseWhatsAppNumbers(result));
        for (const twilio::WhatsAppNumber& number : page.numbers) {
            if (number.phoneNumber != account.whatsAppNumber || number.sid.isEmpty()) continue;
            TargetState state{QStringLiteral("sender ") + number.sid, number.sid, number.phoneNumber, number.webhook, {}, false};
            if (number.isOffline()) state.problem = {LineCause::SenderOffline, number.offlineReason};
            return TargetReading{state, std::nullopt};
        }
        if (page.nextPageUrl.isEmpty()) return fail(ErrorKind::NotFound, "the account has no such WhatsApp sender");
        auto next = twilio::pageRequest(account, account.messagingBase, page.nextPageUrl);
        if (!next) return fail(ErrorKind::Network, "a list that leads elsewhere");
        return TargetReading{std::nullopt, next};
    };
    target.wanted = [](const QString& base) {
        const WebhookUrls urls = webhookUrls(base);
        return QJsonObject{{QStringLiteral("callback_url"), withoutFragment(urls.message)},
                           {QStringLiteral("callback_method"), kPost},
                           {QStringLiteral("fallback_url"), withoutFragment(urls.fallback)},
                           {QStringLiteral("fallback_method"), kPost},
                           {QStringLiteral("status_callback_url"), withoutFragment(urls.status)},
                           {QStringLiteral("status_callback_method"), kPost}};
    };
    target.write = [account](const QString& sid, const QJsonObject& values) {
        return twilio::updateWhatsAppNumberRequest(account, sid, values);
    };
    target.written = writtenAtTwilio;
    return target;
}

QString webhookTarget(const QString& id)
{
    return QStringLiteral("webhook ") + id;
}

Result<TargetReading> readWebhooks(const resend::Account& account, const http::TransportResult& result, const KnownTargets& known)
{
    UINBOX_ASSIGN(const auto page, resend::parseWebhooks(result));
    // Others' webhooks are none of our business: an account may have many.
    for (const resend::Webhook& webhook : page.webhooks) {
        const QString endpoint = webhook.values.value(QStringLiteral("endpoint")).toString();
        if (!known.find(webhookTarget(webhook.id)) && !isOurs(endpoint, known.ours)) continue;
        return TargetReading{TargetState{webhookTarget(webhook.id), webhook.id, {}, webhook.values, {}, false}, std::nullopt};
    }
    if (!page.next.isEmpty()) return TargetReading{std::nullopt, resend::webhooksRequest(account, page.next)};
    return TargetReading{TargetState{}, std::nullopt};
}

LineTarget webhookTarget(const resend::Account& account, bool hasSecret)
{
    LineTarget target;
    target.kind = LinePlaceKind::EmailWebhook;
    target.name = QStringLiteral("Resend");
    target.mainKey = QStringLiteral("endpoint");
    target.first = resend::webhooksRequest(account, {});
    target.read = [account](const http::TransportResult& result, const KnownTargets& known) {
        return readWebhooks(account, result, known);
    };
    target.wanted = [](const QString& base) {
        return QJsonObject{{QStringLiteral("endpoint"), webhookUrls(base).email},
                           {QStringLiteral("events"), QJsonArray::fromStringList(resend::webhookEvents())},
                           {QStringLiteral("status"), QStringLiteral("enabled")}};
    };
    target.write = [account](const QString& sid, const QJsonObject& values) {
        return sid.isEmpty() ? resend::createWebhookRequest(account, values) : resend::updateWebhookRequest(account, sid, values);
    };
    target.written = [](const http::TransportResult& result) -> Result<TargetWritten> {
        UINBOX_ASSIGN(const auto webhook, resend::parseWebhook(result));
        return TargetWritten{webhookTarget(webhook.id), webhook.signingSecret};
    };
    if (!hasSecret) target.askSecret = [account](const QString& sid) { return resend::webhookRequest(account, sid); };
    target.previousOfNew = {{QStringLiteral("status"), QStringLiteral("disabled")}};
    return target;
}

}  // namespace

const LineTargetRow* KnownTargets::find(const QString& target) const
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const LineTargetRow& row) { return row.target == target; });
    return it == rows.end() ? nullptr : &*it;
}

std::vector<LineTarget> lineTargets(const LineAccounts& accounts)
{
    std::vector<LineTarget> targets;
    const twilio::Account& twilio = accounts.twilio;
    const bool canSignIn = !twilio.accountSid.isEmpty() && (!twilio.authToken.isEmpty() || !twilio.apiKeySecret.isEmpty());
    if (canSignIn && !twilio.messagingServiceSid.isEmpty()) targets.push_back(serviceTarget(twilio));
    if (canSignIn && !twilio.phoneNumber.isEmpty()) targets.push_back(numberTarget(twilio));
    if (canSignIn && !twilio.whatsAppNumber.isEmpty() && !isSandbox(twilio)) targets.push_back(senderTarget(twilio));
    if (!accounts.resend.apiKey.isEmpty()) targets.push_back(webhookTarget(accounts.resend, accounts.hasSigningSecret));
    return targets;
}

std::vector<LinePlace> placesByHand(const LineAccounts& accounts, const QString& base)
{
    if (!isSandbox(accounts.twilio) || accounts.twilio.accountSid.isEmpty()) return {};
    return {LinePlace{{},
                      LinePlaceKind::Sandbox,
                      accounts.twilio.whatsAppNumber,
                      withoutFragment(webhookUrls(base).message),
                      LinePlaceState::ByHand,
                      {}}};
}

LineProblem placeProblem(const Error& error)
{
    const auto cause = [&] {
        switch (error.kind) {
            case ErrorKind::Auth: return error.code == resend::kRestrictedApiKey ? LineCause::KeyLimited : LineCause::SignInRefused;
            case ErrorKind::NotFound: return LineCause::NumberNotFound;
            case ErrorKind::Rejected:
            case ErrorKind::Invalid:
            case ErrorKind::Conflict: return LineCause::ProviderRefused;
            case ErrorKind::Cancelled:
            case ErrorKind::Network:
            case ErrorKind::Timeout:
            case ErrorKind::RateLimited:
            case ErrorKind::Storage:
            case ErrorKind::Corrupt:
            case ErrorKind::Internal: return LineCause::ProviderUnreachable;
        }
        return LineCause::ProviderUnreachable;
    };
    return {cause(), error.code == 0 ? error.detail : QStringLiteral("%1 (%2)").arg(error.detail).arg(error.code)};
}

}  // namespace uinbox
