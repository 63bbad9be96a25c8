// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"
#include "threads/InboxQuery.h"

#include <array>

namespace uinbox::ui {

/// The lists a person goes through.
enum class InboxFilter { All, Unread, Mine, Snoozed, Archived };
inline constexpr std::array kInboxFilters{InboxFilter::All, InboxFilter::Unread, InboxFilter::Mine, InboxFilter::Snoozed,
                                          InboxFilter::Archived};

inline const Preference<QString> kFilterPreference{"inbox/filter", QStringLiteral("all")};
inline const Preference<QString> kChannelPreference{"inbox/channel", {}};

[[nodiscard]] QString filterName(InboxFilter filter);  ///< "all", "unread": as it is kept
[[nodiscard]] InboxFilter filterFromName(const QString& name);
[[nodiscard]] QString filterTitle(InboxFilter filter);  ///< as it is read
/// Where nobody is `me` yet, "mine" has nothing.
[[nodiscard]] InboxQuery queryOf(InboxFilter filter, std::optional<Channel> channel, std::optional<UserId> me);
/// How many it has, where that is worth saying.
[[nodiscard]] int countOf(InboxFilter filter, const InboxCounts& counts);

/// What is said where a list is empty.
struct EmptyWords {
    QString title;
    QString sentence;
};
[[nodiscard]] EmptyWords emptyWords(InboxFilter filter, std::optional<Channel> channel);

}  // namespace uinbox::ui
