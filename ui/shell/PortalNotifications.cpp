// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PortalNotifications.h"

#include "bus/SessionBus.h"

#include <QDBusArgument>
#include <QFile>

namespace uinbox::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Notification");

const QString kOpen = QStringLiteral("open");
const QString kReply = QStringLiteral("reply");
const QString kMarkRead = QStringLiteral("mark-read");

QDBusMessage method(const char* name)
{
    return QDBusMessage::createMethodCall(kService, kPath, kInterface, QLatin1String(name));
}

/// aa{sv}, which Qt does not make of a list of maps by itself.
QDBusArgument buttonsOf(const std::vector<QVariantMap>& buttons)
{
    QDBusArgument argument;
    argument.beginArray(QMetaType::fromType<QVariantMap>());
    for (const QVariantMap& button : buttons) argument << button;
    argument.endArray();
    return argument;
}

}  // namespace

bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

PortalNotifications::PortalNotifications(SessionBus& bus, QObject* parent) : NotificationOutlet(parent), m_bus(bus)
{
    connect(&bus, &SessionBus::connected, this, &PortalNotifications::listen);
    if (bus.isConnected()) listen();
}

void PortalNotifications::listen()
{
    m_bus.listen(kPath, kInterface, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(QString, QString, QVariantList)));
    m_bus.readProperty(kService, kPath, kInterface, QStringLiteral("version"), this, [this](const QDBusMessage& reply) {
        m_isThere = reply.type() == QDBusMessage::ReplyMessage;
        Q_EMIT availabilityChanged();
    });
}

void PortalNotifications::show(const Notice& notice)
{
    std::vector<QVariantMap> buttons;
    if (notice.hasReply) buttons.push_back({{QStringLiteral("label"), tr("Reply")}, {QStringLiteral("action"), kReply}});
    if (notice.hasMarkRead)
        buttons.push_back({{QStringLiteral("label"), tr("Mark as read")}, {QStringLiteral("action"), kMarkRead}});
    QVariantMap content{
        {QStringLiteral("title"), notice.title}, {QStringLiteral("body"), notice.body}, {QStringLiteral("default-action"), kOpen}};
    if (!buttons.empty()) content.insert(QStringLiteral("buttons"), QVariant::fromValue(buttonsOf(buttons)));
    auto message = method("AddNotification");
    message << notice.key << content;
    m_bus.call(message);
    m_shown.insert(notice.key);
}

void PortalNotifications::withdraw(const QString& key)
{
    if (!m_shown.remove(key)) return;
    auto message = method("RemoveNotification");
    message << key;
    m_bus.call(message);
}

void PortalNotifications::onActionInvoked(const QString& id, const QString& action, const QVariantList& parameters)
{
    if (!m_shown.contains(id)) return;
    QString token;
    for (const QVariant& parameter : parameters) {
        // Version 2 gives platform data behind the target.
        if (parameter.metaType() != QMetaType::fromType<QDBusArgument>()) continue;
        const auto argument = parameter.value<QDBusArgument>();
        if (argument.currentType() != QDBusArgument::MapType) continue;
        token = qdbus_cast<QVariantMap>(argument).value(QStringLiteral("activation-token")).toString();
    }
    if (action == kMarkRead) return Q_EMIT activated(id, NoticeAction::MarkRead, {});
    Q_EMIT activated(id, action == kReply ? NoticeAction::Reply : NoticeAction::Open, token);
}

}  // namespace uinbox::ui
