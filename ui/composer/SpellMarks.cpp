// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SpellMarks.h"

#include "composer/MessageEdit.h"
#include "composer/SpellChecker.h"
#include "theme/Theme.h"

#include <QAction>
#include <QMenu>
#include <QSignalBlocker>
#include <QTextBlock>

namespace uinbox::ui {

namespace {

constexpr int kMostCharacters = 100'000;

bool isSkipped(QStringView token)
{
    for (const QChar c : token)
        if (c.isDigit() || c == u'@' || c == u'/' || c == u'_' || c == u'\\') return true;
    return token.startsWith(QStringLiteral("www."), Qt::CaseInsensitive);
}

bool isOfWord(QStringView text, qsizetype at)
{
    if (text[at].isLetter() || text[at].isMark()) return true;
    const bool isApostrophe = text[at] == u'\'' || text[at] == u'\u2019';
    return isApostrophe && at > 0 && at + 1 < text.size() && text[at - 1].isLetter() && text[at + 1].isLetter();
}

}  // namespace

SpellMarks::SpellMarks(MessageEdit& edit, SpellChecker& checker, const Theme& theme)
    : QSyntaxHighlighter(edit.document()), m_edit(edit), m_checker(checker), m_theme(theme)
{
    connect(&checker, &SpellChecker::checked, this, &SpellMarks::onChecked);
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::onMoved);
    connect(&edit, &MessageEdit::menuOpening, this, &SpellMarks::fillMenu);
    connect(&theme, &Theme::changed, this, [this] {
        const QSignalBlocker quiet(m_edit);
        rehighlight();
    });
}

std::vector<std::pair<int, int>> SpellMarks::words(const QString& line)
{
    std::vector<std::pair<int, int>> found;
    const QStringView text(line);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace()) ++end;
        const QStringView token = text.mid(begin, end - begin);
        for (qsizetype at = begin; at < end && !isSkipped(token);) {
            qsizetype stop = at;
            while (stop < end && isOfWord(text, stop)) ++stop;
            if (stop - at > 1) found.emplace_back(static_cast<int>(at), static_cast<int>(stop - at));
            at = stop + 1;
        }
        begin = end + 1;
    }
    return found;
}

void SpellMarks::highlightBlock(const QString& text)
{
    if (!m_checker.isActive() || document()->characterCount() > kMostCharacters) return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_theme.tokens().danger);
    const QTextCursor cursor = m_edit.textCursor();
    const int caret = cursor.block() == currentBlock() && m_edit.hasFocus() ? cursor.positionInBlock() : -1;
    for (const auto& [at, length] : words(text)) {
        // Who has not finished a word has not misspelt it.
        if (caret == at + length) continue;
        QString word = text.mid(at, length);
        word.replace(QChar(0x2019), u'\'');
        if (!m_checker.isRight(word)) setFormat(at, length, wave);
    }
    m_open.insert(currentBlock().blockNumber());
}

void SpellMarks::mark(const QTextBlock& block)
{
    // To Qt a mark is a change of the text; to whoever listens to the field it is none.
    const QSignalBlocker quiet(m_edit);
    if (block.isValid()) rehighlightBlock(block);
}

void SpellMarks::onChecked()
{
    for (const int line : std::exchange(m_open, {})) mark(document()->findBlockByNumber(line));
}

void SpellMarks::onMoved()
{
    const QTextBlock before = document()->findBlockByNumber(m_line);
    const QTextBlock now = m_edit.textCursor().block();
    m_line = now.blockNumber();
    if (!m_checker.isActive()) return;
    if (before != now) mark(before);
    mark(now);
}

void SpellMarks::fillMenu(QMenu* menu, const QTextCursor& at)
{
    if (!m_checker.isActive() || m_edit.isReadOnly()) return;
    const QTextBlock block = at.block();
    const int place = at.positionInBlock();
    for (const auto& [begin, length] : words(block.text())) {
        if (place < begin || place > begin + length) continue;
        QString text = block.text().mid(begin, length);
        if (m_checker.isRight(text.replace(QChar(0x2019), u'\''))) return;
        QTextCursor word(block);
        word.setPosition(block.position() + begin);
        word.setPosition(block.position() + begin + length, QTextCursor::KeepAnchor);
        QAction* first = menu->actions().value(0);
        auto* add = new QAction(tr("Add \"%1\" to the dictionary").arg(text), menu);
        connect(add, &QAction::triggered, this, [this, text] { m_checker.add(text); });
        menu->insertAction(first, add);
        menu->insertSeparator(first);
        onFinished(m_checker.suggest(text), menu, [this, menu, add, word](const Result<QStringList>& better) {
            for (const QString& each : better.value_or(QStringList())) {
                auto* action = new QAction(each, menu);
                QFont bold = action->font();
                bold.setBold(true);
                action->setFont(bold);
                connect(action, &QAction::triggered, this, [this, word, each] { replace(word, each); });
                menu->insertAction(add, action);
            }
        });
        return;
    }
}

void SpellMarks::replace(const QTextCursor& word, const QString& by)
{
    QTextCursor cursor = word;
    cursor.insertText(by);
    m_edit.setFocus(Qt::OtherFocusReason);
}

}  // namespace uinbox::ui
