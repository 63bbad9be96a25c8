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

/// What letters do as well is one row, with an anchor for each command in it.
QString rowsOf(const ActionRegistry& registry, const QString& group)
{
    QString rows;
    QStringList done;
    for (const auto& entry : registry.entries()) {
        if (entry.group != group || done.contains(entry.plainText())) continue;
        done.append(entry.plainText());
        QString anchors;
        QList<QKeySequence> keys;
        for (const auto& same : registry.entries()) {
            if (same.group != group || same.plainText() != entry.plainText()) continue;
            anchors += QStringLiteral("<a id=\"%1\"></a>").arg(same.helpAnchor());
            keys += same.ownKeys;
        }
        rows += QStringLiteral("| %1%2%3 | %4 | %5 |\n")
                    .arg(anchors, entry.plainText(), entry.action ? QString() : QStringLiteral(" \\*"), portable(keys), entry.hint);
    }
    return rows;
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
        page += rowsOf(registry, group);
    }
    return page;
}

}  // namespace uinbox::ui
