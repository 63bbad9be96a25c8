// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FreedesktopNotifications.h"

#include "bus/SessionBus.h"

#include <QCoreApplication>
#include <QDBusVariant>
#include <QGuiApplication>

namespace uinbox::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kInterface = QStringLiteral("org.freedesktop.Notifications");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

constexpr char kOpen[] = "default";
constexpr char kReply[] = "reply";
constexpr char kInlineReply[] = "inline-reply";
constexpr char kMarkRead[] = "mark-read";

QDBusMessage method(const char* name)
{
    return QDBusMessage::createMethodCall(kService, kPath, kInterface, QLatin1String(name));
}

/// Links and pictures are markup, too: dunst reads it and names only those.
bool readsMarkup(const QStringList& capabilities)
{
    for (const char* one : {"body-markup", "body-hyperlinks", "body-images"})
        if (capabilities.contains(QLatin1String(one))) return true;
    return false;
}

}  // namespace

FreedesktopNotifications::FreedesktopNotifications(SessionBus& bus, QObject* parent) : NotificationOutlet(parent), m_bus(bus)
{
    connect(&bus, &SessionBus::connected, this, &FreedesktopNotifications::listen);
    if (bus.isConnected()) listen();
}

void FreedesktopNotifications::listen()
{
    m_bus.listen(kPath, kInterface, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus.listen(kPath, kInterface, QStringLiteral("NotificationReplied"), this, SLOT(onReplied(uint, QString, QDBusMessage)));
    m_bus.listen(kPath, kInterface, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint, QDBusMessage)));
    m_bus.listen(kPath, kInterface, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString, QDBusMessage)));
    m_bus.listen(kPath, kProperties, QStringLiteral("PropertiesChanged"), this,
                 SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    m_bus.listen(QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
                 QStringLiteral("NameOwnerChanged"), this, SLOT(onOwnerChanged(QString, QString, QString)));
    ask();
}

void FreedesktopNotifications::ask()
{
    // This starts the server where it is not running yet.
    m_bus.call(method("GetCapabilities"), this, [this](const QDBusMessage& reply) {
        m_isThere = reply.type() == QDBusMessage::ReplyMessage;
        m_server = reply.service();
        m_capabilities = reply.arguments().value(0).toStringList();
        Q_EMIT availabilityChanged();
    });
    m_bus.readProperty(kService, kPath, kInterface, QStringLiteral("Inhibited"), this, [this](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            m_isInhibited = reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
    });
}

QStringList FreedesktopNotifications::actionsOf(const Notice& notice) const
{
    if (!m_capabilities.contains(QStringLiteral("actions"))) return {};
    QStringList actions{QLatin1String(kOpen), tr("Open")};
    if (notice.hasReply) {
        const bool isInline = m_capabilities.contains(QLatin1String(kInlineReply));
        actions << QLatin1String(isInline ? kInlineReply : kReply) << tr("Reply");
    }
    if (notice.hasMarkRead) actions << QLatin1String(kMarkRead) << tr("Mark as read");
    return actions;
}

void FreedesktopNotifications::show(const Notice& notice)
{
    Shown& shown = m_shown[notice.key];
    shown.isWithdrawn = false;
    if (shown.isAsked) {
        shown.next = notice;
        return;
    }
    send(notice.key, notice);
}

void FreedesktopNotifications::send(const QString& key, const Notice& notice)
{
    if (!m_bus.isConnected()) {
        m_shown.remove(key);
        return;
    }
    Shown& shown = m_shown[key];
    shown.isAsked = true;
    const bool isMarkup = readsMarkup(m_capabilities);
    QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                      {QStringLiteral("category"), QStringLiteral("im.received")}};
    if (notice.isSilent) hints.insert(QStringLiteral("suppress-sound"), true);
    if (notice.hasReply) hints.insert(QStringLiteral("x-kde-reply-placeholder-text"), tr("Write an answer…"));
    auto message = method("Notify");
    message << QCoreApplication::translate("DesktopProgram", "Unified Inbox") << shown.id << QGuiApplication::desktopFileName()
            << notice.title << (isMarkup ? notice.body.toHtmlEscaped() : notice.body) << actionsOf(notice) << hints << -1;
    m_bus.call(message, this, [this, key](const QDBusMessage& reply) { onSent(key, reply); });
}

void FreedesktopNotifications::onSent(const QString& key, const QDBusMessage& reply)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end()) return;
    found->isAsked = false;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        m_shown.erase(found);
        return;
    }
    m_server = reply.service();
    found->id = reply.arguments().value(0).toUInt();
    if (found->isWithdrawn) {
        close(found->id);
        m_shown.erase(found);
    } else if (found->next) {
        const Notice next = *std::exchange(found->next, std::nullopt);
        send(key, next);
    }
}

void FreedesktopNotifications::withdraw(const QString& key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end()) return;
    if (found->isAsked) {
        found->isWithdrawn = true;
        found->next.reset();
        return;
    }
    close(found->id);
    m_shown.erase(found);
}

void FreedesktopNotifications::close(uint id)
{
    auto message = method("CloseNotification");
    message << id;
    m_bus.call(message);
}

QString FreedesktopNotifications::keyOf(uint id, const QDBusMessage& message) const
{
    if (message.service() != m_server) return {};
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        if (shown->id == id && id != 0) return shown.key();
    return {};
}

void FreedesktopNotifications::onActionInvoked(uint id, const QString& action, const QDBusMessage& message)
{
    const QString key = keyOf(id, message);
    const QString token = m_tokens.take(id);
    if (key.isEmpty()) return;
    if (action == QLatin1String(kMarkRead)) return Q_EMIT activated(key, NoticeAction::MarkRead, {});
    const bool isReply = action == QLatin1String(kReply) || action == QLatin1String(kInlineReply);
    Q_EMIT activated(key, isReply ? NoticeAction::Reply : NoticeAction::Open, token);
}

void FreedesktopNotifications::onReplied(uint id, const QString& text, const QDBusMessage& message)
{
    if (const QString key = keyOf(id, message); !key.isEmpty()) Q_EMIT replied(key, text);
}

void FreedesktopNotifications::onClosed(uint id, uint, const QDBusMessage& message)
{
    const QString key = keyOf(id, message);
    if (key.isEmpty()) return;
    m_tokens.remove(id);
    // What is on its way keeps its place under a new id.
    if (Shown& shown = m_shown[key]; shown.isAsked)
        shown.id = 0;
    else
        m_shown.remove(key);
    Q_EMIT closed(key);
}

void FreedesktopNotifications::onToken(uint id, const QString& token, const QDBusMessage& message)
{
    if (!keyOf(id, message).isEmpty()) m_tokens.insert(id, token);
}

void FreedesktopNotifications::onPropertiesChanged(const QString& interface, const QVariantMap& values, const QStringList&)
{
    const QString inhibited = QStringLiteral("Inhibited");
    if (interface == kInterface && values.contains(inhibited)) m_isInhibited = values.value(inhibited).toBool();
}

void FreedesktopNotifications::onOwnerChanged(const QString& name, const QString&, const QString& now)
{
    if (name != kService || (now == m_server && m_isThere)) return;
    // Another server knows none of our ids.
    const QStringList keys = m_shown.keys();
    m_shown.clear();
    m_tokens.clear();
    m_isThere = false;
    m_server.clear();
    for (const QString& key : keys) Q_EMIT closed(key);
    if (now.isEmpty())
        Q_EMIT availabilityChanged();
    else
        ask();
}

}  // namespace uinbox::ui
