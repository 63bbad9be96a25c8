// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ShortcutManual.h"

#include "actions/ActionRegistry.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ShortcutManual", text);
}

/// The same on every system, unlike what is shown.
QString portable(const QList<QKeySequence>& keys)
{
    QStringList all;
    for (const QKeySequence& each : keys) {
        QString text = each.toString(QKeySequence::PortableText);
        text.replace(QStringLiteral(", "), words(QT_TRANSLATE_NOOP("ShortcutManual", " then ")));
        all.append(u'`' + text.replace(QStringLiteral("Return"), QStringLiteral("Enter")) + u'`');
    }
    // The two keys named Enter are one to a reader.
    all.removeDuplicates();
    return all.join(words(QT_TRANSLATE_NOOP("ShortcutManual", " or ")));
}

/// One row, with an anchor for each entry of the command.
QString rowOf(const ActionRegistry::Command& command)
{
    QString anchors;
    for (const auto* entry : command.entries) anchors += QStringLiteral("<a id=\"%1\"></a>").arg(entry->helpAnchor());
    const auto& first = command.first();
    return QStringLiteral("| %1%2%3 | %4 | %5 |\n")
        .arg(anchors, first.plainText(), command.run() ? QString() : QStringLiteral(" \\*"), portable(command.ownKeys()),
             first.hint);
}

}  // namespace

QString shortcutManual(const ActionRegistry& registry)
{
    QString page = words(QT_TRANSLATE_NOOP("ShortcutManual", "# Keyboard shortcuts")) + QStringLiteral("\n\n") +
                   words(QT_TRANSLATE_NOOP("ShortcutManual",
                                           "On a Mac, Ctrl is the Command key. Every command is in the command palette "
                                           "(Ctrl+K), too. The keys can be changed in Settings, Shortcuts; commands "
                                           "marked with * keep theirs.")) +
                   u'\n';
    for (const ActionRegistry::Group& group : registry.groups()) {
        page += QStringLiteral("\n## %1\n\n| %2 | %3 | %4 |\n|---|---|---|\n")
                    .arg(group.title, words(QT_TRANSLATE_NOOP("ShortcutManual", "Command")),
                         words(QT_TRANSLATE_NOOP("ShortcutManual", "Keys")),
                         words(QT_TRANSLATE_NOOP("ShortcutManual", "What it does")));
        for (const ActionRegistry::Command& command : group.commands) page += rowOf(command);
    }
    return page;
}

}  // namespace uinbox::ui
