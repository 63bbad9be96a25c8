// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Limits.h"

#include <algorithm>
#include <array>

namespace uinbox::twilio {

namespace {

using namespace std::chrono_literals;

bool isTollFree(const QString& number)
{
    static constexpr std::array<QStringView, 7> kPrefixes{u"+1800", u"+1833", u"+1844", u"+1855", u"+1866", u"+1877", u"+1888"};
    return number.size() == 12 &&
           std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](QStringView prefix) { return number.startsWith(prefix); });
}

bool isShortCode(const QString& number)
{
    return number.size() >= 3 && number.size() <= 8 &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

template <class Types>
bool isOneOf(const QString& type, const Types& types)
{
    return std::any_of(types.begin(), types.end(), [&](const auto* each) { return type == QStringView(each); });
}

std::int64_t mostMmsBytes(const QString& type)
{
    static constexpr std::array kResized{u"image/jpeg", u"image/png", u"image/gif"};
    static constexpr std::array kOthers{u"image/bmp",      u"image/tiff",      u"text/vcard",        u"text/x-vcard",
                                        u"text/csv",       u"text/rtf",        u"text/richtext",     u"text/calendar",
                                        u"text/directory", u"application/pdf", u"application/vcard", u"application/rtf"};
    if (isOneOf(type, kResized)) return kMostMmsBytes;
    return type.startsWith(u"audio/") || type.startsWith(u"video/") || isOneOf(type, kOthers) ? 500'000 : 0;
}

std::int64_t mostWhatsAppBytes(const QString& type)
{
    static constexpr std::array kPictures{u"image/jpeg", u"image/png", u"image/webp"};
    static constexpr std::array kOthers{u"audio/ogg",
                                        u"audio/opus",
                                        u"audio/x-opus+ogg",
                                        u"audio/amr",
                                        u"audio/3gpp",
                                        u"audio/aac",
                                        u"audio/mpeg",
                                        u"audio/mp4",
                                        u"video/mp4",
                                        u"application/pdf",
                                        u"application/msword",
                                        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                        u"application/vnd.openxmlformats-officedocument.presentationml.presentation",
                                        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                        u"text/vcard",
                                        u"text/x-vcard"};
    if (isOneOf(type, kPictures)) return 5'000'000;
    return isOneOf(type, kOthers) ? 16'000'000 : 0;
}

}  // namespace

double smsRate(const Account& account)
{
    if (!account.messagingServiceSid.isEmpty()) return 1.0;
    if (isTollFree(account.phoneNumber)) return 3.0;
    return isShortCode(account.phoneNumber) ? 10.0 : 1.0;
}

double whatsAppRate(const Account& account)
{
    return account.whatsAppNumber == kSandboxNumber ? 1.0 / 3.0 : 80.0;
}

std::optional<HandOverRange> handOverRange(const Account& account)
{
    if (account.messagingServiceSid.isEmpty()) return std::nullopt;
    return HandOverRange{16min, 35 * 24h - 1min};
}

std::int64_t mostFileBytes(Channel channel, const QString& contentType)
{
    switch (channel) {
        case Channel::Sms: return mostMmsBytes(contentType);
        case Channel::WhatsApp: return mostWhatsAppBytes(contentType);
        case Channel::Email: return 0;
    }
    return 0;
}

}  // namespace uinbox::twilio
