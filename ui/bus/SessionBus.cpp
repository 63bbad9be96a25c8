// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bus/SessionBus.h"

#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QDBusVariant>
#include <QMutex>
#include <QPointer>

#include <atomic>
#include <chrono>
#include <thread>

namespace uinbox::ui {

namespace {

const QString kBusService = QStringLiteral("org.freedesktop.DBus");
const QString kBusPath = QStringLiteral("/org/freedesktop/DBus");

constexpr std::chrono::milliseconds kEnding{500};
constexpr uint kDoNotQueue = 4;  ///< DBUS_NAME_FLAG_DO_NOT_QUEUE

}  // namespace

/// What the thread that connects shares with this object, which may go before it.
struct SessionBus::Shared {
    QMutex mutex;
    SessionBus* owner = nullptr;
};

SessionBus::SessionBus(QString address, QObject* parent)
    : QObject(parent), m_address(std::move(address)), m_shared(std::make_shared<Shared>())
{
    // Qt looks up the types of a slot by name, and finds only those that were asked for before: listen() would refuse the slot.
    qRegisterMetaType<QDBusVariant>();
    static std::atomic<int> made = 0;
    m_name = QStringLiteral("unified-inbox-session-%1").arg(++made);
    m_shared->owner = this;
}

SessionBus::~SessionBus()
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->owner = nullptr;
    }
    // A program that ends while Qt connects takes Qt's own objects away from under it. A bus that hangs is not waited for.
    if (m_ended.valid()) m_ended.wait_for(kEnding);
    if (!m_bus) return;
    m_bus.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

void SessionBus::start()
{
    // Left to itself: it may hang for as long as the bus does, and nobody waits for it.
    std::promise<void> ended;
    m_ended = ended.get_future();
    std::thread([shared = m_shared, address = m_address, name = m_name, ended = std::move(ended)]() mutable {
        ended.set_value_at_thread_exit();
        const QDBusConnection bus = address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)
                                                      : QDBusConnection::connectToBus(address, name);
        const QMutexLocker lock(&shared->mutex);
        if (!shared->owner || !bus.isConnected()) return QDBusConnection::disconnectFromBus(name);
        QMetaObject::invokeMethod(
            shared->owner,
            [owner = shared->owner, bus] {
                owner->m_bus = std::make_unique<QDBusConnection>(bus);
                Q_EMIT owner->connected();
            },
            Qt::QueuedConnection);
    }).detach();
}

void SessionBus::call(const QDBusMessage& message, QObject* context, Answer answer)
{
    if (!isConnected()) return;
    const QDBusPendingCall pending = m_bus->asyncCall(message);
    if (!answer) return;
    auto* watcher = new QDBusPendingCallWatcher(pending, context ? context : this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(watcher->reply());
    });
}

void SessionBus::readProperty(const QString& service, const QString& path, const QString& interface, const QString& name,
                              QObject* context, Answer answer)
{
    auto message =
        QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << interface << name;
    call(message, context, std::move(answer));
}

void SessionBus::takeName(const QString& name, QObject* context, std::function<void(bool)> done)
{
    auto message = QDBusMessage::createMethodCall(kBusService, kBusPath, kBusService, QStringLiteral("RequestName"));
    message << name << kDoNotQueue;
    call(message, context, [done = std::move(done)](const QDBusMessage& reply) {
        const uint result = reply.arguments().value(0).toUInt();
        // DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER, or ALREADY_OWNER.
        done(reply.type() == QDBusMessage::ReplyMessage && (result == 1 || result == 4));
    });
}

bool SessionBus::listen(const QString& path, const QString& interface, const QString& name, QObject* receiver, const char* slot)
{
    return isConnected() && m_bus->connect(QString(), path, interface, name, receiver, slot);
}

}  // namespace uinbox::ui
