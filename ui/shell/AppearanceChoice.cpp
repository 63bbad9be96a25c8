// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AppearanceChoice.h"

#include "common/AppearancePreferences.h"
#include "theme/SystemAppearance.h"
#include "theme/Theme.h"

namespace uinbox::ui {

AppearanceChoice::AppearanceChoice(Theme& theme, Preferences& preferences, const SystemAppearance& system,
                                   std::optional<Appearance> forced, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences), m_system(system), m_forced(forced)
{
    connect(&system, &SystemAppearance::changed, this, &AppearanceChoice::apply);
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key.startsWith(u"appearance/")) apply();
    });
    apply();
}

Appearance AppearanceChoice::appearance() const
{
    if (m_forced) return *m_forced;
    const QString mode = m_preferences.get(kAppearanceMode);
    if (mode == u"light") return Appearance::Light;
    if (mode == u"dark") return Appearance::Dark;
    if (mode == u"contrast") return Appearance::HighContrast;
    return m_system.appearance();
}

bool AppearanceChoice::reducesMotion() const
{
    const QString motion = m_preferences.get(kMotion);
    if (motion == u"on") return false;
    if (motion == u"off") return true;
    return m_system.reducesMotion();
}

void AppearanceChoice::apply()
{
    m_theme.setAppearance(appearance());
    m_theme.setReducedMotion(reducesMotion());
    m_theme.setTextScale(qBound(kSmallestText, m_preferences.get(kTextScale), kLargestText));
}

}  // namespace uinbox::ui
