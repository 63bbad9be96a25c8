// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "health/HealthFacts.h"
#include "tunnel/LineState.h"

#include <QString>

#include <vector>

namespace uinbox::ui {

/// What a button of a part does.
enum class HealthAction {
    ConnectAccount,
    RepairLine,
    RetrySending,
    StartAgain,
    OpenReceiving,
    OpenSms,
    OpenEmail,
    OpenScheduled,
    OpenFailed,  ///< the conversation of what did not go out
    FreeSpace,
    Rescue,  ///< closes the damaged database and asks what takes its place
};

/// A part in a person's words: how it is in a sentence, what to do, and the buttons that do it.
struct HealthItem {
    HealthPart part = HealthPart::Line;
    HealthLevel level = HealthLevel::Off;
    QString sentence;
    QString next;  ///< empty where there is nothing to do
    std::optional<Timestamp> since{};
    std::vector<HealthAction> actions{};
    bool isFetched = false;  ///< of the line: off, and messages come in all the same

    friend bool operator==(const HealthItem&, const HealthItem&) = default;
};

/// Every part, in their fixed order.
[[nodiscard]] std::vector<HealthItem> healthItems(const HealthFacts& facts);
/// The worst level of all parts. Where none is wrong: Good if messages can leave, else Off.
[[nodiscard]] HealthLevel worstLevel(const std::vector<HealthItem>& items);
/// How all of it is, in two or three words.
[[nodiscard]] QString healthTitle(const std::vector<HealthItem>& items);
/// All of it in a line: "Everything works.", or what is worst.
[[nodiscard]] QString healthSummary(const std::vector<HealthItem>& items);
/// Writes into `facts.since` when each part came to its level: what was before stays where the level is the same.
void keepSince(HealthFacts& facts, const HealthFacts& before, Timestamp now);

[[nodiscard]] QString partName(HealthPart part);
[[nodiscard]] QString levelName(const HealthItem& item);
[[nodiscard]] QString actionName(HealthAction action);
[[nodiscard]] LineLight lightOf(HealthLevel level);

/// What support needs, as plain text in English where programs speak: no names, no numbers, no addresses, no keys.
[[nodiscard]] QString healthReport(const HealthFacts& facts, Timestamp now);

}  // namespace uinbox::ui
