// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QObject>

#include <optional>

class QDBusMessage;
class QDBusVariant;

namespace uinbox::ui {

class SessionBus;

/// How the desktop wants programs to look, followed live: dark or light, high contrast, little motion. Asked of the portal
/// (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance); until it has answered, or where there is none, of the
/// platform's own palette. Nothing waits for an answer. Main thread.
class SystemAppearance final : public QObject {
    Q_OBJECT

public:
    /// Without a bus it is the palette alone. To be made before the program sets a palette of its own.
    explicit SystemAppearance(SessionBus* bus, QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    [[nodiscard]] bool reducesMotion() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    enum class Asked { ReadOne, Read };

    void listen();
    void ask(const QString& space, const QString& key, Asked how);
    void take(const QString& space, const QString& key, const QVariant& value);

    SessionBus* m_bus;
    Appearance m_fallback;
    std::optional<uint> m_scheme;    ///< 0 none, 1 dark, 2 light
    std::optional<uint> m_contrast;  ///< 1 high
    std::optional<bool> m_reducedMotion;
    std::optional<bool> m_animations;  ///< GNOME's older way to say it
};

}  // namespace uinbox::ui
