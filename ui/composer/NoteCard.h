// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/Mentions.h"
#include "notes/Note.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace uinbox::ui {

class ElidedLabel;
class InlineCompletion;
class MessageEdit;
class Theme;

/// Where an internal note is written: yellow, and nothing in it can be sent. Names of the team complete behind "@". The same box changes
/// a note that is there already. Main thread.
class NoteCard final : public QWidget {
    Q_OBJECT

public:
    explicit NoteCard(const Theme& theme, QWidget* parent = nullptr);

    /// Whom "@" can name.
    void setTeam(std::vector<Teammate> team);
    /// Head and buttons in one row, one line to begin with.
    void setBrief(bool brief);
    void clear();
    [[nodiscard]] QString text() const;
    /// Without edited().
    void setText(const QString& text);
    [[nodiscard]] NoteVisibility visibility() const;
    void setVisibility(NoteVisibility visibility);
    /// Begins to change a note; what was being written waits until that is done.
    void edit(const Note& note);
    /// The note that is being changed; absent for a new one.
    [[nodiscard]] const std::optional<Note>& edited() const { return m_edited; }
    /// What was being written when edit() began.
    [[nodiscard]] QString waiting() const { return m_edited ? m_waiting : text(); }
    /// Puts the change away.
    void stopEditing();
    /// Why it cannot be kept; empty where it can, or where nothing is written.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] std::vector<UserId> mentions() const;
    [[nodiscard]] bool canSubmit() const;
    /// Emits submitted() where something is written that can be kept.
    void submit();

    [[nodiscard]] MessageEdit& field() const { return *m_edit; }
    [[nodiscard]] InlineCompletion& completion() const { return *m_completion; }

Q_SIGNALS:
    void changed();
    void submitted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void applyTheme();
    void onEdited();
    void showState();
    void markMentions();

    const Theme& m_theme;
    QHBoxLayout* m_head;
    QHBoxLayout* m_buttons;
    ElidedLabel* m_title;
    QComboBox* m_visibility;
    MessageEdit* m_edit;
    QPushButton* m_add;
    QToolButton* m_cancel;
    InlineCompletion* m_completion;
    std::vector<Teammate> m_team;
    std::vector<UserId> m_chosen;
    std::optional<Note> m_edited;
    QString m_waiting;
    bool m_quiet = false;
};

}  // namespace uinbox::ui
