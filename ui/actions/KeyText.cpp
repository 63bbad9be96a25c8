// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/KeyText.h"

#include <QCoreApplication>
#include <QStringList>

namespace uinbox::ui {

QString keyText(const QKeySequence& keys)
{
    QStringList steps;
    for (int i = 0; i < keys.count(); ++i)
        steps.append(QKeySequence(keys[static_cast<uint>(i)]).toString(QKeySequence::NativeText));
    return steps.join(QCoreApplication::translate("KeyText", " then "))
        .replace(QStringLiteral("Return"), QCoreApplication::translate("KeyText", "Enter"));
}

QString keyText(const QList<QKeySequence>& keys)
{
    QStringList all;
    for (const QKeySequence& each : keys) all.append(keyText(each));
    // The two keys named Enter are one to a reader.
    all.removeDuplicates();
    return all.join(QCoreApplication::translate("KeyText", "  or  "));
}

}  // namespace uinbox::ui
