// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "composer/MessageEdit.h"
#include "composer/NoteCard.h"

namespace uinbox::ui {

MessageEdit& Composer::field() const
{
    return m_mode == WritingMode::Note ? m_noteCard->field() : m_card->edit();
}

void Composer::setMode(WritingMode mode)
{
    const bool hadFocus = field().hasFocus();
    m_mode = mode;
    m_remark.clear();
    m_card->setVisible(mode == WritingMode::Message);
    m_noteCard->setVisible(mode == WritingMode::Note);
    showChannel();
    if (hadFocus) focusField();
}

void Composer::toggleNote()
{
    setMode(m_mode == WritingMode::Note ? WritingMode::Message : WritingMode::Note);
    focusField();
}

void Composer::setTeam(std::vector<Teammate> team)
{
    m_noteCard->setTeam(std::move(team));
}

void Composer::editNote(const Note& note)
{
    m_noteCard->edit(note);
    setMode(WritingMode::Note);
    focusField();
}

void Composer::onNoteSubmitted()
{
    const QString content = m_noteCard->text();
    const auto visibility = m_noteCard->visibility();
    const auto mentions = m_noteCard->mentions();
    if (const auto edited = m_noteCard->edited()) {
        m_noteCard->stopEditing();
        Q_EMIT noteEdited(edited->id, content, mentions);
    } else {
        m_noteCard->clear();
        Q_EMIT noteRequested(content, visibility, mentions);
    }
    setMode(WritingMode::Message);
    focusField();
}

void Composer::giveBackNote(const QString& content, NoteVisibility visibility)
{
    const QString since = m_noteCard->text();
    m_noteCard->setText(since.isEmpty() ? content : content + u'\n' + since);
    m_noteCard->setVisibility(visibility);
    setMode(WritingMode::Note);
    onEdited();
}

void Composer::dropNote(const QString& content)
{
    if (m_noteCard->edited() || m_noteCard->text() != content) return;
    m_noteCard->clear();
    setMode(WritingMode::Message);
    onEdited();
}

}  // namespace uinbox::ui
