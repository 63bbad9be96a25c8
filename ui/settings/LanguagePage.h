// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QComboBox;

namespace uinbox::ui {

class Preferences;

/// Which language the window speaks. What is chosen holds at once: whoever keeps the window makes it anew. Main thread.
class LanguagePage final : public SettingsPage {
    Q_OBJECT

public:
    LanguagePage(AccountsGateway& gateway, Preferences& preferences, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }

private:
    void fill() override;
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

    Preferences& m_preferences;
    QComboBox* m_language;
};

}  // namespace uinbox::ui
