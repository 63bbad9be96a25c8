// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LauncherBadge.h"

#include "bus/SessionBus.h"

#include <QGuiApplication>

namespace uinbox::ui {

namespace {

void setPlatformBadge([[maybe_unused]] int count)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && !defined(Q_OS_LINUX)
    // On Linux Qt sends the same signal as we do.
    qGuiApp->setBadgeNumber(count);
#endif
}

}  // namespace

LauncherBadge::LauncherBadge(SessionBus& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    connect(&bus, &SessionBus::connected, this, &LauncherBadge::send);
}

LauncherBadge::~LauncherBadge()
{
    setCount(0);
}

void LauncherBadge::setCount(int count)
{
    if (count == m_count) return;
    m_count = count;
    setPlatformBadge(count);
    send();
}

void LauncherBadge::send()
{
    if (!m_bus.isConnected()) return;
    const QString file = QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName());
    auto update = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/%1").arg(qHash(file)),
                                             QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    update << file
           << QVariantMap{{QStringLiteral("count"), static_cast<qint64>(m_count)}, {QStringLiteral("count-visible"), m_count > 0}};
    m_bus.connection().send(update);
}

}  // namespace uinbox::ui
