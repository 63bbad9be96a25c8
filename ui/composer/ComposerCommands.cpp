// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerCommands.h"

#include "actions/ActionRegistry.h"
#include "composer/ChannelButton.h"
#include "composer/Composer.h"
#include "composer/FileIntake.h"
#include "composer/FormatBar.h"
#include "composer/MarkBar.h"
#include "composer/MessageEdit.h"

#include <QKeyEvent>

#include <algorithm>
#include <optional>

namespace uinbox::ui {

namespace {

constexpr auto kCtrlShift = Qt::CTRL | Qt::SHIFT;

/// On the channels that have formats at all.
struct Format {
    const char* id;
    QString text;
    QKeySequence key;
    void (FormatBar::*inEmail)();
    std::optional<WhatsAppStyle> inWhatsApp{};
};

void add(std::vector<ComposerCommand>& commands, const ComposerParts& parts, const Format& format)
{
    const auto run = [&card = parts.card, format] {
        if (card.formatting() == Formatting::Email && format.inEmail)
            (card.formats().*format.inEmail)();
        else if (card.formatting() == Formatting::WhatsApp && format.inWhatsApp)
            card.marks().toggle(*format.inWhatsApp);
    };
    const auto canRun = [parts, format] {
        if (parts.composer.mode() != WritingMode::Message) return false;
        switch (parts.card.formatting()) {
            case Formatting::None: return false;
            case Formatting::Email: return format.inEmail != nullptr;
            case Formatting::WhatsApp: return format.inWhatsApp.has_value();
        }
        return false;
    };
    const QString hint = format.inEmail && format.inWhatsApp ? Composer::tr("In an e-mail and in WhatsApp")
                         : format.inEmail                    ? Composer::tr("In an e-mail")
                                                             : Composer::tr("In WhatsApp");
    commands.push_back({QLatin1String(format.id), format.text, {format.key}, hint, run, canRun});
}

void addFormats(std::vector<ComposerCommand>& commands, const ComposerParts& parts)
{
    const std::vector<Format> formats{
        {"composer.bold", Composer::tr("&Bold"), Qt::CTRL | Qt::Key_B, &FormatBar::toggleBold, WhatsAppStyle::Bold},
        {"composer.italic", Composer::tr("&Italic"), Qt::CTRL | Qt::Key_I, &FormatBar::toggleItalic, WhatsAppStyle::Italic},
        {"composer.underline", Composer::tr("&Underlined"), Qt::CTRL | Qt::ALT | Qt::Key_U, &FormatBar::toggleUnderline},
        {"composer.strike", Composer::tr("St&ruck through"), kCtrlShift | Qt::Key_S, nullptr, WhatsAppStyle::Struck},
        {"composer.mono", Composer::tr("&Monospaced"), kCtrlShift | Qt::Key_O, nullptr, WhatsAppStyle::Mono},
        {"composer.link", Composer::tr("&Link…"), kCtrlShift | Qt::Key_K, &FormatBar::askLink},
        {"composer.bullets", Composer::tr("L&ist"), kCtrlShift | Qt::Key_8, &FormatBar::toggleBullets},
        {"composer.numbers", Composer::tr("&Numbered list"), kCtrlShift | Qt::Key_7, &FormatBar::toggleNumbers},
        {"composer.quote", Composer::tr("&Quote"), kCtrlShift | Qt::Key_9, &FormatBar::toggleQuote}};
    for (const Format& format : formats) add(commands, parts, format);
}

/// Only a message has them, no note.
std::function<bool()> inMessage(const ComposerParts& parts)
{
    return [&composer = parts.composer] { return composer.mode() == WritingMode::Message; };
}

void addSending(std::vector<ComposerCommand>& commands, const ComposerParts& parts)
{
    Composer& composer = parts.composer;
    // The keys say what is missing; a menu need not offer it.
    const auto isWritten = [&composer] { return composer.canSubmit(); };
    commands.push_back({QStringLiteral("composer.send"),
                        Composer::tr("&Send"),
                        {Qt::CTRL | Qt::Key_Return},
                        Composer::tr("Sends what is written; in a note, adds the note"),
                        [&composer] { composer.submit(); },
                        {},
                        isWritten});
    commands.push_back({QStringLiteral("composer.sendLater"),
                        Composer::tr("Send &later…"),
                        {kCtrlShift | Qt::Key_Return},
                        Composer::tr("Chooses when the message leaves"),
                        [&composer] { composer.requestLater(); },
                        inMessage(parts),
                        isWritten});
    commands.push_back({QStringLiteral("composer.sendAndArchive"),
                        Composer::tr("Send and &archive"),
                        {Qt::ALT | Qt::Key_Return},
                        Composer::tr("Sends what is written and puts the conversation away"),
                        [&composer] { composer.sendAndArchive(); },
                        inMessage(parts),
                        isWritten});
}

void addWriting(std::vector<ComposerCommand>& commands, const ComposerParts& parts)
{
    Composer& composer = parts.composer;
    const auto canType = [&composer] { return !composer.field().isReadOnly(); };
    commands.push_back({QStringLiteral("composer.attach"),
                        Composer::tr("&Attach files…"),
                        {Qt::CTRL | Qt::Key_U},
                        Composer::tr("Chooses files that go with the message"),
                        [&card = parts.card] { card.intake().choose(); },
                        inMessage(parts),
                        [&card = parts.card] { return card.filesBarred().isEmpty(); }});
    commands.push_back({QStringLiteral("composer.emoji"),
                        Composer::tr("&Emoji…"),
                        {kCtrlShift | Qt::Key_J},
                        Composer::tr("Looks for an emoji by its name"),
                        [&composer] { composer.pickEmoji(); },
                        {},
                        canType});
    commands.push_back({QStringLiteral("composer.note"),
                        Composer::tr("Internal &note"),
                        {kCtrlShift | Qt::Key_N},
                        Composer::tr("Changes between a message and a note that only your team sees"),
                        [&composer] { composer.toggleNote(); }});
    commands.push_back({QStringLiteral("composer.channel"),
                        Composer::tr("Next &channel"),
                        {kCtrlShift | Qt::Key_X},
                        Composer::tr("Changes to the next way this person can be written to"),
                        [&bar = parts.bar] { bar.channel().chooseNext(); },
                        inMessage(parts),
                        [&bar = parts.bar] { return bar.channel().hasNext(); }});
    commands.push_back({QStringLiteral("composer.pastePlain"),
                        Composer::tr("&Paste as text"),
                        {kCtrlShift | Qt::Key_V},
                        Composer::tr("Pastes without formatting"),
                        [&composer] { composer.field().pastePlain(); },
                        {},
                        canType});
}

}  // namespace

std::vector<ComposerCommand> commandsOf(const ComposerParts& parts)
{
    std::vector<ComposerCommand> commands;
    addSending(commands, parts);
    addWriting(commands, parts);
    addFormats(commands, parts);
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
        // From elsewhere one does not see what one would send.
        const auto isOffered = [&composer, offered = command.isOffered] { return composer.isVisible() && (!offered || offered()); };
        QAction& action = registry.add({.id = command.id,
                                        .group = Composer::tr("Writing"),
                                        .text = command.text,
                                        .keys = command.keys,
                                        .run = command.run,
                                        .within = {&composer},
                                        .hint = command.hint,
                                        .canRun = command.canRun,
                                        .isOffered = isOffered});
        // A key that is held down sends one message, not many.
        action.setAutoRepeat(false);
    }
}

}  // namespace uinbox::ui
