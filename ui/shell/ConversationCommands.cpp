// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConversationCommands.h"

#include "actions/ActionRegistry.h"
#include "composer/Composer.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"
#include "inbox/ThreadListView.h"
#include "schedule/ScheduledPage.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ConversationCommands", text);
}

QKeySequence keys(const char* portable)
{
    return QKeySequence(QLatin1String(portable), QKeySequence::PortableText);
}

using Among = ThreadListView::Among;

void addSteps(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane)
{
    const QString group = words(QT_TRANSLATE_NOOP("ConversationCommands", "Conversations"));
    const auto go = [&registry, &list, group](const char* id, const QString& text, const QList<QKeySequence>& with, int step,
                                              Among among, std::vector<QWidget*> within) {
        registry.add({.id = QLatin1String(id),
                      .group = group,
                      .text = text,
                      .keys = with,
                      .run = [&list, step, among] { list.go(step, among); },
                      .within = std::move(within),
                      .hint = words(QT_TRANSLATE_NOOP("ConversationCommands", "Open it, in the order of the list"))});
    };
    go("conversation.next", words(QT_TRANSLATE_NOOP("ConversationCommands", "Next conversation")),
       {keys("Alt+Down"), keys("Ctrl+Tab"), keys("Ctrl+PgDown")}, 1, Among::All, {});
    go("conversation.previous", words(QT_TRANSLATE_NOOP("ConversationCommands", "Previous conversation")),
       {keys("Alt+Up"), keys("Ctrl+Shift+Tab"), keys("Ctrl+PgUp")}, -1, Among::All, {});
    go("conversation.nextUnread", words(QT_TRANSLATE_NOOP("ConversationCommands", "Next unread")), {keys("Alt+Shift+Down")}, 1,
       Among::Unread, {});
    go("conversation.previousUnread", words(QT_TRANSLATE_NOOP("ConversationCommands", "Previous unread")), {keys("Alt+Shift+Up")},
       -1, Among::Unread, {});
    go("list.next", words(QT_TRANSLATE_NOOP("ConversationCommands", "Next in the list")), {keys("J")}, 1, Among::All,
       {&list, &pane.view()});
    go("list.previous", words(QT_TRANSLATE_NOOP("ConversationCommands", "Previous in the list")), {keys("K")}, -1, Among::All,
       {&list, &pane.view()});
}

}  // namespace

void addConversationCommands(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane)
{
    addSteps(registry, list, pane);
    const QString group = words(QT_TRANSLATE_NOOP("ConversationCommands", "Conversations"));
    const auto isOpen = [&pane] { return !pane.thread().isNull(); };
    registry.add({.id = QStringLiteral("conversation.markRead"),
                  .group = group,
                  .text = words(QT_TRANSLATE_NOOP("ConversationCommands", "Mark as read")),
                  .keys = {keys("Ctrl+R")},
                  .run = [&pane] { pane.markRead(); },
                  .hint = words(QT_TRANSLATE_NOOP("ConversationCommands", "All messages of the open conversation are read")),
                  .canRun = isOpen});
    registry.add({.id = QStringLiteral("composer.focus"),
                  .group = group,
                  .text = words(QT_TRANSLATE_NOOP("ConversationCommands", "Write")),
                  .keys = {keys("Ctrl+Shift+T")},
                  .run = [&pane] { pane.composer().focusField(); },
                  .hint = words(QT_TRANSLATE_NOOP("ConversationCommands", "Put the keyboard into the message field")),
                  .canRun = isOpen});
    registry.add({.id = QStringLiteral("conversation.reply"),
                  .group = group,
                  .text = words(QT_TRANSLATE_NOOP("ConversationCommands", "Reply")),
                  .keys = {keys("R")},
                  .run = [&pane] { pane.composer().focusField(); },
                  .within = {&list, &pane.view()},
                  .hint = words(QT_TRANSLATE_NOOP("ConversationCommands", "Put the keyboard into the message field")),
                  .canRun = isOpen});
    registry.add({.id = QStringLiteral("conversation.latest"),
                  .group = group,
                  .text = words(QT_TRANSLATE_NOOP("ConversationCommands", "Jump to the newest message")),
                  .keys = {keys("Ctrl+J")},
                  .run = [&pane] { pane.view().jumpToLatest(); },
                  .hint = words(QT_TRANSLATE_NOOP("ConversationCommands", "Show the end of the open conversation")),
                  .canRun = isOpen});
}

void describeOwnKeys(ActionRegistry& registry, ConversationPane& pane, ScheduledPage& scheduled)
{
    const auto describe = [&registry](const char* id, const QString& group, const QString& text, const QList<QKeySequence>& with,
                                      QWidget* within) {
        registry.describe({.id = QLatin1String(id), .group = group, .text = text, .keys = with, .within = {within}, .hint = text});
    };
    const QString writing = words(QT_TRANSLATE_NOOP("ConversationCommands", "Writing"));
    QWidget* composer = &pane.composer();
    describe("composer.sendByEnter", writing, words(QT_TRANSLATE_NOOP("ConversationCommands", "Send an SMS or WhatsApp message")),
             {keys("Return")}, composer);
    describe("composer.newLine", writing, words(QT_TRANSLATE_NOOP("ConversationCommands", "New line")), {keys("Shift+Return")},
             composer);
    const QString planned = words(QT_TRANSLATE_NOOP("ConversationCommands", "Scheduled messages"));
    describe("scheduled.edit", planned, words(QT_TRANSLATE_NOOP("ConversationCommands", "Edit")), {keys("Return")}, &scheduled);
    describe("scheduled.sendNow", planned, words(QT_TRANSLATE_NOOP("ConversationCommands", "Send now")), {keys("Ctrl+Return")},
             &scheduled);
    describe("scheduled.cancel", planned, words(QT_TRANSLATE_NOOP("ConversationCommands", "Cancel")), {keys("Del")}, &scheduled);
}

}  // namespace uinbox::ui
