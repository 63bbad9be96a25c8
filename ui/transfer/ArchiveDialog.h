// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ConversationArchive.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace uinbox {
class Clock;
}

namespace uinbox::ui {

class DateTimeField;
class Theme;

/// How a conversation is saved, as a person chose it.
struct ArchiveChoice {
    enum class Format { Pdf, Html, Json };
    enum class Files { Names, Copies };
    Format format = Format::Pdf;
    std::optional<Timestamp> since{};
    ArchiveNotes notes = ArchiveNotes::Without;
    Files files = Files::Names;
    QString path{};
};

/// Asks as what a conversation is saved, from when on, with or, as it begins, without internal notes, and where to. Main thread; deletes
/// itself when it is closed.
class ArchiveDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name`: what the other person is called.
    ArchiveDialog(const QString& name, const Clock& clock, const Theme& theme, QWidget* parent);

    /// As it is now; without a path.
    [[nodiscard]] ArchiveChoice choice() const;

Q_SIGNALS:
    void chosen(const uinbox::ui::ArchiveChoice& choice);

private:
    void fill(const Clock& clock);
    void build(const Theme& theme);
    void fit();
    void chooseFile();

    QString m_name;
    QComboBox* m_format;
    QLabel* m_about;
    QComboBox* m_range;
    DateTimeField* m_day;
    QCheckBox* m_notes;
    QLabel* m_notesHint;
    QCheckBox* m_files;
};

}  // namespace uinbox::ui
