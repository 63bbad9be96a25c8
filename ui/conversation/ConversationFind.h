// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/ViewMarks.h"
#include "notes/TimelineSearch.h"

#include <QObject>

#include <memory>

namespace uinbox::ui {

class ConversationView;
class FindBar;

/// Looking for words in the open conversation: what is typed in the bar, what the search finds, and what the view shows of it, also where it
/// is not loaded yet. Main thread; a child of the pane.
class ConversationFind final : public QObject {
    Q_OBJECT

public:
    ConversationFind(FindBar& bar, ConversationView& view, QObject* parent);

    /// Opens the bar; a selection of one line is what is looked for.
    void begin();
    /// The find before or after the one that is looked at; opens the bar where it is closed.
    void older() { go(1); }
    void newer() { go(-1); }
    /// Closes the bar. Back to where one read before, unless another conversation is shown by now.
    void close();
    /// Another conversation: closed, and nothing of it is kept.
    void leave();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int hits() const { return m_search ? static_cast<int>(m_search->hits().size()) : 0; }
    /// Which of them is looked at, from 0 for the newest; -1 for none.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void failed(const uinbox::Error& error);

private:
    void search(const QString& words);
    void onFound();
    void go(int step);
    void show();
    void tellCount();

    FindBar& m_bar;
    ConversationView& m_view;
    std::unique_ptr<TimelineSearch> m_search;
    int m_current = -1;
    std::optional<ViewAnchor> m_before;  ///< where one read when it began
    bool m_wasAtEnd = false;
};

}  // namespace uinbox::ui
