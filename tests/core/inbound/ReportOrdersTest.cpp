// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Six status callbacks of one message in all 720 orders, whatever the answer to its send was doing meanwhile.
#include "inbound/InboundWrites.h"

#include "Mailroom.h"

#include <algorithm>
#include <array>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

using Story = std::array<const char*, 6>;

/// When the provider's answer to the send arrives.
enum class Answer {
    First,           ///< before any callback
    Last,            ///< after all of them, which carry our outbox id
    LastUnnamed,     ///< after all of them, which carry no id of ours and wait for their sid
    InTheMiddle,     ///< after three
    Never,           ///< nobody knows; the callbacks carry our id
    NeverThenFound,  ///< nobody knows, the callbacks carry no id, and the provider's list has it at last
    Held,            ///< long before: it was handed over, and left there
};

/// Carries out one order on a fresh message within one transaction.
class OneOrder {
public:
    OneOrder(db::WriteScope& scope, Mailroom& mailroom, int number)
        : m_scope(scope), m_mailroom(mailroom), m_now(mailroom.clock.now()), m_sid(sidOf(number))
    {
    }

    Result<> run(const Story& order, Answer answer)
    {
        UINBOX_TRY(begin(answer));
        if (answer == Answer::First || answer == Answer::Held) UINBOX_TRY(accept());
        if (answer == Answer::Never || answer == Answer::NeverThenFound) UINBOX_TRY(settle(nobodyKnows()));
        for (size_t i = 0; i < order.size(); ++i) {
            if (i == 3 && answer == Answer::InTheMiddle) UINBOX_TRY(accept());
            UINBOX_TRY(report(order[i], answer != Answer::LastUnnamed && answer != Answer::NeverThenFound));
        }
        if (answer == Answer::Last || answer == Answer::LastUnnamed) UINBOX_TRY(accept());
        if (answer == Answer::NeverThenFound) UINBOX_TRY(find());
        return {};
    }

    /// What became of it, in one line.
    Result<QString> outcome()
    {
        UINBOX_ASSIGN(const auto message, MessageRepository(m_scope.connection()).find(m_message.id));
        UINBOX_ASSIGN(const auto row, OutboxRepository(m_scope.connection()).findByMessage(m_message.id));
        if (!message || !row) return QStringLiteral("gone");
        return QStringLiteral("%1 %2 %3 state %4 attempt %5 %6%7")
            .arg(statusName(message->status))
            .arg(message->errorCode)
            .arg(message->providerSid == m_sid ? QStringLiteral("sid") : QStringLiteral("no sid"))
            .arg(static_cast<int>(row->state))
            .arg(row->attempt)
            .arg(message->nextAttemptAt ? QStringLiteral("again") : QStringLiteral("over"))
            .arg(row->sendAt ? QStringLiteral(", held") : QString());
    }

private:
    Result<> begin(Answer answer)
    {
        m_message.id = MessageId::generate(m_now);
        m_message.threadId = m_mailroom.threadId;
        m_message.contactId = m_mailroom.address.contactId;
        m_message.direction = Direction::Outbound;
        m_message.status = MessageStatus::Sending;
        m_message.content = QStringLiteral("Text of %1").arg(m_sid);
        m_message.toAddress = m_mailroom.address.value;
        m_message.createdAt = m_now;
        OutboxRow row;
        row.id = OutboxId::generate(m_now);
        row.messageId = m_message.id;
        row.threadId = m_message.threadId;
        row.state = OutboxState::Sending;
        row.attempt = 1;
        row.claimedAt = row.firstClaimedAt = row.notBefore = row.createdAt = m_now;
        if (answer == Answer::Held) {
            row.sendAt = m_message.scheduledAt = m_now + 1h;
            m_message.status = MessageStatus::Scheduled;
        }
        m_row = row.id;
        m_isForLater = row.sendAt.has_value();
        UINBOX_TRY(ThreadWrites(m_scope, m_now).add(m_message));
        return OutboxRepository(m_scope.connection()).insert(row, {}, {});
    }
    Result<> accept()
    {
        RemoteMessage remote;
        remote.sid = m_sid;
        remote.status = m_isForLater ? MessageStatus::Scheduled : MessageStatus::Sending;
        return settle(Accepted{remote});
    }
    Result<> settle(const SendOutcome& outcome) { return OutboxWrites(m_scope, m_now, {}).settle(m_row, outcome, 0); }
    Result<> report(const char* status, bool isNamed)
    {
        twilio::Form form;
        form.add("MessageSid", m_sid);
        form.add("MessageStatus", QString::fromLatin1(status));
        const bool failed = QByteArray(status) == "failed" || QByteArray(status) == "undelivered";
        if (failed) form.add("ErrorCode", QStringLiteral("30006"));
        UINBOX_ASSIGN(const auto callback, twilio::StatusCallback::parse(form));
        return InboundWrites(m_scope, m_now).report(reportFrom(callback, m_now), isNamed ? std::optional(m_row) : std::nullopt);
    }
    Result<> find()
    {
        RemoteMessage remote = m_mailroom.remote(1, m_message);
        remote.sid = m_sid;
        remote.status = MessageStatus::Sent;
        return OutboxWrites(m_scope, m_now, {}).reconcile(m_row, std::vector{remote}, 0);
    }

    db::WriteScope& m_scope;
    Mailroom& m_mailroom;
    Timestamp m_now;
    QString m_sid;
    Message m_message;
    OutboxId m_row;
    bool m_isForLater = false;
};

/// The outcomes of all orders, each once.
QStringList outcomesOf(Mailroom& mailroom, const Story& story, Answer answer, int firstSid)
{
    QStringList outcomes;
    const auto done = mailroom.database.write([&](db::WriteScope& scope) -> Result<> {
        Story order = story;
        const auto before = [](const char* a, const char* b) { return QByteArray(a) < QByteArray(b); };
        std::sort(order.begin(), order.end(), before);
        int number = firstSid;
        do {
            OneOrder one(scope, mailroom, number++);
            UINBOX_TRY(one.run(order, answer));
            UINBOX_ASSIGN(const QString outcome, one.outcome());
            if (!outcomes.contains(outcome)) outcomes.append(outcome);
        } while (std::next_permutation(order.begin(), order.end(), before));
        // All of them, or the test is none.
        return number - firstSid == 720 ? Result<>() : fail(ErrorKind::Internal, "not 720 orders");
    });
    if (!done) outcomes.append(done.error().detail);
    return outcomes;
}

QString ended(const char* status, int errorCode)
{
    return QStringLiteral("%1 %2 sid state %3 attempt 1 over")
        .arg(QLatin1String(status))
        .arg(errorCode)
        .arg(static_cast<int>(OutboxState::Done));
}

}  // namespace

TEST_CASE("six status callbacks in all 720 orders give one final state, whenever the answer to the send comes")
{
    Mailroom mailroom;
    int firstSid = 1;
    for (const Answer answer : {Answer::First, Answer::Last, Answer::LastUnnamed, Answer::InTheMiddle, Answer::Never,
                                Answer::NeverThenFound, Answer::Held}) {
        const auto check = [&](const Story& story, const char* status, int errorCode) {
            CAPTURE(static_cast<int>(answer), story[5]);
            CHECK(outcomesOf(mailroom, story, answer, firstSid) == QStringList{ended(status, errorCode)});
            firstSid += 720;
        };
        check({"accepted", "queued", "sending", "sent", "delivered", "read"}, "read", 0);
        check({"queued", "sending", "sent", "undelivered", "delivered", "read"}, "read", 0);
        check({"accepted", "queued", "sending", "sent", "undelivered", "delivered"}, "delivered", 0);
        check({"accepted", "queued", "sending", "sent", "failed", "undelivered"}, "failed", 30006);
    }
    CHECK(mailroom.database.count("SELECT count(*) FROM delivery_event WHERE message_id IS NULL") == 0);
    CHECK(mailroom.database.count("SELECT count(DISTINCT provider_sid) FROM message") == firstSid - 1);
}
