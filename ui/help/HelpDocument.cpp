// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpDocument.h"

#include "base/TextFold.h"
#include "theme/Theme.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <vector>

namespace uinbox::ui {

namespace {

constexpr int kLineHeight = 140;  ///< percent

/// What the manual says of the program's own parts looks like them.
void styleSpans(const QTextBlock& block, const Theme& theme)
{
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    struct Change {
        int start;
        int end;
        QTextCharFormat format;
    };
    std::vector<Change> changes;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        QTextCharFormat format;
        if (part.charFormat().fontFixedPitch()) {
            format.setFontFamilies({fixed});
            format.setBackground(theme.tokens().hover);
        } else if (part.charFormat().isAnchor()) {
            format.setForeground(theme.tokens().link);
            format.setFontUnderline(true);
        } else {
            continue;
        }
        changes.push_back({part.position(), part.position() + part.length(), format});
    }
    QTextCursor cursor(block);
    for (const Change& change : changes) {
        cursor.setPosition(change.start);
        cursor.setPosition(change.end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(change.format);
    }
}

void styleHeading(const QTextBlock& block, int level, const Theme& theme)
{
    QTextCursor cursor(block);
    QTextBlockFormat room;
    room.setTopMargin(level == 1 ? 0 : level == 2 ? space::kXl : space::kL);
    room.setBottomMargin(level == 1 ? space::kM : space::kXs);
    cursor.mergeBlockFormat(room);
    const QFont font = theme.font(level == 1 ? type::kLarge : level == 2 ? type::kTitle : type::kBody, QFont::DemiBold);
    std::vector<QTextFragment> parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) parts.push_back(it.fragment());
    for (const QTextFragment& part : parts) {
        // Merged formats keep what Markdown says of sizes, which goes before a font.
        QTextCharFormat letters = part.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setFont(font);
        letters.setForeground(theme.tokens().text);
        cursor.setPosition(part.position());
        cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(letters);
    }
}

void styleParagraph(const QTextBlock& block, const Theme& theme)
{
    QTextCursor cursor(block);
    QTextBlockFormat room;
    room.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    const bool isInTable = cursor.currentTable() != nullptr;
    room.setTopMargin(0);
    room.setBottomMargin(isInTable ? 0 : block.textList() ? space::kXs : space::kS);
    cursor.mergeBlockFormat(room);
    styleSpans(block, theme);
}

void styleTable(QTextTable& table, const Theme& theme)
{
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(1);
    format.setBorderBrush(theme.tokens().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(space::kS);
    format.setCellSpacing(0);
    format.setTopMargin(space::kS);
    format.setBottomMargin(space::kM);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextTableCellFormat head = cell.format().toTableCellFormat();
        head.setBackground(theme.tokens().panel);
        cell.setFormat(head);
    }
}

void styleTables(QTextFrame* frame, const Theme& theme)
{
    for (QTextFrame* child : frame->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(child)) styleTable(*table, theme);
}

void markWords(QTextDocument& document, const QStringList& words, const Theme& theme)
{
    QTextCharFormat mark;
    mark.setBackground(theme.tokens().searchMark);
    mark.setForeground(theme.tokens().searchMarkText);
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QString& word : words) {
            for (const TextSpan& span : findFolded(block.text(), word)) {
                cursor.setPosition(block.position() + span.start);
                cursor.setPosition(block.position() + span.start + span.length, QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(mark);
            }
        }
    }
}

}  // namespace

HelpDocument helpDocument(const HelpPage& page, const Theme& theme, const QStringList& words)
{
    HelpDocument made{std::make_unique<QTextDocument>(), {}};
    QTextDocument& document = *made.document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font(type::kBody));
    document.setDocumentMargin(space::kXl);
    document.setIndentWidth(space::kXl);
    document.setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
    size_t heading = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            styleParagraph(block, theme);
            continue;
        }
        styleHeading(block, level, theme);
        if (heading < page.sections.size()) made.anchors.insert(page.sections[heading++].anchor, block.position());
    }
    styleTables(document.rootFrame(), theme);
    markWords(document, words, theme);
    return made;
}

}  // namespace uinbox::ui
