// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConversationActions.h"

#include "actions/ActionRegistry.h"
#include "composer/Composer.h"
#include "conversation/ConversationFind.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "conversation/DayJump.h"
#include "inbox/ThreadListView.h"

#include <QCoreApplication>

#include <array>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ConversationActions", text);
}

/// On another page nobody sees whom a command would be about.
bool isSeen(const ThreadListView& list, const ConversationPane& pane)
{
    return (list.isVisible() || pane.isVisible()) && !pane.thread().isNull();
}

struct DeedAction {
    ViewDeed deed;
    const char* id;
    const char* text;
    std::array<int, 2> keys;  ///< 0 for none
};

constexpr std::array kDeeds{
    DeedAction{
        ViewDeed::Previous, "message.previous", QT_TRANSLATE_NOOP("ConversationActions", "Previous message"), {Qt::Key_Up, 0}},
    DeedAction{ViewDeed::Next, "message.next", QT_TRANSLATE_NOOP("ConversationActions", "Next message"), {Qt::Key_Down, 0}},
    DeedAction{ViewDeed::ExtendUp,
               "message.extendUp",
               QT_TRANSLATE_NOOP("ConversationActions", "Select up to the previous message"),
               {(Qt::SHIFT | Qt::Key_Up).toCombined(), 0}},
    DeedAction{ViewDeed::ExtendDown,
               "message.extendDown",
               QT_TRANSLATE_NOOP("ConversationActions", "Select down to the next message"),
               {(Qt::SHIFT | Qt::Key_Down).toCombined(), 0}},
    DeedAction{ViewDeed::PageUp, "message.pageUp", QT_TRANSLATE_NOOP("ConversationActions", "A page up"), {Qt::Key_PageUp, 0}},
    DeedAction{
        ViewDeed::PageDown, "message.pageDown", QT_TRANSLATE_NOOP("ConversationActions", "A page down"), {Qt::Key_PageDown, 0}},
    DeedAction{ViewDeed::Top,
               "message.top",
               QT_TRANSLATE_NOOP("ConversationActions", "Top of what is loaded"),
               {(Qt::CTRL | Qt::Key_Up).toCombined(), Qt::Key_Home}},
    DeedAction{ViewDeed::Latest,
               "message.latest",
               QT_TRANSLATE_NOOP("ConversationActions", "Newest message"),
               {(Qt::CTRL | Qt::Key_Down).toCombined(), Qt::Key_End}},
    DeedAction{ViewDeed::Open,
               "message.open",
               QT_TRANSLATE_NOOP("ConversationActions", "Send again, or open the link or file"),
               {Qt::Key_Return, Qt::Key_Enter}},
    DeedAction{ViewDeed::Preview,
               "message.preview",
               QT_TRANSLATE_NOOP("ConversationActions", "Look at the picture or file"),
               {Qt::Key_Space, 0}},
    DeedAction{ViewDeed::SelectAll,
               "message.selectAll",
               QT_TRANSLATE_NOOP("ConversationActions", "Select all that is loaded"),
               {(Qt::CTRL | Qt::Key_A).toCombined(), 0}},
    DeedAction{ViewDeed::Copy,
               "message.copy",
               QT_TRANSLATE_NOOP("ConversationActions", "Copy the selection or the message"),
               {(Qt::CTRL | Qt::Key_C).toCombined(), 0}},
    DeedAction{
        ViewDeed::CopyLink, "message.copyLink", QT_TRANSLATE_NOOP("ConversationActions", "Copy link to this message"), {0, 0}},
    DeedAction{ViewDeed::ShowOriginal,
               "message.original",
               QT_TRANSLATE_NOOP("ConversationActions", "Show the e-mail as it was sent"),
               {(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toCombined(), 0}},
    DeedAction{ViewDeed::Details,
               "message.details",
               QT_TRANSLATE_NOOP("ConversationActions", "Details"),
               {(Qt::CTRL | Qt::Key_D).toCombined(), 0}},
    DeedAction{ViewDeed::Quote,
               "message.quote",
               QT_TRANSLATE_NOOP("ConversationActions", "Quote in the answer"),
               {(Qt::CTRL | Qt::SHIFT | Qt::Key_R).toCombined(), 0}},
    DeedAction{ViewDeed::SaveFile,
               "message.saveFile",
               QT_TRANSLATE_NOOP("ConversationActions", "Save the file"),
               {(Qt::CTRL | Qt::Key_S).toCombined(), 0}},
    DeedAction{ViewDeed::EditNote, "note.edit", QT_TRANSLATE_NOOP("ConversationActions", "Edit note"), {Qt::Key_F2, 0}},
    DeedAction{
        ViewDeed::NoteHistory, "note.history", QT_TRANSLATE_NOOP("ConversationActions", "Earlier texts of the note"), {0, 0}},
    DeedAction{ViewDeed::RemoveNote, "note.remove", QT_TRANSLATE_NOOP("ConversationActions", "Delete note"), {Qt::Key_Delete, 0}}};

void addDeeds(ActionRegistry& registry, ConversationView& view)
{
    for (const DeedAction& each : kDeeds) {
        ActionSpec spec;
        spec.id = QString::fromLatin1(each.id);
        spec.group = say(QT_TRANSLATE_NOOP("ConversationActions", "Messages"));
        spec.text = say(each.text);
        for (const int key : each.keys)
            if (key != 0) spec.keys.append(QKeySequence(key));
        spec.hint = spec.text;
        spec.within = {&view};
        spec.run = [&view, deed = each.deed] { view.perform(deed); };
        spec.canRun = [&view, deed = each.deed] { return view.can(deed); };
        spec.isOffered = [&view] { return view.isVisible(); };
        registry.add(std::move(spec));
    }
}

void addNote(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane)
{
    const QString group = say(QT_TRANSLATE_NOOP("ConversationActions", "Conversations"));
    registry.add({.id = QStringLiteral("conversation.writeNote"),
                  .group = group,
                  .text = say(QT_TRANSLATE_NOOP("ConversationActions", "Write a note")),
                  .keys = {Qt::Key_N},
                  .run =
                      [&pane] {
                          pane.composer().setMode(WritingMode::Note);
                          pane.composer().focusField();
                      },
                  .within = {&list, &pane.view()},
                  .icon = Icon::Note,
                  .hint = say(QT_TRANSLATE_NOOP("ConversationActions", "Begin an internal note, which only your team sees")),
                  .canRun = [&list, &pane] { return isSeen(list, pane); }});
}

void addReplying(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane)
{
    const QString group = say(QT_TRANSLATE_NOOP("ConversationActions", "Conversations"));
    const QString intoField = say(QT_TRANSLATE_NOOP("ConversationActions", "Put the keyboard into the message field"));
    const auto isOpen = [&list, &pane] { return isSeen(list, pane); };
    registry.add({.id = QStringLiteral("composer.focus"),
                  .group = group,
                  .text = say(QT_TRANSLATE_NOOP("ConversationActions", "Write")),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                  .run = [&pane] { pane.composer().focusField(); },
                  .hint = intoField,
                  .canRun = isOpen});
    registry.add({.id = QStringLiteral("conversation.reply"),
                  .group = group,
                  .text = say(QT_TRANSLATE_NOOP("ConversationActions", "Reply")),
                  .keys = {Qt::Key_R},
                  .run = [&pane] { pane.composer().focusField(); },
                  .within = {&list, &pane.view()},
                  .hint = intoField,
                  .canRun = isOpen});
    registry.add({.id = QStringLiteral("conversation.latest"),
                  .group = group,
                  .text = say(QT_TRANSLATE_NOOP("ConversationActions", "Jump to the newest message")),
                  .keys = {Qt::CTRL | Qt::Key_J},
                  .run = [&pane] { pane.view().jumpToLatest(); },
                  .hint = say(QT_TRANSLATE_NOOP("ConversationActions", "Show the end of the open conversation")),
                  .canRun = isOpen});
}

}  // namespace

void addConversationActions(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane)
{
    addReplying(registry, list, pane);
    addNote(registry, list, pane);
    const QString group = say(QT_TRANSLATE_NOOP("ConversationActions", "Conversation"));
    const auto isOpen = [&list, &pane] { return isSeen(list, pane); };
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, std::function<void()> run) {
        ActionSpec spec;
        spec.id = QString::fromLatin1(id);
        spec.group = group;
        spec.text = text;
        spec.keys = keys;
        spec.hint = QString(text).remove(u'&').remove(u'…');
        spec.run = std::move(run);
        spec.canRun = isOpen;
        pane.header().addToMenu(registry.add(std::move(spec)));
    };
    ConversationFind& find = pane.find();
    add("conversation.find", say(QT_TRANSLATE_NOOP("ConversationActions", "&Find in conversation")),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [&find] { find.begin(); });
    add("conversation.findOlder", say(QT_TRANSLATE_NOOP("ConversationActions", "Find next, further up")),
        {Qt::Key_F3, Qt::CTRL | Qt::Key_G}, [&find] { find.older(); });
    add("conversation.findNewer", say(QT_TRANSLATE_NOOP("ConversationActions", "Find previous, further down")),
        {Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G}, [&find] { find.newer(); });
    add("conversation.goToDay", say(QT_TRANSLATE_NOOP("ConversationActions", "&Go to a day…")), {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
        [&days = pane.days()] { days.choose(); });
    add("conversation.copyLink", say(QT_TRANSLATE_NOOP("ConversationActions", "Copy &link to conversation")),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [&pane] { pane.copyLink(std::nullopt); });
    add("conversation.print", say(QT_TRANSLATE_NOOP("ConversationActions", "&Print…")), {QKeySequence::Print},
        [&pane] { pane.print(); });
    add("conversation.export", say(QT_TRANSLATE_NOOP("ConversationActions", "&Save conversation as…")), {},
        [&pane] { pane.save(); });
    addDeeds(registry, pane.view());
}

}  // namespace uinbox::ui
