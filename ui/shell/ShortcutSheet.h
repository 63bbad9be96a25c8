// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/ActionRegistry.h"

#include <QDialog>

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace uinbox::ui {

class Theme;

/// All keys as they are now, on one sheet of two columns, with a field that narrows it. Deletes itself.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const ActionRegistry& actions, const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What is hidden and shown together.
    struct Row {
        QString words;
        std::vector<QWidget*> widgets;
    };
    struct Group {
        QWidget* title;
        std::vector<Row> rows;
    };

    [[nodiscard]] QWidget* makeColumns(const ActionRegistry& actions);
    void addGroup(QGridLayout& grid, const ActionRegistry::Group& commands);
    void filter(const QString& wanted);

    const Theme& m_theme;
    QBoxLayout* m_columns = nullptr;
    std::vector<Group> m_groups;
};

}  // namespace uinbox::ui
