// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/Thread.h"

#include "base/EnumNames.h"

#include <array>

namespace uinbox {

namespace {

const std::array kStates{std::pair{ThreadState::Open, QStringLiteral("open")},
                         std::pair{ThreadState::Snoozed, QStringLiteral("snoozed")},
                         std::pair{ThreadState::Archived, QStringLiteral("archived")}};

}  // namespace

QString threadStateName(ThreadState state)
{
    return nameIn(kStates, state);
}

std::optional<ThreadState> threadStateFromName(QStringView name)
{
    return valueIn(kStates, name);
}

}  // namespace uinbox
