// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/NoteEditor.h"

#include "theme/Theme.h"

#include <QKeyEvent>

namespace uinbox::ui {

NoteEditor::NoteEditor(const Theme& theme, NoteId note, const QString& text, QWidget* parent) : QPlainTextEdit(parent), m_note(note)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFont(theme.font(type::kBody));
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.tokens().note);
    palette.setColor(QPalette::Text, theme.tokens().noteText);
    setPalette(palette);
    setTabChangesFocus(true);
    setAccessibleName(tr("Internal note"));
    setAccessibleDescription(tr("Ctrl+Enter keeps the change, Esc leaves the note as it was."));
    setToolTip(accessibleDescription());
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (isEnter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT kept(toPlainText());
        close();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

}  // namespace uinbox::ui
