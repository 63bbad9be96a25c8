// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/AppContext.h"
#include "threads/Thread.h"

#include <QObject>

namespace uinbox::ui {

/// The conversations the palette chooses from: the newest of the inbox, those used last, and of all there are, archived and snoozed ones
/// too, those that what is typed finds by the person or by the subject of an e-mail. One search is under way at a time, then the last one
/// asked for. Main thread.
class PaletteConversations final : public QObject {
    Q_OBJECT

public:
    PaletteConversations(const AppContext& context, QObject* parent = nullptr);

    /// Reads the newest ones, and these, anew.
    void begin(const std::vector<ThreadId>& used);
    /// Empty words find nothing.
    void search(const QString& words);
    /// Those of people that the words found.
    void read(const std::vector<ThreadId>& ofPeople);

    /// In the order of the inbox.
    [[nodiscard]] const std::vector<Thread>& newest() const { return m_newest; }
    [[nodiscard]] const std::vector<Thread>& used() const { return m_used; }
    /// Of the words last searched for.
    [[nodiscard]] const std::vector<Thread>& ofPeople() const { return m_ofPeople; }
    [[nodiscard]] const std::vector<SubjectMatch>& bySubject() const { return m_bySubject; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    AppContext m_context;
    std::vector<Thread> m_newest;
    std::vector<Thread> m_used;
    std::vector<Thread> m_ofPeople;
    std::vector<SubjectMatch> m_bySubject;
    QString m_words;
    bool m_isAsking = false;
};

}  // namespace uinbox::ui
