// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/BackendLine.h"

namespace uinbox::app {

BackendLine::BackendLine(Backend& backend, Line& line, QObject* parent) : LineGateway(parent), m_backend(backend), m_line(line)
{
    connect(&line, &Line::changed, this, &LineGateway::stateChanged);
    connect(&backend.receiving().backfill(), &Backfill::stateChanged, this, &LineGateway::stateChanged);
    connect(&backend, &Backend::started, this, [this](const Listening& listening) {
        m_webhookPort = listening.webhookPort;
        Q_EMIT stateChanged();
    });
}

ui::ListsState BackendLine::lists() const
{
    const BackfillState& state = m_backend.receiving().backfill().state();
    return {state.error, state.unreached.count};
}

QStringList BackendLine::fromEnvironment() const
{
    QStringList names = m_backend.settings().fromEnvironment;
    if (!qEnvironmentVariableIsEmpty(secret::kTunnelToken)) names.append(QLatin1String(secret::kTunnelToken));
    // Alone it decides, too.
    if (names.contains(QLatin1String(setting::kPublicBaseUrl)) && m_backend.settings().line.kind == TunnelKind::Fixed)
        names.append(QLatin1String(setting::kTunnelUrl));
    return names;
}

ui::LineForm BackendLine::form() const
{
    ui::LineForm form;
    form.settings = m_backend.settings().line;
    form.hasToken = !form.settings.token.isEmpty();
    form.settings.token = Secret();
    form.webhookPort = m_webhookPort;
    form.fromEnvironment = fromEnvironment();
    return form;
}

QFuture<Result<>> BackendLine::save(const LineSettings& settings)
{
    QHash<QString, QString> values{
        {QLatin1String(setting::kTunnelKind), tunnelKindName(settings.kind)},
        {QLatin1String(setting::kTunnelProgram), settings.program},
        {QLatin1String(setting::kTunnelTarget), settings.target},
        {QLatin1String(setting::kTunnelRemote), settings.remote},
        {QLatin1String(setting::kTunnelKeyFile), settings.keyFile},
        {QLatin1String(setting::kTunnelUrl), settings.address},
        // What was given before there was a choice.
        {QLatin1String(setting::kPublicBaseUrl), QString()},
    };
    for (const QString& name : fromEnvironment()) values.remove(name);
    QHash<QString, Secret> secrets;
    if (!settings.token.isEmpty()) secrets.insert(QLatin1String(secret::kTunnelToken), settings.token);
    return m_backend.saveAccounts(values, secrets);
}

}  // namespace uinbox::app
