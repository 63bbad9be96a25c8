// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

#include <array>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QTimeEdit;

namespace uinbox::ui {

class ZoneBox;

/// Whether and what the program answers by itself, and when the business is open.
class AutoReplyPage final : public SettingsPage {
    Q_OBJECT

public:
    AutoReplyPage(AccountsGateway& gateway, const Theme& theme, QWidget* parent = nullptr);

private:
    void fill() override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] QStringList fromEnvironment() const override;

    void addHours();
    void fitText();
    void update();
    [[nodiscard]] AutoReplyWhen when() const;

    QComboBox* m_when;
    QPlainTextEdit* m_text;
    QWidget* m_hours;
    std::array<QCheckBox*, 7> m_days{};
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    ZoneBox* m_zone;
    FormField* m_where = nullptr;  ///< around the zone
    FormField* m_with = nullptr;   ///< around the text
};

}  // namespace uinbox::ui
