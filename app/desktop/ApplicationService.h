// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/StartRequest.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

namespace uinbox::ui {
class SessionBus;
}

namespace uinbox::app {

class ApplicationAdaptor;

/// The program on the desktop's bus (org.freedesktop.Application, Desktop Entry Specification 1.5 "D-Bus Activation"): by this the desktop
/// shows its window and opens addresses with it. Only the program of the default profile has the name. Main thread.
class ApplicationService final : public QObject {
    Q_OBJECT

public:
    explicit ApplicationService(ui::SessionBus& bus, QObject* parent = nullptr);

Q_SIGNALS:
    void requested(const uinbox::app::StartRequest& request);
    void composeRequested(const QString& token);

private:
    friend class ApplicationAdaptor;
    void publish();

    ui::SessionBus& m_bus;
};

/// What is seen of it on the bus.
class ApplicationAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(ApplicationService& service);

public Q_SLOTS:
    void Activate(const QVariantMap& platform);
    void Open(const QStringList& uris, const QVariantMap& platform);
    void ActivateAction(const QString& action, const QVariantList& parameters, const QVariantMap& platform);

private:
    ApplicationService& m_service;
};

}  // namespace uinbox::app
