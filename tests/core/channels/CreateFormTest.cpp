// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Messages.h"

#include "catch.h"

using namespace uinbox;
using namespace std::chrono_literals;
using uinbox::twilio::Account;
using uinbox::twilio::createForm;
using uinbox::twilio::priceMicros;
using uinbox::twilio::SmartEncoding;

namespace {

using Pairs = std::vector<std::pair<QByteArray, QByteArray>>;

Account account()
{
    Account account;
    account.accountSid = QStringLiteral("AC1");
    account.phoneNumber = QStringLiteral("+15005550006");
    account.whatsAppNumber = QStringLiteral("+15005550007");
    return account;
}

Account withService()
{
    Account other = account();
    other.messagingServiceSid = QStringLiteral("MG1");
    return other;
}

OutboundMessage hello()
{
    OutboundMessage message;
    message.to = QStringLiteral("+14155552671");
    message.content = QStringLiteral("Hello");
    return message;
}

}  // namespace

TEST_CASE("addresses of WhatsApp have their prefix on the wire")
{
    CHECK(createForm(account(), Channel::WhatsApp, hello()).fields() ==
          Pairs{{"To", "whatsapp:+14155552671"}, {"From", "whatsapp:+15005550007"}, {"Body", "Hello"}});
}

TEST_CASE("the WhatsApp number wins over the service, the service over the number of SMS")
{
    CHECK(createForm(withService(), Channel::WhatsApp, hello()).text("From") == QStringLiteral("whatsapp:+15005550007"));
    CHECK_FALSE(createForm(withService(), Channel::WhatsApp, hello()).value("MessagingServiceSid"));
    CHECK_FALSE(createForm(withService(), Channel::Sms, hello()).value("From"));
    Account serviceAlone = withService();
    serviceAlone.whatsAppNumber.clear();
    const auto form = createForm(serviceAlone, Channel::WhatsApp, hello());
    CHECK(form.fields() == Pairs{{"To", "whatsapp:+14155552671"}, {"MessagingServiceSid", "MG1"}, {"Body", "Hello"}});
}

TEST_CASE("a message for later names its service and the time in UTC")
{
    OutboundMessage message = hello();
    message.sendAt = fromMillis(1772442000123);
    CHECK(createForm(withService(), Channel::Sms, message).fields() == Pairs{{"To", "+14155552671"},
                                                                             {"MessagingServiceSid", "MG1"},
                                                                             {"Body", "Hello"},
                                                                             {"ScheduleType", "fixed"},
                                                                             {"SendAt", "2026-03-02T09:00:00Z"}});
    const auto whatsApp = createForm(withService(), Channel::WhatsApp, message);
    CHECK(whatsApp.text("From") == QStringLiteral("whatsapp:+15005550007"));
    CHECK(whatsApp.text("MessagingServiceSid") == QStringLiteral("MG1"));
}

TEST_CASE("a template takes the place of text and files")
{
    OutboundMessage message = hello();
    message.files = {{QStringLiteral("https://m.example/1"), {}, {}, {}}};
    message.envelope.templateSid = QStringLiteral("HX1");
    message.envelope.variables = {{QStringLiteral("1"), QStringLiteral("Ann \"A\" & 👍")},
                                  {QStringLiteral("2"), QStringLiteral("9:00")}};
    CHECK(createForm(account(), Channel::WhatsApp, message).fields() ==
          Pairs{{"To", "whatsapp:+14155552671"},
                {"From", "whatsapp:+15005550007"},
                {"ContentSid", "HX1"},
                {"ContentVariables", "{\"1\":\"Ann \\\"A\\\" & \xf0\x9f\x91\x8d\",\"2\":\"9:00\"}"}});
    message.envelope.variables.clear();
    CHECK_FALSE(createForm(account(), Channel::WhatsApp, message).value("ContentVariables"));
}

TEST_CASE("all ten files go along")
{
    OutboundMessage message = hello();
    for (int i = 0; i < 10; ++i) message.files.push_back({QStringLiteral("https://m.example/%1").arg(i), {}, {}, {}});
    int media = 0;
    const auto form = createForm(account(), Channel::Sms, message);
    for (const auto& [name, value] : form.fields()) media += name == "MediaUrl" ? 1 : 0;
    CHECK(media == 10);
}

TEST_CASE("how long it may take and whether look-alikes may be put in are said only where somebody set them")
{
    const auto plain = createForm(account(), Channel::Sms, hello());
    CHECK_FALSE(plain.value("ValidityPeriod"));
    CHECK_FALSE(plain.value("SmartEncoded"));
    Account other = account();
    other.validityPeriod = 2h;
    other.smartEncoded = SmartEncoding::On;
    CHECK(createForm(other, Channel::Sms, hello()).value("ValidityPeriod") == QByteArray("7200"));
    CHECK(createForm(other, Channel::Sms, hello()).value("SmartEncoded") == QByteArray("true"));
    CHECK_FALSE(createForm(other, Channel::WhatsApp, hello()).value("SmartEncoded"));
    other.validityPeriod = 1000h;
    CHECK(createForm(other, Channel::Sms, hello()).value("ValidityPeriod") == QByteArray("36000"));
}

TEST_CASE("a price is read in millionths, whatever its sign")
{
    CHECK(priceMicros(QStringLiteral("-0.00750")) == 7500);
    CHECK(priceMicros(QStringLiteral("0.0079")) == 7900);
    CHECK(priceMicros(QStringLiteral("-12")) == 12'000'000);
    CHECK(priceMicros(QStringLiteral("0")) == 0);
    for (const char* none : {"", "free", "nan", "inf", "1e99"}) {
        CAPTURE(none);
        CHECK_FALSE(priceMicros(QString::fromLatin1(none)));
    }
}
