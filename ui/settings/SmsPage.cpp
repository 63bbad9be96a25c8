// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SmsPage.h"

#include "common/WrapCheckBox.h"
#include "contacts/PhoneNumber.h"
#include "settings/TriedKeys.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace uinbox::ui {

namespace {

/// The names under which the environment sets them (the manual page lists them).
constexpr char kSidName[] = "TWILIO_ACCOUNT_SID";
constexpr char kTokenName[] = "TWILIO_AUTH_TOKEN";
constexpr char kPhoneName[] = "TWILIO_PHONE_NUMBER";
constexpr char kServiceName[] = "TWILIO_MESSAGING_SERVICE_SID";
constexpr char kSmartName[] = "TWILIO_SMART_ENCODING";
constexpr char kValidityName[] = "TWILIO_VALIDITY_SECONDS";

}  // namespace

SmsPage::SmsPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent)
    : SettingsPage(gateway, theme, parent),
      m_smart(new WrapCheckBox(tr("Let Twilio swap typographic characters that make a text &dearer"), this)),
      m_validity(new QComboBox(this)),
      m_try(new QPushButton(tr("T&ry, and find my numbers"), this)),
      m_found(new QComboBox(this))
{
    setHeading(tr("SMS with Twilio"),
               tr("You find these on the first page of Twilio's console. The token is kept in your system's keychain."));
    m_sid = addField(tr("Account &SID"), QStringLiteral("AC…"), kSidName);
    m_token = addSecretField(tr("Auth &token"), kTokenName);
    addTrial();
    m_phone = addField(tr("Your &number"), QStringLiteral("+1 415 555 2671"), kPhoneName);
    m_service = addField(tr("&Messaging Service"), tr("optional, MG…"), kServiceName);
    m_validity->addItem(tr("10 hours, Twilio's own limit"), 0);
    m_validity->addItem(tr("4 hours"), 4 * 3600);
    m_validity->addItem(tr("1 hour"), 3600);
    m_validity->addItem(tr("15 minutes"), 900);
    addControl(tr("Give &up after"), *m_validity, kValidityName);
    m_smart->setToolTip(tr("“Curly” quotes and long dashes are sent as plain ones, so that 160 characters fit instead of 70."));
    addBare(*m_smart, kSmartName);
    finish();
}

void SmsPage::fill()
{
    const TwilioForm form = m_gateway.twilio();
    m_sid.edit->setText(form.accountSid);
    m_phone.edit->setText(form.phoneNumber);
    m_service.edit->setText(form.messagingServiceSid);
    m_smart->setChecked(form.smartEncoding);
    const int seconds = form.validityPeriod ? static_cast<int>(form.validityPeriod->count()) : 0;
    int index = m_validity->findData(seconds);
    if (index < 0) {
        m_validity->addItem(tr("%1 seconds").arg(seconds), seconds);
        index = m_validity->count() - 1;
    }
    m_validity->setCurrentIndex(index);
    m_token.edit->clear();
    fillSecret(m_token, kTokenName, form.hasAuthToken, tr("32 letters and digits"));
}

QStringList SmsPage::fromEnvironment() const
{
    return m_gateway.twilio().fromEnvironment;
}

QString SmsPage::typedSecret() const
{
    return m_token.edit->text().isEmpty() ? QString() : QLatin1String(kTokenName);
}

bool SmsPage::checkKeys()
{
    const bool ok =
        say(m_sid, isSid(cleaned(m_sid.edit), "AC") ? QString() : tr("An Account SID is AC followed by 32 letters and digits."));
    const QString token = cleaned(m_token.edit);
    const bool needsToken = !m_gateway.twilio().hasAuthToken && token.isEmpty();
    return say(m_token, needsToken ? tr("Without the token nothing can be sent or received.")
                        : token.isEmpty() || isSid(QStringLiteral("AC") + token, "AC")
                            ? QString()
                            : tr("An Auth Token is 32 letters and digits.")) &&
           ok;
}

bool SmsPage::check()
{
    bool ok = checkKeys();
    const QString service = cleaned(m_service.edit);
    const QString phone = m_phone.edit->text().trimmed();
    QString problem;
    if (phone.isEmpty() && service.isEmpty())
        problem = tr("Give the number you send from, or a Messaging Service.");
    else if (!phone.isEmpty() && !PhoneNumber::parse(phone))
        problem = tr("Write the number with its country, as +1 415 555 2671.");
    ok = say(m_phone, problem) && ok;
    return say(m_service, service.isEmpty() || isSid(service, "MG")
                              ? QString()
                              : tr("A Messaging Service is MG followed by 32 letters and digits.")) &&
           ok;
}

TwilioInput SmsPage::typed() const
{
    TwilioInput input;
    input.accountSid = cleaned(m_sid.edit);
    const auto phone = PhoneNumber::parse(m_phone.edit->text().trimmed());
    input.phoneNumber = phone ? phone->e164() : QString();
    input.messagingServiceSid = cleaned(m_service.edit);
    input.smartEncoding = m_smart->isChecked();
    if (const int seconds = m_validity->currentData().toInt(); seconds > 0) input.validityPeriod = std::chrono::seconds(seconds);
    input.authToken = Secret(cleaned(m_token.edit).toUtf8());
    return input;
}

bool SmsPage::isNewPair() const
{
    return !m_token.edit->text().isEmpty() || cleaned(m_sid.edit) != m_gateway.twilio().accountSid;
}

QFuture<Result<>> SmsPage::store()
{
    // What is edited meanwhile is neither tried nor stored.
    const TwilioInput input = typed();
    if (!isNewPair()) return m_gateway.saveTwilio(input);
    return storeAfterTrial<twilio::ProbedAccount>(
        *this, m_gateway.testTwilio(input, twilio::ProbeDepth::SignIn),
        [this](const Result<twilio::ProbedAccount>& tried) {
            // Where they are accepted nothing is to be said: what was asked for is not what the account has.
            if (!tried || tried->fault) onTried(tried);
            return !tried || !tried->fault;
        },
        [this, input] { return m_gateway.saveTwilio(input); });
}

bool SmsPage::explain(const Error& error)
{
    return wasSaidAtField(error);
}

QString SmsPage::state() const
{
    return m_gateway.twilio().isConnected ? tr("SMS is ready to send. How messages come in is on the page Receiving.")
                                          : tr("SMS is not connected yet.");
}

}  // namespace uinbox::ui
