// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "db/ChangeSet.h"
#include "demo/DemoScript.h"
#include "inbound/ReceivedMessage.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace uinbox {

namespace db {
class Database;
}

namespace app {

/// The customers of the demo: every now and then one of them writes, in the order of the script and from its beginning again after its
/// end, and whoever is written to answers. What they write takes the way a webhook's message takes. Silent until start().
/// Main thread; `database` and `clock` outlive it.
class DemoVisitors final : public QObject {
    Q_OBJECT

public:
    struct Intervals {
        std::chrono::milliseconds visit{20'000};
        std::chrono::milliseconds reply{4'000};  ///< after a message was delivered
    };

    DemoVisitors(db::Database& database, const Clock& clock, DemoScript script, Intervals intervals, QObject* parent = nullptr);

    /// Begins; once.
    void start();

private:
    void visit();
    void onChanged(const db::ChangeSet& changes);
    void answer(const Message& message, const QString& language);
    void write(const DemoVisit& visit);
    [[nodiscard]] Result<ReceivedMessage> received(const DemoVisit& visit) const;

    db::Database& m_database;
    const Clock& m_clock;
    DemoScript m_script;
    Intervals m_intervals;
    QTimer m_timer;
    Timestamp m_startedAt{};
    size_t m_nextVisit = 0;
    qsizetype m_nextReply = 0;
    QSet<MessageId> m_answered;
    QSet<ContactId> m_writing;  ///< who is about to answer: several messages get one answer
};

}  // namespace app
}  // namespace uinbox
