// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Database.h"
#include "tunnel/LineTargets.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace uinbox {

/// Leads the places of the providers to a public address, and back. Before a place is written it is remembered, what was there and what
/// will be; what is somebody else's is never written without a person's consent to exactly that. One run at a time: a call while one is
/// under way begins after it. Main thread; owned by Line.
class Repointing final : public QObject {
    Q_OBJECT

public:
    Repointing(db::Database& database, http::HttpTransport& transport, const Clock& clock, QObject* parent = nullptr);

    void setAccounts(LineAccounts accounts);
    /// Looks at every place, and writes those that may be written. Each with what became of it; never an error of its own.
    [[nodiscard]] QFuture<Result<std::vector<LinePlace>>> point(const QString& base);
    /// A person has said of the place, as it was last seen, that it may be led here; counts for that address alone.
    void consent(const QString& target, const QString& url);
    /// A person has said that what is there stays. Storage.
    [[nodiscard]] QFuture<Result<>> leave(const QString& target);
    /// Puts back what was there before us, where it is still ours. How many places it was; the first error otherwise, after all were tried.
    [[nodiscard]] QFuture<Result<int>> giveBack();

Q_SIGNALS:
    /// Of Resend's webhook: it was made, or was asked for because nobody has it.
    void signingSecret(const uinbox::Secret& secret);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    void begin(const RunPtr& run);
    void next(const RunPtr& run);
    void read(const RunPtr& run, http::ClientRequest request, int pages);
    void judge(const RunPtr& run, const TargetState& state);
    void write(const RunPtr& run, const TargetState& state, const QJsonObject& values);
    void onWritten(const RunPtr& run, const TargetState& state, const http::TransportResult& result);
    void finishOne(const RunPtr& run, const TargetState& state);
    void askSecret(const RunPtr& run, const QString& sid);
    void restore(const RunPtr& run, const TargetState& state);
    void fail(const RunPtr& run, const Error& error);
    void store(const RunPtr& run, const LineTargetRow& row, std::function<void()> then);

    db::Database& m_database;
    http::HttpTransport& m_transport;
    const Clock& m_clock;
    LineAccounts m_accounts;
    QHash<QString, QString> m_consents;      ///< target, and the address that may be replaced
    QHash<QString, QJsonObject> m_lastSeen;  ///< target, and what was there
    std::vector<RunPtr> m_waiting;           ///< the first is under way
};

}  // namespace uinbox
