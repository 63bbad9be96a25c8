// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

namespace uinbox::ui {

/// What the window speaks: one of Translations::shipped(), or empty for the system's language.
inline const Preference<QString> kLanguage{"language/code", QString()};

}  // namespace uinbox::ui
