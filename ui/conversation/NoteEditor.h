// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/Mentions.h"

#include <QPlainTextEdit>

namespace uinbox::ui {

class InlineCompletion;
class Theme;

/// A note being changed where it stands in the conversation. Ctrl+Enter keeps it, Esc leaves it as it was, and names of the team complete
/// behind "@". Main thread; deletes itself.
class NoteEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteEditor(const Theme& theme, NoteId note, const QString& text, QWidget* parent);

    [[nodiscard]] NoteId note() const { return m_note; }
    [[nodiscard]] bool isChanged() const { return document()->isModified(); }
    /// Whom "@" can name, and whom the note names already.
    void setTeam(const std::vector<Teammate>& team, const std::vector<UserId>& named);
    [[nodiscard]] std::vector<UserId> mentions() const;
    [[nodiscard]] InlineCompletion& completion() const { return *m_completion; }

Q_SIGNALS:
    void kept(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    NoteId m_note;
    InlineCompletion* m_completion;
    std::vector<Teammate> m_team;
    std::vector<UserId> m_chosen;
};

}  // namespace uinbox::ui
