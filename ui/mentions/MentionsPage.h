// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "common/UndoAnswer.h"
#include "notes/Entry.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace uinbox::ui {

class ActionRegistry;
class EmptyState;
class MentionListModel;

/// Where others name the reader in notes, the newest first. A click or Enter opens the conversation at the note, which is read then; all can
/// be marked as read, and that taken back. Main thread; a page of the window.
class MentionsPage final : public QWidget {
    Q_OBJECT

public:
    explicit MentionsPage(const AppContext& context, QWidget* parent = nullptr);

    void addActions(ActionRegistry& registry);
    void focusList();
    [[nodiscard]] MentionListModel& model() { return *m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    void entryRequested(uinbox::ThreadId thread, uinbox::EntryId entry);
    void failed(const uinbox::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void applyTheme();
    void onLoaded();
    void open(int row);
    void markAllRead();
    /// Read where it is unread, and the other way round.
    void toggleCurrent();
    enum class State { Read, Unread };
    void set(const std::vector<NoteId>& notes, State state, const UndoAnswer& answer);
    [[nodiscard]] bool hasCurrent() const;

    AppContext m_context;
    MentionListModel* m_model;
    QLabel* m_title;
    QPushButton* m_markAll;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_body;
    QWidget* m_column;
    NoteId m_chosen;
};

}  // namespace uinbox::ui
