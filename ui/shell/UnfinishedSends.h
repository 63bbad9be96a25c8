// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/AppContext.h"
#include "outbox/SendService.h"
#include "shell/Unfinished.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace uinbox::db {
struct ChangeSet;
}

namespace uinbox::ui {

class ConversationPane;

/// Messages that were sent and can be taken back for a moment yet. Ended now, the program would keep them until it starts again, maybe days
/// later: a person says whether they leave at once or are drafts again. Where they leave while it is asked, the question goes. Main thread;
/// a child of the window.
class UnfinishedSends final : public Unfinished {
    Q_OBJECT

public:
    UnfinishedSends(const AppContext& context, ConversationPane& pane, QWidget& window);

    [[nodiscard]] State state() const override;
    void prepare() override;
    void ask() override;
    [[nodiscard]] std::chrono::milliseconds patience() const override;

private:
    enum class Answer { None, SendNow, GivenUp };

    void onCommitted(const db::ChangeSet& changes);
    void read();
    void readNames();
    /// Which of them have not left.
    void readStates();
    void sendNow();
    void takeBack();
    void onTakenBack(const Message& message, const Result<>& taken);
    void fail(const Error& error);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool losesFiles() const;

    AppContext m_context;
    ConversationPane& m_pane;
    std::vector<Leaving> m_leaving;
    QHash<ThreadId, QString> m_names;
    std::optional<Timestamp> m_lastChange;  ///< of the outbox
    Answer m_answer = Answer::None;
    int m_underWay = 0;  ///< answers of the database that are awaited
    QString m_problem;   ///< why it did not go as the person said
    QTimer m_late;       ///< until then a message that may leave should have
    bool m_isLate = false;
};

}  // namespace uinbox::ui
