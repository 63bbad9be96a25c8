// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QKeyEvent;

namespace uinbox::ui {

class ActionRegistry;
class Composer;
class ComposerBar;
class ComposerCard;

/// Something one does while writing, with its keys.
struct ComposerCommand {
    QString id;
    QString text;
    QList<QKeySequence> keys;
    QString hint;
    std::function<void()> run;
    std::function<bool()> canRun{};
    std::function<bool()> isOffered{};  ///< as ActionSpec's
};

/// What they work on; all of it outlives them.
struct ComposerParts {
    Composer& composer;
    ComposerCard& card;
    ComposerBar& bar;
};

/// All of them.
[[nodiscard]] std::vector<ComposerCommand> commandsOf(const ComposerParts& parts);
/// The one a key press means; null for none.
[[nodiscard]] const ComposerCommand* commandFor(const std::vector<ComposerCommand>& commands, const QKeyEvent& key);
/// Registers them; their keys work within the composer.
void registerCommands(const std::vector<ComposerCommand>& commands, Composer& composer, ActionRegistry& registry);

}  // namespace uinbox::ui
