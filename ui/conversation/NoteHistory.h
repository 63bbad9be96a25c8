// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "notes/Note.h"

#include <QDialog>

class QScrollArea;

namespace uinbox::ui {

/// What a note says and said before, the newest first, each with when it was written; who wrote it wrote all of them. Follows changes that
/// are made while it is open, and closes where the note goes. Texts can be selected. Main thread; deletes itself.
class NoteHistory final : public QDialog {
    Q_OBJECT

public:
    /// `reader` sees the note.
    NoteHistory(const AppContext& context, const Note& note, UserId reader, QWidget* parent);

    /// How many texts are shown, that of now included.
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void failed(const uinbox::Error& error);
    void loaded();

private:
    void build();
    void reload();
    void show(const std::vector<NoteRevision>& before);
    void add(QWidget& column, const QString& when, const QString& text, bool isNow);

    AppContext m_context;
    Note m_note;
    UserId m_reader;
    QScrollArea* m_area;
    int m_count = 0;
};

/// Opens it over `parent`.
NoteHistory* showNoteHistory(const AppContext& context, const Note& note, UserId reader, QWidget* parent);

}  // namespace uinbox::ui
