// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/Reconciling.h"

#include "channels/LookAlikes.h"

#include <algorithm>
#include <cmath>

namespace uinbox {

namespace {

constexpr std::chrono::milliseconds kFirstBackoff{1'000};
constexpr std::chrono::milliseconds kMaxBackoff{300'000};

/// What a trial account puts before every text.
constexpr QStringView kTrialPrefix = u"Sent from your Twilio trial account - ";

/// White space at the ends may be lost on the way, and a provider asked for it writes plain characters for look-alikes. Not any longer
/// text that ends in ours: "ok" would be found in "that is not ok", which somebody sent from elsewhere, and be taken for sent.
bool isSameText(QStringView sent, QStringView stored)
{
    if (isSameButLookAlikes(sent, stored)) return true;
    return stored.startsWith(kTrialPrefix) && isSameButLookAlikes(sent, stored.mid(kTrialPrefix.size()));
}

bool mayBe(const RemoteMessage& candidate, const Message& message)
{
    // The provider fills a template in by itself, and a list does not always say with what result.
    if (!message.envelope.templateSid.isEmpty()) return candidate.body.isEmpty() || isSameText(message.content, candidate.body);
    // A list of e-mails has subjects only.
    if (message.channel == Channel::Email && candidate.body.isEmpty()) return candidate.subject == message.subject;
    return isSameText(message.content, candidate.body);
}

/// Another number of the account sends the same words to the same person now and then. A Messaging Service ("MG…") chooses its number.
bool mayBeFrom(const RemoteMessage& candidate, const Message& message)
{
    return !message.fromAddress.startsWith(u'+') || candidate.from.isEmpty() || candidate.from == message.fromAddress;
}

}  // namespace

std::chrono::milliseconds backoff(int attempt, double jitter)
{
    const double factor = std::pow(2.0, std::clamp(attempt - 1, 0, 20));
    const double wait = std::min(static_cast<double>(kFirstBackoff.count()) * factor, static_cast<double>(kMaxBackoff.count()));
    return std::chrono::milliseconds(static_cast<std::int64_t>(wait * (1.0 + std::clamp(jitter, 0.0, 1.0) / 10.0)));
}

bool isUnreached(const Refused& refusal)
{
    const ErrorKind kind = refusal.error.kind;
    return refusal.refusal == Refusal::Later && refusal.error.code == 0 &&
           (kind == ErrorKind::Network || kind == ErrorKind::Timeout);
}

const RemoteMessage* findSent(const std::vector<RemoteMessage>& remote, const Message& message, Timestamp claimedAt,
                              const std::set<QString>& boundSids)
{
    const RemoteMessage* best = nullptr;
    for (const RemoteMessage& candidate : remote) {
        if (candidate.to != message.toAddress || !mayBeFrom(candidate, message) || !mayBe(candidate, message)) continue;
        if (candidate.createdAt && *candidate.createdAt < claimedAt - kClockTolerance) continue;
        if (boundSids.contains(candidate.sid)) continue;
        // Taken back: it was an attempt of a message that knew of it. Waiting there: not one that was to leave at once.
        if (candidate.status == MessageStatus::Canceled) continue;
        if (candidate.status == MessageStatus::Scheduled && !message.scheduledAt) continue;
        if (!best || (candidate.createdAt && best->createdAt && *candidate.createdAt < *best->createdAt)) best = &candidate;
    }
    return best;
}

void takeOver(Message& message, const RemoteMessage& remote)
{
    if (!remote.messageId.isEmpty()) message.envelope.messageId = remote.messageId;
    if (!remote.priceMicros) return;
    message.priceMicros = remote.priceMicros;
    message.priceUnit = remote.priceUnit;
}

}  // namespace uinbox
