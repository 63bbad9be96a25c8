// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QString>

#include <vector>

namespace uinbox::ui {

/// Somebody of the team, by the name that is written behind "@".
struct Teammate {
    UserId id;
    QString name;

    friend bool operator==(const Teammate&, const Teammate&) = default;
};

/// Those of whom each word of what was typed begins a word of the name, in their order.
[[nodiscard]] std::vector<Teammate> teammatesFor(const QString& typed, const std::vector<Teammate>& team);

/// Whom a text names by "@" and the whole name, in the order of the text, each once. Of several of one name those in `chosen` are meant,
/// or else the first.
[[nodiscard]] std::vector<UserId> mentionsIn(const QString& text, const std::vector<Teammate>& team,
                                             const std::vector<UserId>& chosen);

/// Where such names stand, for marking: begin and length.
[[nodiscard]] std::vector<std::pair<int, int>> mentionPlaces(const QString& text, const std::vector<Teammate>& team);

}  // namespace uinbox::ui
