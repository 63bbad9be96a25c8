// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composer/FileLookup.h"
#include "settings/LineGateway.h"
#include "settings/SettingsPage.h"

class QComboBox;
class QLabel;

namespace uinbox::ui {

/// How messages come in: which way the internet takes to this computer, what that way needs, and how it is now.
class LinePage final : public SettingsPage {
    Q_OBJECT

public:
    LinePage(AccountsGateway& accounts, LineGateway& line, const Theme& theme, QWidget* parent = nullptr);

    /// Who looks at the key file; the default asks the disk.
    void setLookup(FileLookup::Look look);

protected:
    void fill() override;
    [[nodiscard]] bool check() override;
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] bool explain(const Error& error) override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] QStringList fromEnvironment() const override;
    [[nodiscard]] QString typedSecret() const override;

private:
    void onKindChanged();
    [[nodiscard]] TunnelKind kind() const;
    [[nodiscard]] LineSettings typed() const;

    LineGateway& m_line;
    FileLookup* m_lookup;
    QString m_missingKey;  ///< was looked for and was not there
    QComboBox* m_kind;
    QLabel* m_sentence;
    Field m_address;
    Field m_target;
    Field m_remote;
    Field m_keyFile;
    Field m_token;
    Field m_program;
};

}  // namespace uinbox::ui
