// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ProfileStorage.h"
#include "settings/SettingsPage.h"

#include <vector>

class QGridLayout;
class QProgressBar;
class QPushButton;

namespace uinbox::ui {

/// What takes space, by kind, and freeing what can be done without. Nothing a person wrote or got is removed here. Main thread.
class StoragePage final : public SettingsPage {
    Q_OBJECT

public:
    StoragePage(AccountsGateway& gateway, ProfileStorage& storage, const QString& profileDir, const Theme& theme,
                QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }
    /// Asks before what cannot be made again is removed.
    void askToFree(StorageKind kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One kind: its name, how much of all it takes, and what can be freed.
    struct Row {
        StorageKind kind;
        QProgressBar* share;
        QLabel* size;
        QPushButton* free;
    };

    void fill() override {}
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

    void addRow(QGridLayout& grid, StorageKind kind);
    void addFolder(const QString& profileDir);
    void measure();
    void showUse(const std::vector<StorageUse>& all);
    void free(StorageKind kind);

    ProfileStorage& m_storage;
    std::vector<Row> m_rows;
    QLabel* m_total;
    QLabel* m_outcome;
};

}  // namespace uinbox::ui
