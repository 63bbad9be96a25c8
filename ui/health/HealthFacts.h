// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/SendingState.h"
#include "outbox/OutboxRepository.h"
#include "settings/LineGateway.h"

#include <array>
#include <map>
#include <optional>

namespace uinbox::ui {

/// What can go wrong, each with a light of its own.
enum class HealthPart { Line, Sending, Schedule, Storage, Keychain, Clock };
inline constexpr std::array kHealthParts{HealthPart::Line,    HealthPart::Sending,  HealthPart::Schedule,
                                         HealthPart::Storage, HealthPart::Keychain, HealthPart::Clock};

/// How a part is, the worst last.
enum class HealthLevel { Off, Good, Attention, Problem };

/// Everything that is known of how the program is. A value; the composition root gathers it.
struct HealthFacts {
    bool isDemo = false;            ///< sample data: nothing comes in or leaves
    std::optional<LineState> line;  ///< absent where nothing comes in
    ListsState lists;
    QString startProblem;    ///< what does not listen, as it was said; empty where all does
    bool isSending = false;  ///< the outbox works
    bool hasSender = false;  ///< a channel is connected: something can leave
    SendingState sending;
    OutboxCounts outbox;
    OutboxFailures failures;  ///< of the last day
    std::optional<Timestamp> nextScheduled;
    int storageFailure = 0;           ///< as Database::storageFailure()
    std::optional<Error> damage{};    ///< as Database::damage()
    std::optional<qint64> freeBytes;  ///< of the profile's disk; absent where not known
    std::optional<Error> keychain;    ///< why it cannot be read
    std::optional<std::chrono::seconds> clockAhead;
    std::map<HealthPart, Timestamp> since;  ///< when each part came to its level
};

}  // namespace uinbox::ui
