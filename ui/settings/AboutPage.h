// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/SettingsPage.h"

class QPlainTextEdit;
class QPushButton;

namespace uinbox::ui {

/// What the program is, and what helps somebody who helps: versions, the end of the log without anybody's data. Main thread.
class AboutPage final : public SettingsPage {
    Q_OBJECT

public:
    AboutPage(AccountsGateway& gateway, const QString& profileDir, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }
    /// Lines of the program, its libraries and the system; nothing of a person.
    [[nodiscard]] static QStringList versions();

private:
    void fill() override {}
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

    void addButtons();
    void addLog();
    void showLog(bool shown);
    void copy();

    QString m_logPath;
    QPushButton* m_copy;
    QPlainTextEdit* m_log;
};

}  // namespace uinbox::ui
