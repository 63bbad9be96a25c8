// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/ActionRegistry.h"
#include "composer/ComposerCommands.h"

#include <QObject>
#include <QPointer>

namespace uinbox::ui {

/// The keys of what one does while writing, before the fields have them: there Ctrl+U deletes the line. Once the commands are actions of
/// the window they have the keys a person gave them, and this stands aside. Main thread; owned by the composer.
class ComposerKeys final : public QObject {
    Q_OBJECT

public:
    ComposerKeys(std::vector<ComposerCommand> commands, Composer& composer);

    /// Sees the keys of a field, or of the composer, where those come that no field wanted.
    void watch(QWidget& widget);
    void makeActions(ActionRegistry& registry);
    /// Another channel, or another box: other commands can run.
    void refresh();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Composer& m_composer;
    std::vector<ComposerCommand> m_commands;
    QPointer<ActionRegistry> m_registry;  ///< null while the keys are handled here
};

}  // namespace uinbox::ui
