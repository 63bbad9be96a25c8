// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/IndexTerms.h"

#include "base/TextFold.h"

#include <algorithm>
#include <functional>

namespace uinbox {

namespace {

/// Of one entry; a page of a book has some 300 words.
constexpr qsizetype kMostTerms = 20'000;
/// Of a text, in UTF-16 units. What stands behind is not found.
constexpr qsizetype kMostText = 200'000;
/// A longer word is found by its beginning.
constexpr qsizetype kLongestTerm = 64;
/// Of a number that is written in groups (E.164 has 15 digits, an IBAN 22).
constexpr qsizetype kMostDigits = 24;

enum class Kind { Between, Word, Paired };

/// Of scripts that are written without spaces, or whose words run together.
bool isPaired(char32_t c)
{
    switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo:
        case QChar::Script_Hangul:
        case QChar::Script_Yi:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
        case QChar::Script_Tibetan:
        case QChar::Script_Javanese: return true;
        default: return c == 0x30FC;  // the long vowel of both kana
    }
}

Kind kindOf(char32_t c)
{
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') ? Kind::Word : Kind::Between;
    const auto category = QChar::category(c);
    if (category == QChar::Symbol_Other) return Kind::Paired;  // emoji
    const bool isLetter = QChar::isLetterOrNumber(c) || category == QChar::Mark_SpacingCombining;
    if (!isLetter) return Kind::Between;
    return isPaired(c) ? Kind::Paired : Kind::Word;
}

struct Codepoint {
    char32_t value = 0;
    qsizetype size = 1;
};

Codepoint codepointAt(QStringView text, qsizetype at)
{
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(text.at(at), text.at(at + 1)), 2};
    return {char32_t{text.at(at).unicode()}, 1};
}

struct Run {
    Kind kind = Kind::Between;
    QStringView text;
};

/// The runs of one kind of a folded text, one after the other.
template <class Fn>
void eachRun(QStringView text, Fn fn)
{
    qsizetype start = 0;
    Kind kind = Kind::Between;
    for (qsizetype at = 0; at < text.size();) {
        const Codepoint c = codepointAt(text, at);
        const Kind now = kindOf(c.value);
        if (now != kind) {
            if (at > start) fn(Run{kind, text.mid(start, at - start)});
            start = at;
            kind = now;
        }
        at += c.size;
    }
    if (text.size() > start) fn(Run{kind, text.mid(start)});
}

/// Beginnings of its single letters, for a run of a paired script.
std::vector<qsizetype> lettersOf(QStringView run)
{
    std::vector<qsizetype> starts;
    for (qsizetype at = 0; at < run.size(); at += codepointAt(run, at).size) starts.push_back(at);
    starts.push_back(run.size());
    return starts;
}

bool isDigits(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What people put between the groups of a number.
bool joinsDigits(QStringView between)
{
    const auto isUsual = [](QChar c) { return QStringView(u" -./()").contains(c); };
    return between.size() <= 3 && std::all_of(between.begin(), between.end(), isUsual);
}

bool isArabicOrHebrew(QStringView word)
{
    const auto script = QChar::script(word.front().unicode());
    return script == QChar::Script_Arabic || script == QChar::Script_Hebrew;
}

/// As people write them where they have no umlauts; a text without any is null.
QString withoutUmlauts(QStringView text)
{
    const auto isUmlaut = [](QChar c) { return QStringView(u"äöüÄÖÜ\u0308").contains(c); };
    if (std::none_of(text.begin(), text.end(), isUmlaut)) return {};
    QString plain = text.toString().normalized(QString::NormalizationForm_C).toLower();
    return plain.replace(u'ä', QStringLiteral("ae")).replace(u'ö', QStringLiteral("oe")).replace(u'ü', QStringLiteral("ue"));
}

}  // namespace

void IndexTerms::add(QStringView text)
{
    const QStringView looked = text.left(kMostText);
    addFolded(foldedText(looked));
    const QString plain = withoutUmlauts(looked);
    if (!plain.isNull()) addFolded(foldedText(plain));
}

void IndexTerms::addFolded(QStringView folded)
{
    QString number;  // of groups so far
    int groups = 0;
    const auto endNumber = [&] {
        if (groups > 1 && number.size() <= kMostDigits) addWord(number);
        number.clear();
        groups = 0;
    };
    eachRun(folded, [&](const Run& run) {
        if (run.kind == Kind::Between) {
            if (!joinsDigits(run.text)) endNumber();
            return;
        }
        const bool isGroup = run.kind == Kind::Word && isDigits(run.text);
        if (!isGroup) endNumber();
        if (isGroup && number.size() <= kMostDigits) {
            number.append(run.text);
            ++groups;
        }
        if (run.kind == Kind::Paired)
            addPairs(run.text);
        else
            addWord(run.text);
    });
    endNumber();
}

void IndexTerms::addWord(QStringView word)
{
    const QStringView kept = word.left(kLongestTerm);
    insert(kept.toString());
    const bool isShortBefore = isArabicOrHebrew(kept);
    const qsizetype first = isShortBefore ? 1 : 3;
    const qsizetype left = isShortBefore ? 3 : 4;
    for (qsizetype at = first; at + left <= kept.size(); ++at)
        if (!kept.at(at).isLowSurrogate()) insert(kept.mid(at).toString());
}

void IndexTerms::addPairs(QStringView run)
{
    const std::vector<qsizetype> letters = lettersOf(run);
    for (size_t i = 0; i + 1 < letters.size(); ++i) {
        // The last letter alone: the others are beginnings of pairs.
        const qsizetype end = i + 2 < letters.size() ? letters[i + 2] : letters[i + 1];
        insert(run.mid(letters[i], end - letters[i]).toString());
    }
}

void IndexTerms::insert(const QString& term)
{
    if (m_terms.size() >= kMostTerms || m_known.contains(term)) return;
    m_known.insert(term);
    m_terms.append(term);
}

std::vector<WantedWord> wantedWords(QStringView typed)
{
    std::vector<WantedWord> words;
    const QString folded = foldedText(typed.left(kMostText));
    eachRun(folded, [&](const Run& run) {
        if (run.kind == Kind::Between) return;
        WantedWord word{run.text.toString(), {}, false};
        if (run.kind == Kind::Word) {
            word.terms.push_back({run.text.left(kLongestTerm).toString(), true});
            word.isToBeChecked = run.text.size() > kLongestTerm;
        } else {
            const std::vector<qsizetype> letters = lettersOf(run.text);
            if (letters.size() == 2) word.terms.push_back({word.word, true});
            for (size_t i = 0; i + 2 < letters.size(); ++i)
                word.terms.push_back({word.word.mid(letters[i], letters[i + 2] - letters[i]), false});
            word.isToBeChecked = letters.size() > 3;
        }
        words.push_back(std::move(word));
    });
    return words;
}

}  // namespace uinbox
