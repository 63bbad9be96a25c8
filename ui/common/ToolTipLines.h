// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace uinbox::ui {

/// A sentence in lines of at most so many characters: Qt shows a tool tip of plain text in one line, however long it is. Pure.
[[nodiscard]] inline QString inLines(const QString& text, qsizetype most = 60)
{
    QStringList lines(QString{});
    for (const QString& word : text.split(u' ')) {
        QString& line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= most)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines.join(u'\n');
}

}  // namespace uinbox::ui
