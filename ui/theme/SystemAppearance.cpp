// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/SystemAppearance.h"

#include "bus/SessionBus.h"
#include "theme/PlatformColors.h"

#include <QDBusArgument>
#include <QDBusVariant>

namespace uinbox::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
const QString kReducedMotion = QStringLiteral("reduced-motion");
const QString kAnimations = QStringLiteral("enable-animations");

constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2;

/// Read gives a variant within a variant, ReadOne and the signal only one.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

SystemAppearance::SystemAppearance(SessionBus* bus, QObject* parent) : QObject(parent), m_bus(bus), m_fallback(platformAppearance())
{
    onPlatformAppearanceChanged(this, [this] {
        m_fallback = platformAppearance();
        Q_EMIT changed();
    });
    if (!bus) return;
    connect(bus, &SessionBus::connected, this, &SystemAppearance::listen);
    if (bus->isConnected()) listen();
}

Appearance SystemAppearance::appearance() const
{
    if (m_contrast == 1U) return Appearance::HighContrast;
    if (m_scheme == kPrefersDark) return Appearance::Dark;
    if (m_scheme == kPrefersLight) return Appearance::Light;
    return m_fallback;
}

bool SystemAppearance::reducesMotion() const
{
    return m_reducedMotion.value_or(false) || !m_animations.value_or(true);
}

void SystemAppearance::listen()
{
    m_bus->listen(kPath, kInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    for (const QString& key : {kScheme, kContrast, kReducedMotion}) ask(kAppearance, key, Asked::ReadOne);
    ask(kGnome, kAnimations, Asked::ReadOne);
}

void SystemAppearance::ask(const QString& space, const QString& key, Asked how)
{
    const QString method = how == Asked::ReadOne ? QStringLiteral("ReadOne") : QStringLiteral("Read");
    auto message = QDBusMessage::createMethodCall(kService, kPath, kInterface, method);
    message << space << key;
    m_bus->call(message, this, [this, space, key, how](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ReplyMessage) return take(space, key, reply.arguments().value(0));
        // Portals before version 2 know Read alone.
        const bool isOld = reply.errorName() == u"org.freedesktop.DBus.Error.UnknownMethod";
        if (how == Asked::ReadOne && isOld) ask(space, key, Asked::Read);
    });
}

void SystemAppearance::onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    take(space, key, value.variant());
}

void SystemAppearance::take(const QString& space, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    const Appearance before = appearance();
    const bool reducedBefore = reducesMotion();
    bool isNumber = false;
    const uint number = plain.toUInt(&isNumber);
    if (space == kAppearance && isNumber) {
        if (key == kScheme) m_scheme = number;
        if (key == kContrast) m_contrast = number;
        if (key == kReducedMotion) m_reducedMotion = number == 1;
    }
    if (space == kGnome && key == kAnimations && plain.metaType() == QMetaType::fromType<bool>()) m_animations = plain.toBool();
    if (before != appearance() || reducedBefore != reducesMotion()) Q_EMIT changed();
}

}  // namespace uinbox::ui
