// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/User.h"
#include "archive/HtmlArchive.h"
#include "conversation/PrintContent.h"

#include <vector>

namespace uinbox::ui {

/// The words of a conversation that is saved to be read. `team`: who of us wrote, by name. Its functions may be called in any thread.
[[nodiscard]] ArchiveWords archiveWords(const PrintNames& names, const std::vector<User>& team);

}  // namespace uinbox::ui
