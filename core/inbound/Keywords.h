// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace uinbox {

/// What a text says to the provider besides what it says to us.
enum class Keyword { Stop, Start };

/// The keyword a whole message is: Twilio's defaults (PROVIDERS.md 2 "Keywords"), whatever its case, its marks and the width of its letters.
/// Absent for any other text.
[[nodiscard]] std::optional<Keyword> keywordOf(const QString& text);

}  // namespace uinbox
