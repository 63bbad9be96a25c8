// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox::ui {

// Names that Qt has in English and in themselves alone, in the language of the window (CLDR, by ICU). Pure but for QLocale's default.

/// "Germany" for "DE" (ISO 3166-1); the code itself where it is none.
[[nodiscard]] QString countryName(const QString& code);
/// "German" for "de", "Portuguese (Brazil)" for "pt-BR" (BCP 47); what was given where it is none.
[[nodiscard]] QString languageName(const QString& tag);

}  // namespace uinbox::ui
