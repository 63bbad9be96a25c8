// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/CostlyMarks.h"

#include "composer/MessageEdit.h"
#include "composer/PlainLookAlikes.h"

namespace uinbox::ui {

namespace {

QTextCursor cursorOver(QTextDocument* document, const CostlyCharacter& character)
{
    QTextCursor cursor(document);
    cursor.setPosition(static_cast<int>(character.at));
    cursor.setPosition(static_cast<int>(character.at + character.length), QTextCursor::KeepAnchor);
    return cursor;
}

}  // namespace

void markCostly(MessageEdit& edit, const std::vector<CostlyCharacter>& costly, const QColor& color)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const CostlyCharacter& each : costly) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOver(edit.document(), each);
        mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(color);
        marks.append(mark);
    }
    edit.setExtraSelections(marks);
}

void replaceCostly(MessageEdit& edit, const std::vector<CostlyCharacter>& costly)
{
    const QString written = edit.text();
    QTextCursor step(edit.document());
    step.beginEditBlock();
    // From the end, so that the places before stay where they are.
    for (auto each = costly.rbegin(); each != costly.rend(); ++each) {
        const QString plain = plainLookAlike(QStringView(written).mid(each->at, each->length));
        if (!plain.isNull()) cursorOver(edit.document(), *each).insertText(plain);
    }
    step.endEditBlock();
}

}  // namespace uinbox::ui
