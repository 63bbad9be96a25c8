// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineSettings.h"

#include "base/EnumNames.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace uinbox {

namespace {

const std::array<std::pair<TunnelKind, QString>, 7> kNames{{
    {TunnelKind::None, QStringLiteral("none")},
    {TunnelKind::Fixed, QStringLiteral("fixed")},
    {TunnelKind::Ngrok, QStringLiteral("ngrok")},
    {TunnelKind::CloudflaredQuick, QStringLiteral("cloudflared")},
    {TunnelKind::CloudflaredNamed, QStringLiteral("cloudflared-named")},
    {TunnelKind::Ssh, QStringLiteral("ssh")},
    {TunnelKind::Tailscale, QStringLiteral("tailscale")},
}};

bool isLoopback(const QString& host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

}  // namespace

QString tunnelKindName(TunnelKind kind)
{
    return nameIn(kNames, kind);
}

std::optional<TunnelKind> tunnelKindFromName(QStringView name)
{
    return valueIn(kNames, name);
}

bool needsProgram(TunnelKind kind)
{
    return kind != TunnelKind::None && kind != TunnelKind::Fixed;
}

std::optional<QUrl> publicAddress(const QString& text)
{
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(u'/')) trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isPlainLoopback = url.scheme() == u"http" && isLoopback(url.host());
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && !isPlainLoopback)) return std::nullopt;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) return std::nullopt;
    return url;
}

bool isSshTarget(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:[A-Za-z0-9_.][A-Za-z0-9_.+-]*@)?(?:[A-Za-z0-9][A-Za-z0-9.-]*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?\z)"));
    return pattern.match(text).hasMatch();
}

QStringList missingSettings(const LineSettings& settings)
{
    QStringList missing;
    const auto need = [&missing](const char* name, bool isThere) {
        if (!isThere) missing.append(QLatin1String(name));
    };
    switch (settings.kind) {
        case TunnelKind::None:
        case TunnelKind::CloudflaredQuick:
        case TunnelKind::Tailscale: break;
        case TunnelKind::Fixed: need("address", publicAddress(settings.address).has_value()); break;
        case TunnelKind::Ngrok: need("address", settings.address.isEmpty() || publicAddress(settings.address)); break;
        case TunnelKind::CloudflaredNamed:
            need("address", publicAddress(settings.address).has_value());
            need("target", !settings.token.isEmpty() || !settings.target.isEmpty());
            break;
        case TunnelKind::Ssh: {
            QString sample = settings.address;
            sample.replace(QStringLiteral("{port}"), QStringLiteral("1024"));
            need("target", isSshTarget(settings.target));
            need("address", sample.isEmpty() || publicAddress(sample));
            break;
        }
    }
    return missing;
}

QString missingSetting(const LineSettings& settings)
{
    return missingSettings(settings).value(0);
}

}  // namespace uinbox
