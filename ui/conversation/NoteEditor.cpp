// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/NoteEditor.h"

#include "composer/InlineCompletion.h"
#include "composer/TeammateCompletion.h"
#include "theme/Theme.h"

#include <QKeyEvent>

namespace uinbox::ui {

NoteEditor::NoteEditor(const Theme& theme, NoteId note, const QString& text, QWidget* parent)
    : QPlainTextEdit(parent), m_note(note), m_completion(new InlineCompletion(*this, theme))
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
    m_completion->add(u'@', 0, [this](const QString& typed) { return teammatesOffered(typed, m_team); });
    connect(m_completion, &InlineCompletion::taken, this, [this](const Completion& taken) {
        for (const Teammate& mate : m_team)
            if (mate.id.uuid().toBytes() == taken.id) m_chosen.push_back(mate.id);
    });
}

void NoteEditor::setTeam(const std::vector<Teammate>& team, const std::vector<UserId>& named)
{
    m_team = team;
    m_chosen = named;
}

std::vector<UserId> NoteEditor::mentions() const
{
    return mentionedIn(toPlainText(), m_team, m_chosen);
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
