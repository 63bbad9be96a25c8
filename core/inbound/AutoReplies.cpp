// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/AutoReplies.h"

#include "base/Logging.h"
#include "inbound/AutoReplyRepository.h"
#include "outbox/OutgoingChecks.h"
#include "outbox/SendWrites.h"

#include <algorithm>

namespace uinbox {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 4h;
constexpr auto kFresh = 10min;
/// Twilio ends a loop of fifteen replies within thirty seconds between two numbers (https://www.twilio.com/docs/api/errors/14107); kPause
/// lets no second one happen. This is for a flood of made-up senders, which must not cost hundreds of messages.
constexpr auto kBurst = 30s;
constexpr int kMostInBurst = 60;
/// Shorter ones are short codes: programs.
constexpr qsizetype kShortestNumber = 8;

bool isPerson(const ContactAddress& address)
{
    if (address.kind == AddressKind::Email) return true;
    return address.value.startsWith(u'+') && address.value.size() >= kShortestNumber;
}

}  // namespace

bool AutoReplies::mayAnswer(const ReceivedMessage& received, const ContactAddress& address) const
{
    const Message& message = received.message;
    if (received.isAutomatic || !received.isToUs || received.keyword || address.optedOutAt || !isPerson(address)) return false;
    if (m_now - message.createdAt > kFresh || !m_rule.senders.contains(message.channel)) return false;
    const auto own = m_rule.senders.values();
    const bool isOurs = std::any_of(own.begin(), own.end(), [&](const QString& sender) { return sender == message.fromAddress; });
    return !isOurs && m_rule.isDue(m_now);
}

Result<bool> AutoReplies::answer(const ReceivedMessage& received, const ContactAddress& address)
{
    if (!mayAnswer(received, address)) return false;
    AutoReplyRepository replies(m_scope.connection());
    UINBOX_ASSIGN(const auto last, replies.lastTo(address.id));
    if (last && m_now - *last < kPause && m_now >= *last) return false;
    UINBOX_ASSIGN(const int recently, replies.countSince(m_now - kBurst));
    if (recently >= kMostInBurst) {
        qCDebug(lcInbound) << "automatic answers pause:" << recently << "within half a minute";
        return false;
    }
    const Message& message = received.message;
    OutgoingMessage answer;
    answer.contactId = message.contactId;
    answer.channel = message.channel;
    answer.address = address.id;
    answer.content = m_rule.text;
    answer.envelope.isAutomatic = true;
    if (message.channel == Channel::Email) {
        answer.subject = message.subject.startsWith(QLatin1String("re:"), Qt::CaseInsensitive)
                             ? message.subject
                             : QStringLiteral("Re: ") + message.subject;
        answer.envelope.inReplyTo = message.envelope.messageId;
        answer.envelope.references = message.envelope.references;
        if (!message.envelope.messageId.isEmpty()) answer.envelope.references.append(message.envelope.messageId);
    }
    // What may not be sent leaves the message without an answer, not unstored.
    if (const auto checked = checkOutgoing(answer); !checked) {
        qCWarning(lcInbound) << "no automatic answer:" << checked.error().detail;
        return false;
    }
    const auto queued = SendWrites(m_scope, m_now).enqueue(answer, m_rule.senders.value(message.channel), {});
    if (!queued && (queued.error().kind == ErrorKind::Rejected || queued.error().kind == ErrorKind::Invalid)) return false;
    if (!queued) return fail(queued.error());
    UINBOX_TRY(replies.record(address.id, m_now));
    return true;
}

}  // namespace uinbox
