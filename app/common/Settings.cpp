// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Settings.h"

#include "base/WallTime.h"
#include "channels/resend/Account.h"
#include "contacts/PhoneNumber.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <cmath>

namespace uinbox::app {

namespace {

/// Reads one name after the other; the environment wins over what is stored.
class Reader {
public:
    explicit Reader(const QHash<QString, QString>& stored) : m_stored(stored) {}

    QString text(const char* name)
    {
        if (qEnvironmentVariableIsSet(name)) {
            m_fromEnvironment.append(QString::fromLatin1(name));
            return qEnvironmentVariable(name).trimmed();
        }
        return m_stored.value(QString::fromLatin1(name)).trimmed();
    }

    Result<std::optional<qint64>> number(const char* name, qint64 min, qint64 max)
    {
        const QString value = text(name);
        if (value.isEmpty()) return std::nullopt;
        bool ok = false;
        const qint64 n = value.toLongLong(&ok);
        if (!ok || n < min || n > max)
            return fail(ErrorKind::Invalid,
                        QStringLiteral("%1: must be a whole number from %2 to %3").arg(QLatin1String(name)).arg(min).arg(max));
        return n;
    }

    /// "on" or "off".
    Result<bool> isOn(const char* name, bool usual)
    {
        const QString value = text(name);
        if (value.isEmpty()) return usual;
        if (value != u"on" && value != u"off")
            return fail(ErrorKind::Invalid, QLatin1String(name) + QStringLiteral(": must be on or off"));
        return value == u"on";
    }

    [[nodiscard]] QStringList fromEnvironment() const { return m_fromEnvironment; }

private:
    const QHash<QString, QString>& m_stored;
    QStringList m_fromEnvironment;
};

/// As long as one SMS may be (PROVIDERS.md 1.1).
constexpr qsizetype kMostAnswer = 1600;
/// Longer than a request may take: one that is still on its way is in no list yet, and would be sent twice.
constexpr std::chrono::milliseconds kLeastGrace{60'000};

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Result<QString> baseUrl(Reader& reader, const char* name)
{
    QString value = reader.text(name);
    while (value.endsWith(u'/')) value.chop(1);
    if (value.isEmpty()) return value;
    const QUrl url(value, QUrl::StrictMode);
    const bool plainLoopback = url.scheme() == u"http" && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && !plainLoopback) || url.hasQuery() ||
        url.hasFragment())
        return fail(ErrorKind::Invalid,
                    QLatin1String(name) + QStringLiteral(": must be an https address (http only for loopback)"));
    return value;
}

/// Twilio's ids are two letters and 32 hexadecimal digits.
Result<> checkSid(const char* name, const QString& value, QStringView prefix)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9a-fA-F]{32}$"));
    if (value.isEmpty() || (value.startsWith(prefix) && digits.match(value.mid(2)).hasMatch())) return {};
    return fail(ErrorKind::Invalid, QLatin1String(name) + QStringLiteral(": must be ") + prefix.toString() +
                                        QStringLiteral(" and 32 hexadecimal digits"));
}

/// Reads a number and turns it into E.164; an empty one stays empty. The console shows WhatsApp senders as "whatsapp:+1…".
Result<> readNumber(Reader& reader, const char* name, QString& number)
{
    number = reader.text(name);
    if (number.startsWith(QLatin1String("whatsapp:"))) number = number.mid(9);
    if (number.isEmpty()) return {};
    const auto parsed = PhoneNumber::parse(number);
    if (!parsed) return fail(ErrorKind::Invalid, QLatin1String(name) + QStringLiteral(": must be a number as +15551230000"));
    number = parsed->e164();
    return {};
}

Result<> readBase(Reader& reader, const char* name, QUrl& base)
{
    UINBOX_ASSIGN(const QString given, baseUrl(reader, name));
    if (!given.isEmpty()) base = QUrl(given);
    return {};
}

Result<> readResend(Reader& reader, Settings& settings)
{
    settings.resendFrom = reader.text(setting::kResendFrom);
    if (!settings.resendFrom.isEmpty() && !resend::isMailbox(settings.resendFrom))
        return fail(ErrorKind::Invalid,
                    QLatin1String(setting::kResendFrom) + QStringLiteral(": must be an address as Name <name@example.com>"));
    return readBase(reader, "RESEND_API_BASE", settings.resendApiBase);
}

Result<> readAutoReply(Reader& reader, AutoReplyRule& rule)
{
    const auto invalid = [](const char* name, const QString& what) {
        return fail(ErrorKind::Invalid, QLatin1String(name) + QStringLiteral(": ") + what);
    };
    if (const QString when = reader.text(setting::kAutoReply); !when.isEmpty()) {
        const auto known = autoReplyWhenFromName(when);
        if (!known) return invalid(setting::kAutoReply, QStringLiteral("must be never, outside-hours or always"));
        rule.when = *known;
    }
    rule.text = reader.text(setting::kAutoReplyText);
    if (rule.when != AutoReplyWhen::Never && rule.text.isEmpty())
        return invalid(setting::kAutoReplyText, QStringLiteral("must say what is answered"));
    if (rule.text.size() > kMostAnswer)
        return invalid(setting::kAutoReplyText, QStringLiteral("must have 1,600 characters at most"));
    if (const QString hours = reader.text(setting::kBusinessHours); !hours.isEmpty()) {
        const auto read = BusinessHours::fromText(hours);
        if (!read) return invalid(setting::kBusinessHours, QStringLiteral("must be days and times as 12345 09:00-17:00"));
        rule.hours = *read;
    }
    const QByteArray zone = reader.text(setting::kBusinessZone).toLatin1();
    if (!zone.isEmpty() && !isTimeZone(zone)) return invalid(setting::kBusinessZone, QStringLiteral("is not a time zone"));
    rule.timeZone = zone.isEmpty() ? localTimeZone() : zone;
    return {};
}

Result<> readTwilio(Reader& reader, TwilioSettings& twilio)
{
    twilio.accountSid = reader.text(setting::kAccountSid);
    twilio.apiKeySid = reader.text(setting::kApiKeySid);
    twilio.messagingServiceSid = reader.text(setting::kMessagingServiceSid);
    UINBOX_TRY(checkSid(setting::kAccountSid, twilio.accountSid, u"AC"));
    UINBOX_TRY(checkSid(setting::kApiKeySid, twilio.apiKeySid, u"SK"));
    UINBOX_TRY(checkSid(setting::kMessagingServiceSid, twilio.messagingServiceSid, u"MG"));
    UINBOX_TRY(readNumber(reader, setting::kPhoneNumber, twilio.phoneNumber));
    UINBOX_TRY(readNumber(reader, setting::kWhatsAppNumber, twilio.whatsAppNumber));
    UINBOX_ASSIGN(twilio.smartEncoding, reader.isOn(setting::kSmartEncoding, false));
    // PROVIDERS.md 1.1: 1 to 36,000 seconds.
    UINBOX_ASSIGN(const auto validity, reader.number(setting::kValidityPeriod, 1, 36'000));
    if (validity) twilio.validityPeriod = std::chrono::seconds(*validity);
    UINBOX_TRY(readBase(reader, "TWILIO_API_BASE", twilio.apiBase));
    // What speaks with a test server must not ask the real one with its credentials. It has no log unless it says where.
    if (twilio.apiBase != TwilioSettings().apiBase) {
        twilio.contentBase = twilio.messagingBase = twilio.apiBase;
        twilio.monitorBase.clear();
    }
    UINBOX_TRY(readBase(reader, "TWILIO_CONTENT_BASE", twilio.contentBase));
    UINBOX_TRY(readBase(reader, "TWILIO_MONITOR_BASE", twilio.monitorBase));
    return readBase(reader, "TWILIO_MESSAGING_BASE", twilio.messagingBase);
}

/// Which way the internet takes to this computer. Without a choice it is PUBLIC_BASE_URL, where there is one: whoever sets that alone has
/// a tunnel of his own.
Result<> readLine(Reader& reader, const QString& publicBaseUrl, LineSettings& line)
{
    const QString name = reader.text(setting::kTunnelKind);
    const auto kind = tunnelKindFromName(name);
    if (!name.isEmpty() && !kind)
        return fail(ErrorKind::Invalid,
                    QLatin1String(setting::kTunnelKind) +
                        QStringLiteral(": must be none, fixed, ngrok, cloudflared, cloudflared-named, ssh or tailscale"));
    line.kind = kind.value_or(publicBaseUrl.isEmpty() ? TunnelKind::None : TunnelKind::Fixed);
    line.program = reader.text(setting::kTunnelProgram);
    line.target = reader.text(setting::kTunnelTarget);
    line.remote = reader.text(setting::kTunnelRemote);
    static const QRegularExpression remote(QStringLiteral("^([A-Za-z0-9.:\\[\\]_*-]+:)?[0-9]{1,5}$"));
    if (!line.remote.isEmpty() && (!remote.match(line.remote).hasMatch() || line.remote.startsWith(u'-')))
        return fail(ErrorKind::Invalid,
                    QLatin1String(setting::kTunnelRemote) + QStringLiteral(": must be a port, or address:port"));
    line.keyFile = reader.text(setting::kTunnelKeyFile);
    line.address = reader.text(setting::kTunnelUrl);
    if (line.kind == TunnelKind::Fixed && line.address.isEmpty()) line.address = publicBaseUrl;
    const bool isSsh = line.kind == TunnelKind::Ssh;
    if (isSsh && !line.target.isEmpty() && !isSshTarget(line.target))
        return fail(ErrorKind::Invalid,
                    QLatin1String(setting::kTunnelTarget) + QStringLiteral(": must be user@host or user@host:port"));
    QString sample = line.address;
    if (isSsh) sample.replace(QStringLiteral("{port}"), QStringLiteral("1024"));
    if (!sample.isEmpty() && !publicAddress(sample))
        return fail(ErrorKind::Invalid,
                    QLatin1String(setting::kTunnelUrl) + QStringLiteral(": must be an https address (http only for loopback)"));
    return {};
}

}  // namespace

Result<Settings> readSettings(const QHash<QString, QString>& stored)
{
    Settings settings;
    Reader reader(stored);
    UINBOX_TRY(readTwilio(reader, settings.twilio));
    UINBOX_TRY(readResend(reader, settings));
    UINBOX_TRY(readAutoReply(reader, settings.autoReply));
    UINBOX_ASSIGN(settings.handOver, reader.isOn(setting::kHandOver, true));
    UINBOX_ASSIGN(settings.publicBaseUrl, baseUrl(reader, setting::kPublicBaseUrl));
    UINBOX_TRY(readLine(reader, settings.publicBaseUrl, settings.line));
    UINBOX_ASSIGN(const auto port, reader.number("PORT", 0, 65535));
    if (port) settings.webhookPort = static_cast<quint16>(*port);
    UINBOX_ASSIGN(const auto apiPort, reader.number("API_PORT", 0, 65535));
    if (apiPort) settings.apiPort = static_cast<quint16>(*apiPort);
    UINBOX_ASSIGN(const auto grace, reader.number("UINBOX_RECONCILE_GRACE_MS", 0, 86'400'000));
    if (grace) settings.timing.grace = std::chrono::milliseconds(*grace);
    const bool isTestServer =
        settings.twilio.apiBase != TwilioSettings().apiBase || settings.resendApiBase != Settings().resendApiBase;
    if (!isTestServer) settings.timing.grace = std::max(settings.timing.grace, kLeastGrace);
    UINBOX_ASSIGN(const auto undo, reader.number(setting::kUndoWindow, 0, 60'000));
    if (undo) settings.undoWindow = std::chrono::milliseconds(*undo);
    if (const QString rate = reader.text("UINBOX_RATE_PER_SECOND"); !rate.isEmpty()) {
        bool ok = false;
        settings.ratePerSecond = rate.toDouble(&ok);
        if (!ok || !std::isfinite(*settings.ratePerSecond) || *settings.ratePerSecond <= 0)
            return fail(ErrorKind::Invalid, "UINBOX_RATE_PER_SECOND: must be a number over 0");
    }
    settings.fromEnvironment = reader.fromEnvironment();
    return settings;
}

}  // namespace uinbox::app
