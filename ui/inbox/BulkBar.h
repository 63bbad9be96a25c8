// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// What can be done with the conversations that are selected, above the list in the place of its heading. Main thread.
class BulkBar final : public QWidget {
    Q_OBJECT

public:
    explicit BulkBar(const Theme& theme, QWidget* parent = nullptr);

    /// Adds a command; called with its button, for what opens beside it.
    void add(Icon icon, const QString& words, std::function<void(QWidget&)> run);
    void setCount(int conversations);

Q_SIGNALS:
    void cleared();

private:
    void applyTheme();

    const Theme& m_theme;
    QLabel* m_count;
    QToolButton* m_clear;
    QHBoxLayout* m_row;
    std::vector<std::pair<QToolButton*, Icon>> m_buttons;
};

}  // namespace uinbox::ui
