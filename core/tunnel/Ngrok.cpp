// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/Ngrok.h"

#include "base/Utf8.h"

#include <QJsonArray>

namespace uinbox {

namespace {

/// Of "http://localhost:3000", "localhost:3000" or "3000".
quint16 portOf(const QString& upstream)
{
    return upstream.section(u':', -1).remove(u'/').toUShort();
}

/// "127.0.0.1:4040"
quint16 apiPortOf(const QJsonObject& line)
{
    const QString message = line.value(QStringLiteral("msg")).toString();
    if (message == u"starting web service") return portOf(line.value(QStringLiteral("addr")).toString());
    return portOf(line.value(QStringLiteral("web_addr")).toString());
}

/// Its error numbers: https://ngrok.com/docs/errors.
const std::vector<TunnelComplaint>& complaints()
{
    static const std::vector<TunnelComplaint> all{
        {"ERR_NGROK_334", LineCause::TunnelBusy},            // the address is online elsewhere
        {"ERR_NGROK_108", LineCause::TunnelBusy},            // as many sessions as the account may have
        {"ERR_NGROK_105", LineCause::TunnelSignInRefused},   // the token is none
        {"ERR_NGROK_107", LineCause::TunnelSignInRefused},   // it was revoked
        {"ERR_NGROK_4018", LineCause::TunnelSignInRefused},  // there is none
        {"ERR_NGROK_4008", LineCause::TunnelNotAllowed},     // not from this network
        {"ERR_NGROK_8014", LineCause::TunnelNotAllowed},     // blocked
        {"ERR_NGROK_320", LineCause::TunnelNotAllowed},      // the domain is another account's
        {"authentication failed", LineCause::TunnelSignInRefused},
        {"failed to dial ngrok server", LineCause::TunnelUnreachable},
        {"failed to reconnect session", LineCause::TunnelUnreachable},
    };
    return all;
}

}  // namespace

TunnelCommand Ngrok::command(TunnelPorts ports) const
{
    TunnelCommand command;
    command.program = m_settings.program.isEmpty() ? QStringLiteral("ngrok") : m_settings.program;
    command.arguments = {QStringLiteral("http"),         QStringLiteral("127.0.0.1:%1").arg(ports.local),
                         QStringLiteral("--log"),        QStringLiteral("stdout"),
                         QStringLiteral("--log-format"), QStringLiteral("json"),
                         QStringLiteral("--log-level"),  QStringLiteral("info")};
    if (const auto domain = publicAddress(m_settings.address))
        command.arguments << QStringLiteral("--url") << domain->toString(QUrl::FullyEncoded);
    command.keptVariables = {QStringLiteral("NGROK_*")};
    return command;
}

TunnelNews Ngrok::readLine(const QByteArray& line) const
{
    TunnelNews news;
    const QJsonObject json = parseJson(line).object();
    if (json.value(QStringLiteral("msg")).toString() == u"started tunnel")
        news.url = publicAddress(json.value(QStringLiteral("url")).toString());
    news.apiPort = apiPortOf(json);
    // Its log calls everything that goes wrong `err`; of a connection that was merely closed it is "nil" or empty.
    const QString level = json.value(QStringLiteral("lvl")).toString();
    if (json.isEmpty() || level == u"eror" || level == u"crit" || level == u"error") news.problem = complaintIn(line, complaints());
    return news;
}

std::vector<QUrl> Ngrok::questions(quint16 apiPort) const
{
    if (apiPort == 0) return {};
    return {loopbackUrl(apiPort, "/api/endpoints"), loopbackUrl(apiPort, "/api/tunnels")};
}

std::optional<QUrl> Ngrok::urlIn(const QByteArray& answer, TunnelPorts ports) const
{
    const QJsonObject json = parseJson(answer).object();
    const auto leadsHere = [&](const QJsonObject& object, const char* key) {
        return portOf(object.value(QLatin1String(key)).toString()) == ports.local;
    };
    for (const QJsonValue each : json.value(QStringLiteral("endpoints")).toArray()) {
        const QJsonObject endpoint = each.toObject();
        if (!leadsHere(endpoint.value(QStringLiteral("upstream")).toObject(), "url")) continue;
        if (auto url = publicAddress(endpoint.value(QStringLiteral("url")).toString())) return url;
    }
    for (const QJsonValue each : json.value(QStringLiteral("tunnels")).toArray()) {
        const QJsonObject tunnel = each.toObject();
        if (!leadsHere(tunnel.value(QStringLiteral("config")).toObject(), "addr")) continue;
        if (auto url = publicAddress(tunnel.value(QStringLiteral("public_url")).toString())) return url;
    }
    return std::nullopt;
}

}  // namespace uinbox
