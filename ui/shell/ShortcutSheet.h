// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/ActionRegistry.h"

#include <QDialog>

class QGridLayout;

namespace uinbox::ui {

class Theme;

/// All keys at a glance, made from the registry. Esc closes it.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);

private:
    void addGroup(QGridLayout& grid, const std::vector<ActionRegistry::Entry>& group);

    const Theme& m_theme;
};

}  // namespace uinbox::ui
