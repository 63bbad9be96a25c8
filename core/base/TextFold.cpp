// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TextFold.h"

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

struct Letter {
    char32_t letter;
    QStringView plain;
};
/// Letters that Unicode takes apart no further, and that people type without their strokes.
constexpr std::array kLetters{
    Letter{U'ß', u"ss"}, Letter{U'ẞ', u"ss"}, Letter{U'æ', u"ae"}, Letter{U'Æ', u"ae"}, Letter{U'œ', u"oe"}, Letter{U'Œ', u"oe"},
    Letter{U'ø', u"o"},  Letter{U'Ø', u"o"},  Letter{U'ł', u"l"},  Letter{U'Ł', u"l"},  Letter{U'đ', u"d"},  Letter{U'Đ', u"d"},
    Letter{U'ð', u"d"},  Letter{U'Ð', u"d"},  Letter{U'ħ', u"h"},  Letter{U'Ħ', u"h"},  Letter{U'ı', u"i"},  Letter{U'ς', u"σ"},
    Letter{U'ـ', u""},   Letter{U'ة', u"ه"},  Letter{U'ى', u"ي"},  Letter{U'ی', u"ي"},  Letter{U'ک', u"ك"}};

/// What one character is folded to, of any kind but ASCII.
void appendFolded(QString& out, char32_t c)
{
    const auto special = std::find_if(kLetters.begin(), kLetters.end(), [c](const Letter& each) { return each.letter == c; });
    if (special != kLetters.end()) {
        out.append(special->plain);
        return;
    }
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format) return;
    if (QChar::isSpace(c)) return void(out.append(u' '));
    if (const int digit = QChar::digitValue(c); digit >= 0 && category == QChar::Number_DecimalDigit)
        return void(out.append(QChar(u'0' + digit)));
    const bool isHangul = c >= 0xAC00 && c <= 0xD7A3;
    if (!isHangul && QChar::decompositionTag(c) == QChar::NoDecomposition) {
        out.append(QStringView(QChar::fromUcs4(QChar::toCaseFolded(c))));
        return;
    }
    const QString apart = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const uint each : apart.toUcs4()) {
        const auto kind = QChar::category(each);
        if (kind == QChar::Mark_NonSpacing || kind == QChar::Mark_Enclosing) continue;
        if (QChar::isSpace(each))
            out.append(u' ');
        else
            out.append(QStringView(QChar::fromUcs4(QChar::toCaseFolded(char32_t{each}))));
    }
}

QChar foldedAscii(char16_t c)
{
    if (c >= u'A' && c <= u'Z') return QChar(static_cast<char16_t>(c | 0x20));
    return c >= 0x09 && c <= 0x0D ? QChar(u' ') : QChar(c);
}

/// Folds a text; `positions`, where wanted, says of each character of the result where it comes from.
void fold(QStringView text, QString& out, std::vector<int>* positions)
{
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char16_t first = text.at(at).unicode();
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (first < 0x80)
            out.append(foldedAscii(first));
        else
            appendFolded(out, isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : char32_t{first});
        if (positions) positions->resize(static_cast<size_t>(out.size()), static_cast<int>(at));
        at += isPair ? 2 : 1;
    }
}

}  // namespace

QString foldedText(QStringView text)
{
    QString out;
    fold(text, out, nullptr);
    return out;
}

bool containsFolded(QStringView text, QStringView words)
{
    if (text.isEmpty() || words.isEmpty()) return false;
    // One buffer for a long search: to ask for memory for each message takes longer than to look through it.
    thread_local QString folded;
    folded.resize(0);
    fold(text, folded, nullptr);
    return folded.contains(words);
}

std::vector<TextSpan> findFolded(QStringView text, QStringView words, int most)
{
    std::vector<TextSpan> found;
    if (words.isEmpty()) return found;
    QString folded;
    std::vector<int> positions;
    fold(text, folded, &positions);
    positions.push_back(static_cast<int>(text.size()));
    for (qsizetype at = folded.indexOf(words); at >= 0 && static_cast<int>(found.size()) < most;
         at = folded.indexOf(words, at + words.size())) {
        const int start = positions[static_cast<size_t>(at)];
        size_t after = static_cast<size_t>(at + words.size());
        // Half of a ligature is shown as the whole of it.
        while (after + 1 < positions.size() && positions[after] == positions[after - 1]) ++after;
        found.push_back({start, positions[after] - start});
    }
    return found;
}

}  // namespace uinbox
