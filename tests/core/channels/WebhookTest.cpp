// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Webhook.h"

#include "catch.h"

#include <map>

using namespace uinbox;
using namespace uinbox::twilio;

namespace {

const QByteArray kSid = "SM0123456789abcdef0123456789ABCDEF";

using Fields = std::map<QByteArray, QByteArray>;

Fields inbound()
{
    return {{"MessageSid", kSid},     {"AccountSid", "AC0123456789abcdef0123456789abcdef"},
            {"From", "+14155552671"}, {"To", "+15005550006"},
            {"Body", "hello"},        {"NumMedia", "0"},
            {"NumSegments", "1"}};
}

Form formOf(const Fields& fields)
{
    Form form;
    for (const auto& [name, value] : fields) form.add(name, value);
    return form;
}

/// inbound() with one field changed.
Result<InboundSms> parsedWith(const QByteArray& name, const QByteArray& value)
{
    Fields fields = inbound();
    fields[name] = value;
    return InboundSms::parse(formOf(fields));
}

}  // namespace

TEST_CASE("an incoming message is read with every parameter, known or not")
{
    Fields fields = inbound();
    fields["Body"] = " two\nlines \xf0\x9f\x91\x8d ";
    fields["FromCity"] = "SAN FRANCISCO";
    fields["SomethingNew"] = "1";
    const auto sms = InboundSms::parse(formOf(fields));
    REQUIRE(sms);
    CHECK(sms->messageSid == QString::fromLatin1(kSid));
    CHECK(sms->from.value == QStringLiteral("+14155552671"));
    CHECK(sms->from.kind == AddressKind::Phone);
    CHECK(sms->from.channel == Channel::Sms);
    CHECK(sms->to.value == QStringLiteral("+15005550006"));
    CHECK(sms->body == QStringLiteral(" two\nlines 👍 "));
    CHECK(sms->segments == 1);
    CHECK(sms->media.empty());
    CHECK(sms->extra.value(QStringLiteral("FromCity")).toString() == QStringLiteral("SAN FRANCISCO"));
    CHECK(sms->extra.value(QStringLiteral("SomethingNew")).toString() == QStringLiteral("1"));
    CHECK_FALSE(sms->extra.contains(QStringLiteral("Body")));
}

TEST_CASE("an incoming message without one of the mandatory parameters is refused, and the parameter named")
{
    for (const char* name : {"MessageSid", "AccountSid", "From", "To"}) {
        CAPTURE(name);
        Fields fields = inbound();
        fields.erase(name);
        const auto missing = InboundSms::parse(formOf(fields));
        REQUIRE_FALSE(missing);
        CHECK(missing.error().kind == ErrorKind::Invalid);
        CHECK(missing.error().detail.startsWith(QLatin1String(name)));
        CHECK_FALSE(parsedWith(name, ""));
        CHECK_FALSE(parsedWith(name, "x:y"));
    }
}

TEST_CASE("a message may have neither text nor a count of media")
{
    Fields fields = inbound();
    fields.erase("Body");
    fields.erase("NumMedia");
    fields.erase("NumSegments");
    const auto sms = InboundSms::parse(formOf(fields));
    REQUIRE(sms);
    CHECK(sms->body.isEmpty());
    CHECK(sms->media.empty());
}

TEST_CASE("all media of a message are kept, in their order")
{
    Fields fields = inbound();
    fields["NumMedia"] = "11";
    for (int i = 0; i < 11; ++i) {
        const QByteArray n = QByteArray::number(i);
        fields["MediaUrl" + n] = "https://api.example/Media/ME" + n;
        fields["MediaContentType" + n] = i % 2 == 0 ? "image/jpeg" : "audio/ogg";
    }
    const auto sms = InboundSms::parse(formOf(fields));
    REQUIRE(sms);
    REQUIRE(sms->media.size() == 11);
    for (size_t i = 0; i < 11; ++i) {
        CHECK(sms->media[i].url == QStringLiteral("https://api.example/Media/ME%1").arg(i));
        CHECK(sms->media[i].contentType == (i % 2 == 0 ? QStringLiteral("image/jpeg") : QStringLiteral("audio/ogg")));
    }
}

TEST_CASE("a count of media out of range is refused")
{
    CHECK_FALSE(parsedWith("NumMedia", "-1"));
    CHECK_FALSE(parsedWith("NumMedia", "101"));
    CHECK_FALSE(parsedWith("NumMedia", "2147483647"));
}

TEST_CASE("a message's sid is SM or MM and 32 hexadecimal digits")
{
    CHECK(isMessageSid(QStringLiteral("SM0123456789abcdef0123456789abcdef")));
    CHECK(isMessageSid(QStringLiteral("MM0123456789ABCDEF0123456789abcdef")));
    CHECK_FALSE(isMessageSid(QStringLiteral("AC0123456789abcdef0123456789abcdef")));
    CHECK_FALSE(isMessageSid(QStringLiteral("SM0123456789abcdef0123456789abcde")));
    CHECK_FALSE(isMessageSid(QStringLiteral("SM0123456789abcdef0123456789abcdeff")));
    CHECK_FALSE(isMessageSid(QStringLiteral("SM0123456789abcdef0123456789abcdeg")));
    CHECK_FALSE(isMessageSid(QStringLiteral("sm0123456789abcdef0123456789abcdef")));
    CHECK_FALSE(isMessageSid(QString()));
}

TEST_CASE("addresses are read as Twilio writes them")
{
    const auto whatsApp = parseAddress(QStringLiteral("whatsapp:+14155552671"));
    REQUIRE(whatsApp);
    CHECK(whatsApp->channel == Channel::WhatsApp);
    CHECK(whatsApp->kind == AddressKind::WhatsApp);
    CHECK(whatsApp->value == QStringLiteral("+14155552671"));

    const auto handle = parseAddress(QStringLiteral("whatsapp:US.13491208655302741918"));
    REQUIRE(handle);
    CHECK(handle->channel == Channel::WhatsApp);
    CHECK(handle->kind == AddressKind::Handle);

    CHECK(parseAddress(QStringLiteral("24273"))->kind == AddressKind::Phone);
    CHECK(parseAddress(QStringLiteral("ACME Inc"))->value == QStringLiteral("ACME Inc"));
    const auto messenger = parseAddress(QStringLiteral("messenger:123"));
    REQUIRE(messenger);
    CHECK(messenger->kind == AddressKind::Handle);
    CHECK(messenger->value == QStringLiteral("messenger:123"));
    for (const char* bad : {"", "whatsapp:", "messenger:", "a\nb", "x123456789012345678901234567890123"}) {
        CAPTURE(bad);
        CHECK_FALSE(parseAddress(QString::fromLatin1(bad)));
    }
}

TEST_CASE("Twilio's words for a status are ours, and unknown words are none")
{
    const std::map<QString, MessageStatus> known{{QStringLiteral("accepted"), MessageStatus::Sending},
                                                 {QStringLiteral("scheduled"), MessageStatus::Scheduled},
                                                 {QStringLiteral("queued"), MessageStatus::Sending},
                                                 {QStringLiteral("sending"), MessageStatus::Sending},
                                                 {QStringLiteral("sent"), MessageStatus::Sent},
                                                 {QStringLiteral("delivered"), MessageStatus::Delivered},
                                                 {QStringLiteral("read"), MessageStatus::Read},
                                                 {QStringLiteral("failed"), MessageStatus::Failed},
                                                 {QStringLiteral("undelivered"), MessageStatus::Failed},
                                                 {QStringLiteral("canceled"), MessageStatus::Canceled},
                                                 {QStringLiteral("received"), MessageStatus::Received},
                                                 {QStringLiteral("receiving"), MessageStatus::Received},
                                                 {QStringLiteral("partially_delivered"), MessageStatus::Delivered}};
    CHECK(known.size() == 13);
    for (const auto& [name, status] : known) {
        CAPTURE(name);
        CHECK(statusFromTwilio(name) == status);
    }
    CHECK_FALSE(statusFromTwilio(u"Delivered"));
    CHECK_FALSE(statusFromTwilio(u""));
    CHECK_FALSE(statusFromTwilio(u"cancelled"));
}

TEST_CASE("a report of a status is read with its error")
{
    const auto report = StatusCallback::parse(
        formOf({{"MessageSid", kSid}, {"MessageStatus", "undelivered"}, {"ErrorCode", "30006"}, {"ErrorMessage", "Landline"}}));
    REQUIRE(report);
    CHECK(report->messageSid == QString::fromLatin1(kSid));
    CHECK(report->status == MessageStatus::Failed);
    CHECK(report->errorCode == 30006);
    CHECK(report->errorMessage == QStringLiteral("Landline"));
}

TEST_CASE("a report without a sid or with a status nobody knows is refused")
{
    const auto errorOf = [](const Fields& fields) {
        const auto report = StatusCallback::parse(formOf(fields));
        return report ? QString() : report.error().detail;
    };
    CHECK(errorOf({{"MessageStatus", "sent"}}).startsWith(QStringLiteral("MessageSid")));
    CHECK(errorOf({{"MessageSid", "SM1"}, {"MessageStatus", "sent"}}).startsWith(QStringLiteral("MessageSid")));
    CHECK(errorOf({{"MessageSid", kSid}}).startsWith(QStringLiteral("MessageStatus")));
    CHECK(errorOf({{"MessageSid", kSid}, {"MessageStatus", "eaten"}}).startsWith(QStringLiteral("MessageStatus")));
    CHECK(errorOf({{"MessageSid", kSid}, {"SmsStatus", "sent"}}).isEmpty());
}
