// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AppearanceSettings.h"

#include "common/AppearancePreferences.h"

namespace uinbox::ui {

namespace {

/// What the theme can be told of, whichever of it this theme has.
template <class T>
void setScaleAndMotion(T& theme, double scale, const QString& motion)
{
    if constexpr (requires { theme.setTextScale(scale); }) theme.setTextScale(scale);
    if constexpr (requires { theme.setReducedMotion(true); }) {
        if (motion != u"system") theme.setReducedMotion(motion == u"on");
    }
}

}  // namespace

AppearanceSettings::AppearanceSettings(Theme& theme, const Preferences& preferences, Forced forced, QObject* parent)
    : QObject(parent), m_theme(theme), m_preferences(preferences), m_system(theme.appearance()), m_forced(forced)
{
    connect(&preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key.startsWith(u"appearance/")) apply();
    });
    apply();
}

void AppearanceSettings::apply()
{
    const QString mode = m_preferences.get(kAppearanceMode);
    Appearance appearance = m_system;
    if (mode == u"light") appearance = Appearance::Light;
    if (mode == u"dark") appearance = Appearance::Dark;
    if (mode == u"contrast") appearance = Appearance::HighContrast;
    if (m_forced == Forced::No) m_theme.setAppearance(appearance);
    setScaleAndMotion(m_theme, qBound(kSmallestText, m_preferences.get(kTextScale), kLargestText), m_preferences.get(kMotion));
}

}  // namespace uinbox::ui
