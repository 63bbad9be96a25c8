// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Webhook.h"

#include "base/Utf8.h"

#include <QRegularExpression>

#include <algorithm>

namespace uinbox::twilio {

namespace {

constexpr int kMaxMedia = 100;  // Twilio sends ten at most
constexpr QStringView kWhatsApp = u"whatsapp:";

bool isE164(QStringView text)
{
    return text.size() >= 3 && text.size() <= 16 && text.front() == u'+' &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSidWithPrefix(QStringView sid, std::initializer_list<QStringView> prefixes)
{
    return sid.size() == 34 && std::any_of(prefixes.begin(), prefixes.end(), [&](auto p) { return sid.startsWith(p); }) &&
           std::all_of(sid.begin() + 2, sid.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); });
}

Result<Address> addressField(const Form& form, const char* name)
{
    const auto address = parseAddress(form.text(name));
    if (!address) return fail(ErrorKind::Invalid, QLatin1String(name) + QStringLiteral(": ") + address.error().detail);
    return address;
}

/// The parameters that have a place of their own.
bool isKnown(const QByteArray& name)
{
    static const QList<QByteArray> known{"MessageSid", "SmsSid", "SmsMessageSid", "From", "To", "Body", "NumMedia", "NumSegments"};
    return known.contains(name) || name.startsWith("MediaUrl") || name.startsWith("MediaContentType");
}

Result<std::vector<InboundSms::Media>> mediaOf(const Form& form)
{
    const QString given = form.text("NumMedia");
    bool isNumber = true;
    const int count = given.isEmpty() ? 0 : given.toInt(&isNumber);
    if (!isNumber || count < 0 || count > kMaxMedia) return fail(ErrorKind::Invalid, "NumMedia: out of range");
    std::vector<InboundSms::Media> media;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        media.push_back({form.text("MediaUrl" + n), form.text("MediaContentType" + n)});
    }
    return media;
}

}  // namespace

Result<Address> parseAddress(const QString& text)
{
    if (text.startsWith(kWhatsApp)) {
        const QString value = text.mid(kWhatsApp.size());
        if (value.isEmpty() || value.size() > 256) return fail(ErrorKind::Invalid, "not an address");
        return Address{Channel::WhatsApp, isE164(value) ? AddressKind::WhatsApp : AddressKind::Handle, value};
    }
    if (isE164(text)) return Address{Channel::Sms, AddressKind::Phone, text};
    // RCS, Messenger and what is to come: kept as it is written, though nothing can be sent there.
    static const QRegularExpression otherChannel(QStringLiteral("^[a-z]{2,20}:[^\\s]{1,200}$"));
    if (otherChannel.match(text).hasMatch()) return Address{Channel::Sms, AddressKind::Handle, text};
    const bool plain = !text.isEmpty() && text.size() <= 32 && !text.contains(u':') &&
                       std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    if (!plain) return fail(ErrorKind::Invalid, "not an address");
    return Address{Channel::Sms, AddressKind::Phone, text};
}

bool isMessageSid(const QString& sid)
{
    return isSidWithPrefix(sid, {u"SM", u"MM"});
}

Result<InboundSms> InboundSms::parse(const Form& form)
{
    InboundSms sms;
    sms.messageSid = form.text("MessageSid");
    if (!isMessageSid(sms.messageSid)) return fail(ErrorKind::Invalid, "MessageSid: missing or malformed");
    if (!isSidWithPrefix(form.text("AccountSid"), {u"AC"})) return fail(ErrorKind::Invalid, "AccountSid: missing or malformed");
    if (const auto user = parseAddress(form.text("ExternalUserId")); user && user->channel == Channel::WhatsApp)
        sms.externalUser = *user;
    const bool isNumberHidden = form.text("From").isEmpty() && sms.externalUser;
    UINBOX_ASSIGN(sms.from, isNumberHidden ? Result<Address>(*sms.externalUser) : addressField(form, "From"));
    UINBOX_ASSIGN(sms.to, addressField(form, "To"));
    UINBOX_ASSIGN(sms.media, mediaOf(form));
    sms.body = form.text("Body");
    sms.profileName = form.text("ProfileName");
    sms.optOutType = form.text("OptOutType");
    sms.segments = std::max(0, form.text("NumSegments").toInt());
    // Bytes that are no text are shown with replacement characters, and stay.
    const QByteArray body = form.value("Body").value_or(QByteArray());
    if (!isUtf8(body)) sms.extra.insert(QStringLiteral("BodyBytes"), QString::fromLatin1(body.toBase64()));
    for (const auto& [name, value] : form.fields())
        if (!isKnown(name)) sms.extra.insert(textFromUtf8(name), textFromUtf8(value));
    return sms;
}

Result<StatusCallback> StatusCallback::parse(const Form& form)
{
    StatusCallback callback;
    callback.messageSid = form.text("MessageSid");
    if (!isMessageSid(callback.messageSid)) return fail(ErrorKind::Invalid, "MessageSid: missing or malformed");
    QString name = form.text("MessageStatus");
    if (name.isEmpty()) name = form.text("SmsStatus");
    const auto status = statusFromTwilio(name);
    if (!status) return fail(ErrorKind::Invalid, "MessageStatus: missing or unknown");
    callback.status = *status;
    callback.errorCode = form.text("ErrorCode").toInt();
    callback.errorMessage = form.text("ErrorMessage");
    return callback;
}

std::optional<MessageStatus> statusFromTwilio(QStringView name)
{
    if (name == u"scheduled") return MessageStatus::Scheduled;
    if (name == u"accepted" || name == u"queued" || name == u"sending") return MessageStatus::Sending;
    if (name == u"sent") return MessageStatus::Sent;
    if (name == u"delivered" || name == u"partially_delivered") return MessageStatus::Delivered;
    if (name == u"read") return MessageStatus::Read;
    if (name == u"failed" || name == u"undelivered") return MessageStatus::Failed;
    if (name == u"canceled") return MessageStatus::Canceled;
    if (name == u"received" || name == u"receiving") return MessageStatus::Received;
    return std::nullopt;
}

QByteArray emptyTwiml()
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
}

}  // namespace uinbox::twilio
