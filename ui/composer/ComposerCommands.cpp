// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerCommands.h"

#include "actions/ActionRegistry.h"
#include "composer/Composer.h"
#include "composer/FormatBar.h"

#include <QKeyEvent>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr auto kCtrlShift = Qt::CTRL | Qt::SHIFT;

void addFormats(std::vector<ComposerCommand>& commands, Composer& composer)
{
    const auto canRun = [&composer] { return composer.hasFormats(); };
    const auto add = [&](const char* id, const QString& text, const QKeySequence& key, void (FormatBar::*deed)()) {
        const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList{key};
        commands.push_back({QLatin1String(id), text, keys, Composer::tr("In an e-mail"),
                            [&composer, deed] { (composer.formats().*deed)(); }, canRun});
    };
    add("composer.bold", Composer::tr("&Bold"), Qt::CTRL | Qt::Key_B, &FormatBar::toggleBold);
    add("composer.italic", Composer::tr("&Italic"), Qt::CTRL | Qt::Key_I, &FormatBar::toggleItalic);
    add("composer.underline", Composer::tr("&Underlined"), Qt::CTRL | Qt::ALT | Qt::Key_U, &FormatBar::toggleUnderline);
    add("composer.link", Composer::tr("&Link…"), kCtrlShift | Qt::Key_K, &FormatBar::askLink);
    add("composer.bullets", Composer::tr("L&ist"), kCtrlShift | Qt::Key_8, &FormatBar::toggleBullets);
    add("composer.numbers", Composer::tr("&Numbered list"), kCtrlShift | Qt::Key_7, &FormatBar::toggleNumbers);
    add("composer.quote", Composer::tr("&Quote"), kCtrlShift | Qt::Key_9, &FormatBar::toggleQuote);
}

}  // namespace

std::vector<ComposerCommand> commandsOf(Composer& composer)
{
    const auto isMessage = [&composer] { return composer.mode() == WritingMode::Message; };
    std::vector<ComposerCommand> commands{{QStringLiteral("composer.send"),
                                           Composer::tr("&Send"),
                                           {Qt::CTRL | Qt::Key_Return},
                                           Composer::tr("Sends what is written; in a note, adds the note"),
                                           [&composer] { composer.submit(); }},
                                          {QStringLiteral("composer.sendLater"),
                                           Composer::tr("Send &later…"),
                                           {kCtrlShift | Qt::Key_Return},
                                           Composer::tr("Chooses when the message leaves"),
                                           [&composer] { composer.requestLater(); },
                                           isMessage},
                                          {QStringLiteral("composer.sendAndArchive"),
                                           Composer::tr("Send and &archive"),
                                           {Qt::ALT | Qt::Key_Return},
                                           Composer::tr("Sends what is written and puts the conversation away"),
                                           [&composer] { composer.sendAndArchive(); },
                                           isMessage},
                                          {QStringLiteral("composer.attach"),
                                           Composer::tr("&Attach files…"),
                                           {Qt::CTRL | Qt::Key_U},
                                           Composer::tr("Chooses files that go with the message"),
                                           [&composer] { composer.attach(); },
                                           isMessage},
                                          {QStringLiteral("composer.emoji"),
                                           Composer::tr("&Emoji…"),
                                           {kCtrlShift | Qt::Key_J},
                                           Composer::tr("Looks for an emoji by its name"),
                                           [&composer] { composer.pickEmoji(); }},
                                          {QStringLiteral("composer.note"),
                                           Composer::tr("Internal &note"),
                                           {kCtrlShift | Qt::Key_N},
                                           Composer::tr("Changes between a message and a note that only your team sees"),
                                           [&composer] { composer.toggleNote(); }},
                                          {QStringLiteral("composer.channel"),
                                           Composer::tr("Next &channel"),
                                           {kCtrlShift | Qt::Key_X},
                                           Composer::tr("Changes to the next way this person can be written to"),
                                           [&composer] { composer.chooseNextChannel(); },
                                           isMessage},
                                          {QStringLiteral("composer.pastePlain"),
                                           Composer::tr("&Paste as text"),
                                           {kCtrlShift | Qt::Key_V},
                                           Composer::tr("Pastes without formatting"),
                                           [&composer] { composer.pastePlain(); }}};
    addFormats(commands, composer);
    return commands;
}

const ComposerCommand* commandFor(const std::vector<ComposerCommand>& commands, const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const int code = key.key() == Qt::Key_Enter ? static_cast<int>(Qt::Key_Return) : key.key();
    const QKeySequence pressed(static_cast<int>(modifiers) | code);
    const auto found = std::find_if(commands.begin(), commands.end(), [&](const ComposerCommand& each) {
        return each.keys.contains(pressed) && (!each.canRun || each.canRun());
    });
    return found == commands.end() ? nullptr : &*found;
}

void registerCommands(const std::vector<ComposerCommand>& commands, Composer& composer, ActionRegistry& registry)
{
    for (const ComposerCommand& command : commands) {
        QAction& action = registry.add({.id = command.id,
                                        .group = Composer::tr("Writing"),
                                        .text = command.text,
                                        .keys = command.keys,
                                        .run = command.run,
                                        .within = {&composer},
                                        .hint = command.hint,
                                        .canRun = command.canRun});
        // A key that is held down sends one message, not many.
        action.setAutoRepeat(false);
    }
}

}  // namespace uinbox::ui
