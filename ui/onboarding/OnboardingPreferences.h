// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

namespace uinbox::ui {

/// Whether a person does not want to see the steps of the setting up in the inbox any more.
inline const Preference<bool> kChecklistPutAway{"onboarding/put-away", false};

}  // namespace uinbox::ui
