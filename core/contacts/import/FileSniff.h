// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/ImportProblem.h"

#include <QByteArrayView>

namespace uinbox {

/// What a file is that cannot be an address book in text, by its first bytes (64 KB are enough): magic numbers, and how much of it are
/// control characters. nullopt for what may be text, in whatever encoding. Pure.
[[nodiscard]] std::optional<ImportProblem> sniffBinary(QByteArrayView head);

/// True for what begins as a vCard does, behind a byte order mark and blanks. Pure.
[[nodiscard]] bool looksLikeVcard(QByteArrayView head);

}  // namespace uinbox
