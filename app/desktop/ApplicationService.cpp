// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ApplicationService.h"

#include "base/Logging.h"
#include "bus/SessionBus.h"

namespace uinbox::app {

namespace {

const QString kName = QStringLiteral("io.github.unifiedinbox.UnifiedInbox");
const QString kPath = QStringLiteral("/io/github/unifiedinbox/UnifiedInbox");

QString tokenOf(const QVariantMap& platform)
{
    const QString token = platform.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platform.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

}  // namespace

ApplicationService::ApplicationService(ui::SessionBus& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    new ApplicationAdaptor(*this);
    connect(&bus, &ui::SessionBus::connected, this, &ApplicationService::publish);
    if (bus.isConnected()) publish();
}

void ApplicationService::publish()
{
    // First the object, then the name: whoever waits for the name calls at once.
    if (!m_bus.connection().registerObject(kPath, this, QDBusConnection::ExportAdaptors)) return;
    m_bus.takeName(kName, this, [](bool isOurs) {
        if (!isOurs) qCInfo(lcApp) << "another program has our name on the session bus";
    });
}

ApplicationAdaptor::ApplicationAdaptor(ApplicationService& service) : QDBusAbstractAdaptor(&service), m_service(service) {}

void ApplicationAdaptor::Activate(const QVariantMap& platform)
{
    Q_EMIT m_service.requested({{}, {}, tokenOf(platform)});
}

void ApplicationAdaptor::Open(const QStringList& uris, const QVariantMap& platform)
{
    Q_EMIT m_service.requested({uris, QStringLiteral("/"), tokenOf(platform)});
}

void ApplicationAdaptor::ActivateAction(const QString& action, const QVariantList&, const QVariantMap& platform)
{
    if (action == u"compose") return Q_EMIT m_service.composeRequested(tokenOf(platform));
    Activate(platform);
}

}  // namespace uinbox::app
