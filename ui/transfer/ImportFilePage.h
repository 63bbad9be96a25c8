// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportRecord.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace uinbox::ui {

class Card;
class ImportUndo;
class Theme;

/// Where an import begins: a file is chosen or dropped; below, what was imported before, with a way to take it back. Main thread.
class ImportFilePage final : public QWidget {
    Q_OBJECT

public:
    ImportFilePage(ImportUndo& undo, const Theme& theme, QWidget* parent = nullptr);

    void setImports(const std::vector<ImportRecord>& imports);
    /// A file is being looked at.
    void setReading(bool isReading);
    void focusFirst();

Q_SIGNALS:
    void chooseRequested();

private:
    void build();
    void addImport(const ImportRecord& import);
    void applyTheme();

    ImportUndo& m_undo;
    const Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_what;
    QPushButton* m_choose;
    QLabel* m_before;
    QWidget* m_list;
    QVBoxLayout* m_column;
    std::vector<ImportRecord> m_imports;
};

}  // namespace uinbox::ui
