// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MessageText.h"

#include <QCoreApplication>

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace uinbox::ui {

namespace {

constexpr int kMostLargeEmoji = 3;

bool isEmojiPart(char32_t c)
{
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF) || c == 0xFE0F ||
           c == 0x200D || c == 0x20E3 || (c >= 0xE0020 && c <= 0xE007F);
}

/// Punctuation that ends a sentence rather than an address; a closing bracket stays where the address opened one.
int withoutTrailing(const QString& text, int start, int length)
{
    const QStringView address = QStringView(text).mid(start, length);
    auto surplus = address.count(u')') - address.count(u'(');
    while (length > 0) {
        const QChar last = address.at(length - 1);
        if (last == u')' && surplus-- <= 0) break;
        if (!QStringLiteral(".,;:!?)]}>'\"").contains(last)) break;
        --length;
    }
    return length;
}

}  // namespace

std::vector<TextLink> findLinks(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\bhttps?://[^\\s\\x{2028}<>\"]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<TextLink> links;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int start = static_cast<int>(match.capturedStart());
        const int length = withoutTrailing(text, start, static_cast<int>(match.capturedLength()));
        const QUrl url(text.mid(start, length), QUrl::TolerantMode);
        if (url.isValid() && !url.host().isEmpty()) links.push_back({start, length, url});
    }
    return links;
}

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

QString shownText(const QString& text)
{
    if (text.size() <= kMostShown) return text;
    // Not between the halves of one character.
    const qsizetype end = text.at(kMostShown - 1).isHighSurrogate() ? kMostShown - 1 : kMostShown;
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
