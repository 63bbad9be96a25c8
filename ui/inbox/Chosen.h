// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Thread.h"

#include <algorithm>
#include <vector>

namespace uinbox::ui {

/// What a command is about: the conversations that are loaded, in the order of the list, and those that were selected with the whole list
/// and are not loaded.
struct Chosen {
    std::vector<Thread> loaded{};
    std::vector<ThreadId> beyond{};

    [[nodiscard]] bool isEmpty() const { return loaded.empty() && beyond.empty(); }
    [[nodiscard]] std::vector<ThreadId> ids() const
    {
        std::vector<ThreadId> all;
        all.reserve(loaded.size() + beyond.size());
        for (const Thread& thread : loaded) all.push_back(thread.id);
        all.insert(all.end(), beyond.begin(), beyond.end());
        return all;
    }
    /// True where all that is known of them is so; a whole list is as what is loaded of it.
    template <class Is>
    [[nodiscard]] bool all(Is is) const
    {
        return std::all_of(loaded.begin(), loaded.end(), is);
    }
};

}  // namespace uinbox::ui
