// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>

#include <optional>

namespace uinbox::ui {

/// Whose keys somebody's fingers know.
enum class KeyTemplate { Own, Gmail, Outlook, AppleMail };

/// As keys.json names it: "own", "gmail", "outlook", "apple-mail".
[[nodiscard]] QString keyTemplateName(KeyTemplate which);
[[nodiscard]] std::optional<KeyTemplate> keyTemplateFromName(QStringView name);
/// As a person reads it, translated.
[[nodiscard]] QString keyTemplateTitle(KeyTemplate which);

/// The commands, by id, whose keys a template changes; all others keep their own.
[[nodiscard]] const QMap<QString, QList<QKeySequence>>& keysOfTemplate(KeyTemplate which);

}  // namespace uinbox::ui
