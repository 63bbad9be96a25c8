// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/BackendAccounts.h"

#include "channels/TemplateService.h"

namespace uinbox::app {

namespace {

QString onOff(bool isOn)
{
    return isOn ? QStringLiteral("on") : QStringLiteral("off");
}

}  // namespace

BackendAccounts::BackendAccounts(Backend& backend, QObject* parent)
    : AccountsGateway(parent), m_backend(backend), m_account(backend.http()), m_key(backend.http())
{
    connect(&backend, &Backend::accountsChanged, this, &AccountsGateway::changed);
}

QStringList BackendAccounts::fromEnvironment() const
{
    QStringList names = m_backend.settings().fromEnvironment;
    for (const char* name : {secret::kTwilioAuthToken, secret::kResendApiKey})
        if (!qEnvironmentVariableIsEmpty(name)) names.append(QLatin1String(name));
    return names;
}

QFuture<Result<>> BackendAccounts::save(QHash<QString, QString> values, const QHash<QString, Secret>& secrets)
{
    for (const QString& name : fromEnvironment()) values.remove(name);
    return m_backend.saveAccounts(values, secrets);
}

ui::TwilioForm BackendAccounts::twilio() const
{
    const Settings& settings = m_backend.settings();
    ui::TwilioForm form;
    form.accountSid = settings.twilio.accountSid;
    form.phoneNumber = settings.twilio.phoneNumber;
    form.messagingServiceSid = settings.twilio.messagingServiceSid;
    form.smartEncoding = settings.twilio.smartEncoding;
    form.validityPeriod = settings.twilio.validityPeriod;
    form.hasAuthToken = m_backend.hasAuthToken();
    form.isConnected = m_backend.senders().sender(Channel::Sms) != nullptr;
    form.fromEnvironment = fromEnvironment();
    return form;
}

QFuture<Result<>> BackendAccounts::saveTwilio(const ui::TwilioInput& input)
{
    const QString validity = input.validityPeriod ? QString::number(input.validityPeriod->count()) : QString();
    QHash<QString, Secret> secrets;
    if (!input.authToken.isEmpty()) secrets.insert(QLatin1String(secret::kTwilioAuthToken), input.authToken);
    return save({{QLatin1String(setting::kAccountSid), input.accountSid},
                 {QLatin1String(setting::kPhoneNumber), input.phoneNumber},
                 {QLatin1String(setting::kMessagingServiceSid), input.messagingServiceSid},
                 {QLatin1String(setting::kSmartEncoding), onOff(input.smartEncoding)},
                 {QLatin1String(setting::kValidityPeriod), validity}},
                secrets);
}

QFuture<Result<twilio::ProbedAccount>> BackendAccounts::testTwilio(const ui::TwilioInput& input, twilio::ProbeDepth depth)
{
    twilio::Account account = m_backend.twilioAccount();
    account.accountSid = input.accountSid;
    if (!input.authToken.isEmpty()) {
        // What was typed is tried, not the API key beside it.
        account.authToken = input.authToken;
        account.apiKeySid.clear();
    }
    return m_account.probe(std::move(account), depth);
}

ui::WhatsAppForm BackendAccounts::whatsApp() const
{
    const Settings& settings = m_backend.settings();
    ui::WhatsAppForm form;
    form.number = settings.twilio.whatsAppNumber;
    form.hasAccount = !settings.twilio.accountSid.isEmpty();
    form.isConnected = m_backend.senders().sender(Channel::WhatsApp) != nullptr;
    form.fromEnvironment = fromEnvironment();
    return form;
}

QFuture<Result<>> BackendAccounts::saveWhatsApp(const QString& number)
{
    return save({{QLatin1String(setting::kWhatsAppNumber), number}}, {});
}

QFuture<Result<int>> BackendAccounts::countTemplates()
{
    if (!m_templates) return makeReady(Result<int>(0));
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    onFinished(m_templates->list(), this, [promise](const Result<std::vector<MessageTemplate>>& list) {
        promise->addResult(list ? Result<int>(static_cast<int>(list->size())) : Result<int>(fail(list.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<int>> BackendAccounts::refreshTemplates()
{
    if (!m_templates) return makeReady(Result<int>(0));
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const auto finish = [promise](const Result<int>& count) {
        promise->addResult(count);
        promise->finish();
    };
    onFinished(m_templates->refresh(), this, [this, finish](const Result<>& done) {
        if (!done) return finish(fail(done.error()));
        onFinished(countTemplates(), this, finish);
    });
    return promise->future();
}

ui::EmailForm BackendAccounts::email() const
{
    ui::EmailForm form;
    form.from = m_backend.settings().resendFrom;
    form.hasApiKey = m_backend.hasResendKey();
    form.isConnected = m_backend.senders().sender(Channel::Email) != nullptr;
    form.fromEnvironment = fromEnvironment();
    return form;
}

QFuture<Result<>> BackendAccounts::saveEmail(const ui::EmailInput& input)
{
    QHash<QString, Secret> secrets;
    if (!input.apiKey.isEmpty()) secrets.insert(QLatin1String(secret::kResendApiKey), input.apiKey);
    return save({{QLatin1String(setting::kResendFrom), input.from}}, secrets);
}

QFuture<Result<resend::ProbedKey>> BackendAccounts::testEmail(const ui::EmailInput& input)
{
    resend::Account account = m_backend.resendAccount();
    if (!input.apiKey.isEmpty()) account.apiKey = input.apiKey;
    return m_key.probe(account);
}

ui::SendingForm BackendAccounts::sending() const
{
    return {m_backend.settings().handOver, m_backend.settings().undoWindow, fromEnvironment()};
}

QFuture<Result<>> BackendAccounts::saveSending(const ui::SendingForm& input)
{
    return save({{QLatin1String(setting::kHandOver), onOff(input.handOver)},
                 {QLatin1String(setting::kUndoWindow), QString::number(input.undoWindow.count())}},
                {});
}

ui::AutoReplyForm BackendAccounts::autoReply() const
{
    const AutoReplyRule& rule = m_backend.settings().autoReply;
    return {rule.when, rule.text, rule.hours, rule.timeZone, fromEnvironment()};
}

QFuture<Result<>> BackendAccounts::saveAutoReply(const ui::AutoReplyForm& input)
{
    return save({{QLatin1String(setting::kAutoReply), autoReplyWhenName(input.when)},
                 {QLatin1String(setting::kAutoReplyText), input.text},
                 {QLatin1String(setting::kBusinessHours), input.hours.toText()},
                 // The computer's own is not written down: it may be carried elsewhere.
                 {QLatin1String(setting::kBusinessZone),
                  input.timeZone == localTimeZone() ? QString() : QString::fromLatin1(input.timeZone)}},
                {});
}

}  // namespace uinbox::app
