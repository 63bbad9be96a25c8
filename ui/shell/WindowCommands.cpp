// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowCommands.h"

#include "actions/ActionRegistry.h"
#include "common/AppearancePreferences.h"

#include <QCoreApplication>
#include <QWidget>

namespace uinbox::ui {

namespace {

constexpr double kTextStep = 0.1;

QString words(const char* text)
{
    return QCoreApplication::translate("WindowCommands", text);
}

}  // namespace

void addWindowCommands(ActionRegistry& registry, QWidget& window, const WindowHooks& hooks)
{
    const auto add = [&registry](const char* id, const QString& text, QKeySequence key, std::function<void()> run,
                                 const QString& hint) {
        registry.add({.id = QLatin1String(id),
                      .group = words(QT_TRANSLATE_NOOP("WindowCommands", "Window")),
                      .text = text,
                      .keys = {key},
                      .run = std::move(run),
                      .hint = hint});
    };
    add("app.sync", words(QT_TRANSLATE_NOOP("WindowCommands", "Look for messages now")), Qt::Key_F5, hooks.sync,
        words(QT_TRANSLATE_NOOP("WindowCommands", "Ask the providers for messages that did not arrive by themselves")));
    add(
        "pane.next", words(QT_TRANSLATE_NOOP("WindowCommands", "Next part of the window")), Qt::Key_F6,
        [next = hooks.nextPane] { next(1); }, words(QT_TRANSLATE_NOOP("WindowCommands", "List, messages, message field")));
    add(
        "pane.previous", words(QT_TRANSLATE_NOOP("WindowCommands", "Previous part of the window")), Qt::SHIFT | Qt::Key_F6,
        [next = hooks.nextPane] { next(-1); }, words(QT_TRANSLATE_NOOP("WindowCommands", "Message field, messages, list")));
    add("pane.details", words(QT_TRANSLATE_NOOP("WindowCommands", "Details of the person")), Qt::Key_F9, hooks.toggleDetails,
        words(QT_TRANSLATE_NOOP("WindowCommands", "Show or hide what is known of the person, beside the conversation")));
    add(
        "app.fullScreen", words(QT_TRANSLATE_NOOP("WindowCommands", "Full screen")), Qt::Key_F11,
        [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
        words(QT_TRANSLATE_NOOP("WindowCommands", "Fill the whole screen, or return")));
    add(
        "app.close", words(QT_TRANSLATE_NOOP("WindowCommands", "Close the window")), Qt::CTRL | Qt::Key_W,
        [&window] { window.close(); }, words(QT_TRANSLATE_NOOP("WindowCommands", "What is being written is kept")));
    add("app.quit", words(QT_TRANSLATE_NOOP("WindowCommands", "&Quit")), Qt::CTRL | Qt::Key_Q, hooks.quit,
        words(QT_TRANSLATE_NOOP("WindowCommands", "End the program; what is being written is kept")));
    registry.describe({.id = QStringLiteral("window.back"),
                       .group = words(QT_TRANSLATE_NOOP("WindowCommands", "Window")),
                       .text = words(QT_TRANSLATE_NOOP("WindowCommands", "Back")),
                       .keys = {Qt::Key_Escape},
                       .within = {&window},
                       .hint = words(QT_TRANSLATE_NOOP(
                           "WindowCommands", "Close what is open, clear the search, leave the message field for the list"))});
}

void addTextSizeCommands(ActionRegistry& registry, Preferences& preferences)
{
    const auto add = [&](const char* id, const QString& text, const QList<QKeySequence>& keys, double step) {
        registry.add({.id = QLatin1String(id),
                      .group = words(QT_TRANSLATE_NOOP("WindowCommands", "Window")),
                      .text = text,
                      .keys = keys,
                      .run =
                          [&preferences, step] {
                              const double now = preferences.get(kTextScale);
                              preferences.set(kTextScale, step == 0 ? 1.0 : qBound(kSmallestText, now + step, kLargestText));
                          },
                      .hint = words(QT_TRANSLATE_NOOP("WindowCommands", "From 80 to 200 percent"))});
    };
    add("text.larger", words(QT_TRANSLATE_NOOP("WindowCommands", "Larger text")),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, kTextStep);
    add("text.smaller", words(QT_TRANSLATE_NOOP("WindowCommands", "Smaller text")), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        -kTextStep);
    add("text.normal", words(QT_TRANSLATE_NOOP("WindowCommands", "Normal text size")), {QKeySequence(Qt::CTRL | Qt::Key_0)}, 0);
}

}  // namespace uinbox::ui
