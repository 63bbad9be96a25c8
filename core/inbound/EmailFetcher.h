// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WallClockTimer.h"
#include "channels/resend/ReceivingApi.h"
#include "db/Database.h"
#include "inbound/AutoReply.h"
#include "inbound/EmailMessage.h"
#include "inbound/EmailRepository.h"

#include <QSet>

namespace uinbox {

/// Gets the contents of e-mails that Resend has: reacts to what a webhook or catchUp() made known, a few at once, no faster than Resend
/// allows, and stores each in one transaction with the person who wrote it. What cannot be had now is asked for again, further and further
/// apart; one that Resend does not know or that cannot be read is given up after some attempts, and its row says why. Main thread; owned by the composition root.
class EmailFetcher final : public QObject {
    Q_OBJECT

public:
    struct Options {
        int atOnce = 2;
        std::chrono::milliseconds pace{500};  ///< between two requests: sources disagree on the rate, two in a second are safe
        std::chrono::milliseconds firstRetry{5'000};
        std::chrono::milliseconds longestRetry{3'600'000};
        std::chrono::milliseconds signInRetry{600'000};  ///< after a refused key
        int lookUps = 40;  ///< of one that Resend does not know, or that cannot be read: more than a day
    };

    EmailFetcher(db::Database& database, http::HttpTransport& transport, const Clock& clock, Options options,
                 QObject* parent = nullptr);

    /// From now on by this account; one without a key asks for nothing. `own` are our addresses besides the account's.
    void setAccount(const resend::Account& account, OwnAddresses own = {});
    /// Is told the header of every answer and when it was asked for. Before setAccount().
    void setAnswerListener(std::function<void(const http::Headers&, Timestamp)> listener) { m_onAnswer = std::move(listener); }
    /// What is answered by the program itself; null for nothing.
    void setAutoReplies(std::shared_ptr<const AutoReplyRule> answers) { m_answers = std::move(answers); }
    /// Where the bytes of a file are, by the remoteId of its attachment. Auth where no account is connected.
    [[nodiscard]] QFuture<Result<QUrl>> locate(const QString& remoteId);
    /// Works until destroyed.
    void start();
    /// What was given up is asked for again: another account may know it. At each start, too.
    void revive();
    /// Looks now: the computer was asleep, or the line is there again.
    void poke();

    /// Finds what came in since that moment, whatever webhooks told, and fetches what is not here: how many. Auth (kRestrictedApiKey for a
    /// key that may only send), RateLimited, Network. Nothing is stored of a list that could not be read to its end.
    [[nodiscard]] QFuture<Result<int>> catchUp(Timestamp since);
    /// Why nothing can be fetched until somebody acts: the key was refused. Absent where it works, as far as is known.
    [[nodiscard]] const std::optional<Error>& obstacle() const { return m_obstacle; }
    /// True while it does nothing until its timer or a commit wakes it.
    [[nodiscard]] bool isWaiting() const { return !m_looking && m_inFlight.isEmpty(); }

    /// Null without an account, gone with the next setAccount().
    [[nodiscard]] resend::ReceivingApi* api() const { return m_api.get(); }

Q_SIGNALS:
    void obstacleChanged();

private:
    void look();
    void onNext(const std::vector<AwaitedEmail>& rows);
    void fetch(const AwaitedEmail& row);
    void onFetched(const AwaitedEmail& row, const resend::ReceivedEmail& email);
    void store(const AwaitedEmail& row, const ReceivedMessage& received, const QByteArray& raw);
    void onRefused(const AwaitedEmail& row, const Error& error);
    void postpone(const AwaitedEmail& row, const Error& error);
    void release(const AwaitedEmail& row);
    void pause(std::chrono::milliseconds time);
    void setObstacle(const std::optional<Error>& error);
    [[nodiscard]] std::optional<Timestamp> nextAttempt(const AwaitedEmail& row, const Error& error) const;

    db::Database& m_database;
    http::HttpTransport& m_transport;
    const Clock& m_clock;
    Options m_options;
    std::unique_ptr<resend::ReceivingApi> m_api;
    std::function<void(const http::Headers&, Timestamp)> m_onAnswer;
    std::shared_ptr<const AutoReplyRule> m_answers;
    OwnAddresses m_own;
    QThreadPool m_reading;
    WallClockTimer m_timer;
    QSet<QString> m_inFlight;
    int m_accounts = 0;       ///< given so far: what an earlier one answers does not count
    Timestamp m_notBefore{};  ///< no request before: the pace, or a pause
    std::optional<Error> m_obstacle;
    bool m_started = false;
    bool m_looking = false;
    bool m_again = false;
};

}  // namespace uinbox
