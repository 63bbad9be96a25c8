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

}  // namespace

void addConversationCommands(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane)
{
    const QString group = words(QT_TRANSLATE_NOOP("ConversationCommands", "Conversations"));
    const auto isOpen = [&pane] { return !pane.thread().isNull(); };
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
