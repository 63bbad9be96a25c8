// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"
#include "settings/SettingsPage.h"

class QComboBox;

namespace uinbox::ui {

/// How the window looks. What is chosen is applied at once.
class AppearancePage final : public SettingsPage {
    Q_OBJECT

public:
    AppearancePage(AccountsGateway& gateway, Preferences& preferences, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }

private:
    void fill() override;
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

    QComboBox* addChoice(const QString& label, const std::vector<std::pair<QString, QString>>& choices,
                         const Preference<QString>& preference);
    void showScale();

    Preferences& m_preferences;
    QComboBox* m_scale;
    std::vector<std::pair<QComboBox*, const Preference<QString>*>> m_choices;
};

}  // namespace uinbox::ui
