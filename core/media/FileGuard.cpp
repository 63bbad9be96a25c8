// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/FileGuard.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

struct FileHost {
    FileHop::Source source;
    QStringView host;  ///< with a dot before it: and every name below
    QStringView path;  ///< what the path begins with
};

// Where the providers' APIs lead to:
//  * Twilio answers a media request with 302 or 307 to its CDN, https://mms.twiliocdn.com/… (seen in public code and reports, for example
//    https://github.com/Abilityai/trinity/pull/1937), formerly to a folder of S3 (https://www.twilio.com/docs/messaging/api/media-resource).
//  * Resend gives https://inbound-cdn.resend.com/… (https://resend.com/docs/api-reference/emails/retrieve-received-email-attachment).
constexpr std::array kFileHosts{
    FileHost{FileHop::Source::Twilio, u".twiliocdn.com", u"/"},
    FileHost{FileHop::Source::Twilio, u"s3-external-1.amazonaws.com", u"/media.twiliocdn.com/"},
    FileHost{FileHop::Source::Resend, u".resend.com", u"/"},
};

FileGuard::Verdict refuse(const char* word)
{
    return tl::unexpected(QString::fromLatin1(word));
}

bool isLoopback(const QUrl& url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

bool isOurStandIn(const QUrl& base, const QUrl& url)
{
    return isLoopback(base) && url.scheme() == base.scheme() && url.authority() == base.authority();
}

/// Nothing but a name: no user, no port, no number for a name.
bool isPlain(const QUrl& url)
{
    const QString host = url.host();
    return url.isValid() && url.authority() == host && !host.endsWith(u'.') && QHostAddress(host).isNull();
}

}  // namespace

FileGuard::FileGuard(Settings settings) : m_settings(std::move(settings)) {}

FileGuard::Verdict FileGuard::twilioFile(const QString& url, const QString& messageSid) const
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QUrl& base = m_settings.twilioBase;
    if (!parsed.isValid()) return refuse("host");
    if (parsed.scheme() != base.scheme()) return refuse("scheme");
    const QString root = base.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    if (!url.startsWith(root + u'/')) return refuse("host");
    static const QRegularExpression file(QStringLiteral(
        "\\A/2010-04-01/Accounts/(AC[0-9a-fA-F]{32})/Messages/((?:MM|SM)[0-9a-fA-F]{32})/Media/ME[0-9a-fA-F]{32}\\z"));
    const auto match = file.match(url.mid(root.size()));
    if (!match.hasMatch()) return refuse("path");
    if (m_settings.accountSid.isEmpty() || match.captured(1) != m_settings.accountSid) return refuse("account");
    if (match.captured(2) != messageSid) return refuse("message");
    return FileHop{FileHop::Source::Twilio, parsed, FileHop::SignIn::Yes};
}

FileGuard::Verdict FileGuard::resendFile(const QUrl& url) const
{
    if (isOurStandIn(m_settings.resendBase, url)) return FileHop{FileHop::Source::Resend, url, FileHop::SignIn::No};
    if (url.scheme() != u"https") return refuse("scheme");
    if (!isFileHost(FileHop::Source::Resend, url)) return refuse("host");
    return FileHop{FileHop::Source::Resend, url, FileHop::SignIn::No};
}

FileGuard::Verdict FileGuard::redirect(const FileHop& from, const QByteArray& location) const
{
    const QUrl given(QString::fromLatin1(location), QUrl::StrictMode);
    const QUrl to = from.url.resolved(given);
    const QUrl& base = from.source == FileHop::Source::Twilio ? m_settings.twilioBase : m_settings.resendBase;
    if (location.isEmpty() || !given.isValid()) return refuse("redirect");
    if (!isOurStandIn(base, to) && (to.scheme() != u"https" || !isFileHost(from.source, to))) return refuse("redirect");
    return FileHop{from.source, to, FileHop::SignIn::No};
}

bool FileGuard::isFileHost(FileHop::Source source, const QUrl& url) const
{
    if (!isPlain(url)) return false;
    const QString host = url.host();
    return std::any_of(kFileHosts.begin(), kFileHosts.end(), [&](const FileHost& known) {
        const bool isHost = known.host.startsWith(u'.') ? host.endsWith(known.host) : host == known.host;
        return known.source == source && isHost && url.path().startsWith(known.path) && !url.path().contains(u"/../");
    });
}

std::vector<QByteArray> FileGuard::allowedLoopback() const
{
    std::vector<QByteArray> allowed;
    for (const QUrl& base : {m_settings.twilioBase, m_settings.resendBase})
        if (isLoopback(base))
            allowed.push_back((base.host() + u':' + QString::number(base.port(base.scheme() == u"https" ? 443 : 80))).toLatin1());
    return allowed;
}

}  // namespace uinbox
