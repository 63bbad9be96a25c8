// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/ActionRegistry.h"
#include "settings/SettingsPage.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace uinbox::ui {

class Keymap;
class KeyRecorder;
class Preferences;

/// Which keys do what: whose keys (the template), all commands with theirs, and a field that takes others. What is changed holds at once.
class ShortcutsPage final : public SettingsPage {
    Q_OBJECT

public:
    /// What it shows and changes; all outlive it.
    struct Keys {
        ActionRegistry& registry;
        Keymap& keymap;
        Preferences& preferences;
    };
    ShortcutsPage(AccountsGateway& gateway, const Keys& keys, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool canSave() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill() override;
    [[nodiscard]] bool check() override { return true; }
    [[nodiscard]] QFuture<Result<>> store() override;
    [[nodiscard]] QString state() const override { return {}; }
    [[nodiscard]] QStringList fromEnvironment() const override { return {}; }

    void buildList();
    void buildEditor();
    void filter();
    void showChosen();
    void onRecorded();
    void assign(bool takeAway);
    [[nodiscard]] QString clashText(const QKeySequence& keys, const std::vector<const ActionRegistry::Entry*>& others,
                                    bool canTake) const;
    void answer(const QString& text);
    QTreeWidgetItem* addTo(QTreeWidgetItem& group, const ActionRegistry::Command& command) const;
    /// The ids of the row that is chosen: of a command that letters run as well, both.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] const ActionRegistry::Entry* entryFor(const QKeySequence& keys) const;
    [[nodiscard]] std::vector<const ActionRegistry::Entry*> losers(const QKeySequence& keys) const;

    Keys m_keys;
    QComboBox* m_template;
    QCheckBox* m_single;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    KeyRecorder* m_recorder;
    QWidget* m_answer = nullptr;  ///< the note and its button
    QLabel* m_note;
    QPushButton* m_use;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

}  // namespace uinbox::ui
