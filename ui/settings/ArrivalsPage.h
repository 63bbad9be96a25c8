// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace uinbox {
class FlightRecorder;
}

namespace uinbox::ui {

class ArrivalsModel;

/// What came in, as it came: the flight recorder's list, the bytes of the one that is chosen, and carrying it out once more.
class ArrivalsPage final : public SettingsPage {
    Q_OBJECT

public:
    ArrivalsPage(AccountsGateway& gateway, FlightRecorder& recorder, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }

private:
    void fill() override;
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

    void showChosen();
    void replay();

    FlightRecorder& m_recorder;
    ArrivalsModel* m_model;
    QTableView* m_table;
    QPlainTextEdit* m_raw;
    QLabel* m_how;
    QPushButton* m_replay;
    std::int64_t m_chosen = 0;
};

}  // namespace uinbox::ui
