// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageText.h"

#include <QCoreApplication>

#include <QTextBoundaryFinder>

namespace uinbox::ui {

namespace {

constexpr int kMostLargeEmoji = 3;

bool isEmojiPart(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF) || c == 0xFE0F ||
           c == 0x200D || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F);
}

}  // namespace

bool isEmojiOnly(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > 40) return false;
    for (const uint c : trimmed.toUcs4())
        if (!isEmojiPart(c)) return false;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    int graphemes = 0;
    while (finder.toNextBoundary() >= 0) ++graphemes;
    return graphemes <= kMostLargeEmoji;
}

qsizetype shownLength(const QString& text)
{
    qsizetype cost = 0;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
        cost += c >= 0x1F000 && c <= 0x1FAFF ? kEmojiLetters : isPair ? 2 : 1;
        // Not between the halves of one character.
        if (cost > kMostShown) return at;
        at += isPair ? 2 : 1;
    }
    return text.size();
}

QString shownText(const QString& text)
{
    const qsizetype end = shownLength(text);
    if (end == text.size()) return text;
    return text.left(end) + QStringLiteral("…\n\n") +
           QCoreApplication::translate("MessageText", "This is a long message. The rest of it is in its details (Ctrl+D).");
}

QString toLayoutText(const QString& text)
{
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QString(QChar::LineSeparator));
    result.replace(u'\n', QChar::LineSeparator)
        .replace(u'\r', QChar::LineSeparator)
        .replace(QChar::ParagraphSeparator, QChar::LineSeparator);
    return result;
}

QString fromLayoutText(QString text)
{
    return text.replace(QChar::LineSeparator, u'\n');
}

}  // namespace uinbox::ui
