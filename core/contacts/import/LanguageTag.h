// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace uinbox {

/// A language as it is kept, "de" or "pt-BR", of what tables say: a tag in any spelling, or a language's name in English or in itself
/// ("German", "Deutsch"). nullopt for what is none of these. Any thread.
[[nodiscard]] std::optional<QString> languageTag(const QString& text);

}  // namespace uinbox
