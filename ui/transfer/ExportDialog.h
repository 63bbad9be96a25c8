// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/ExportScope.h"
#include "contacts/export/ContactWriter.h"

#include <QDialog>

class QComboBox;
class QRadioButton;

namespace uinbox::ui {

class Theme;

/// Asks whom to export, and how; then where to. Main thread; deletes itself when it is closed.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Whom { Everybody, List, Chosen };

    ExportDialog(const ExportScope& scope, const Theme& theme, QWidget* parent);

    [[nodiscard]] Whom whom() const;
    [[nodiscard]] ExportFormat format() const;

Q_SIGNALS:
    void chosen(uinbox::ui::ExportDialog::Whom whom, uinbox::ExportFormat format, const QString& path);

private:
    void build(const ExportScope& scope, const Theme& theme);
    void chooseFile();

    QRadioButton* m_everybody;
    QRadioButton* m_list;
    QRadioButton* m_chosen;
    QComboBox* m_format;
};

}  // namespace uinbox::ui
