// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QObject>

namespace uinbox::ui {

class Preferences;

/// Gives the theme what a person chose in the preferences, at the start and with each change. The one joint between the two. Main thread.
class AppearanceSettings final : public QObject {
    Q_OBJECT

public:
    /// The theme's appearance until now is the system's. One that was forced stays, whatever was chosen.
    enum class Forced { No, Yes };
    AppearanceSettings(Theme& theme, const Preferences& preferences, Forced forced, QObject* parent = nullptr);

private:
    void apply();

    Theme& m_theme;
    const Preferences& m_preferences;
    Appearance m_system;
    Forced m_forced;
};

}  // namespace uinbox::ui
