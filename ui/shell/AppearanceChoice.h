// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QObject>

#include <optional>

namespace uinbox::ui {

class Preferences;
class SystemAppearance;
class Theme;

/// Decides between what the person chose (appearance/mode, appearance/motion), what the command line says and what the desktop wants, and
/// gives it to the theme, at once and whenever one of them changes. Main thread.
class AppearanceChoice final : public QObject {
    Q_OBJECT

public:
    /// `forced` is the command line's and stands above everything.
    AppearanceChoice(Theme& theme, Preferences& preferences, const SystemAppearance& system, std::optional<Appearance> forced,
                     QObject* parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    [[nodiscard]] bool reducesMotion() const;

private:
    void apply();

    Theme& m_theme;
    Preferences& m_preferences;
    const SystemAppearance& m_system;
    std::optional<Appearance> m_forced;
};

}  // namespace uinbox::ui
