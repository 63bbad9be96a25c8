// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ShortcutManual.h"

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

}  // namespace

QString shortcutManual(const ActionRegistry& registry)
{
    QStringList groups;
    for (const auto& entry : registry.entries())
        if (!groups.contains(entry.group)) groups.append(entry.group);
    QString page = words(QT_TRANSLATE_NOOP("ShortcutManual", "# Keyboard shortcuts")) + QStringLiteral("\n\n") +
                   words(QT_TRANSLATE_NOOP("ShortcutManual",
                                           "On a Mac, Ctrl is the Command key. Every command is in the command palette "
                                           "(Ctrl+K), too. The keys can be changed in Settings, Shortcuts; commands "
                                           "marked with * keep theirs.")) +
                   u'\n';
    for (const QString& group : groups) {
        page += QStringLiteral("\n## %1\n\n| %2 | %3 | %4 |\n|---|---|---|\n")
                    .arg(group, words(QT_TRANSLATE_NOOP("ShortcutManual", "Command")),
                         words(QT_TRANSLATE_NOOP("ShortcutManual", "Keys")),
                         words(QT_TRANSLATE_NOOP("ShortcutManual", "What it does")));
        for (const auto& entry : registry.entries())
            if (entry.group == group)
                page += QStringLiteral("| <a id=\"%1\"></a>%2%3 | %4 | %5 |\n")
                            .arg(entry.helpAnchor(), entry.plainText(), entry.action ? QString() : QStringLiteral(" \\*"),
                                 portable(entry.ownKeys), entry.hint);
    }
    return page;
}

}  // namespace uinbox::ui
