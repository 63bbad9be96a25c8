// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace uinbox::ui {

class ActionRegistry;
class Theme;

/// All keys at a glance, made from the registry. Esc closes it.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);
};

}  // namespace uinbox::ui
