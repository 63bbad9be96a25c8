// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportPlan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace uinbox::ui {

class ColumnTable;
class ElidedLabel;
class FormField;
class ImportTableModel;
class PeoplePreview;
class Theme;

/// What was understood of a file, before anybody of it is put in: kind, encoding, separator, headings and columns, each to be changed, with
/// the people as they would be read; and what happens to those who are there already. Main thread.
class ImportPreviewPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreviewPage(const Theme& theme, QWidget* parent = nullptr);

    /// A file that was looked at. Kept: what a person chose for its columns stays, where they are as many.
    enum class Choices { Guessed, Kept };
    void setPlan(ImportPlan plan, Choices choices = Choices::Guessed);
    void setMapping(ColumnMapping mapping);
    /// As it is now, with all that was chosen.
    [[nodiscard]] ImportPlan plan() const;
    /// Somebody could be written to.
    [[nodiscard]] bool isReady() const;
    void focusFirst();

    [[nodiscard]] ImportTableModel& table() { return *m_model; }
    [[nodiscard]] ColumnTable& columns() { return *m_columns; }

Q_SIGNALS:
    /// The file is to be looked at anew, written down so.
    void formatChosen(const uinbox::CsvFormat& format);
    /// The first row is one of headings, or none.
    void headerChosen(uinbox::HeaderRow header);
    void readyChanged();

private:
    void build();
    void fillChoices();
    void showPlan(const ImportPlan& plan);
    void chooseFormat();
    void say();
    void applyTheme();

    const Theme& m_theme;
    ImportTableModel* m_model;
    ElidedLabel* m_title;
    QLabel* m_about;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QCheckBox* m_header;
    FormField* m_separatorField;
    ColumnTable* m_columns;
    PeoplePreview* m_people;
    QStackedWidget* m_preview;
    QComboBox* m_existing;
    QLabel* m_state;
    QByteArray m_chosenEncoding;  ///< empty: as guessed
};

}  // namespace uinbox::ui
