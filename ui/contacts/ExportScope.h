// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Person.h"

namespace uinbox::ui {

/// Whom an export may be about, as the page of contacts stands.
struct ExportScope {
    PeopleQuery list{};               ///< what the list shows; its limit does not count
    std::vector<ContactId> chosen{};  ///< in it
};

}  // namespace uinbox::ui
