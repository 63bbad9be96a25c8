// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/WebAddressRules.h"

#include <QString>

namespace uinbox::ui {

namespace {

constexpr qsizetype kMostLabel = 63;
constexpr qsizetype kMostShortened = 40;

bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

bool isAccentedLatin(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0xC0 || u == 0xD7 || u == 0xF7) return false;
    return u <= 0x24F ||
           (u >= 0x250 && u <= 0x28F && isOneOf(c, u"\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B")) ||
           u == 0x2BB || (u >= 0x300 && u <= 0x36F) || (u >= 0x1E00 && u <= 0x1EFF);
}

bool isLetterOfPath(QChar c)
{
    return isAsciiWord(c) || isAccentedLatin(c) || (c.unicode() >= 0x400 && c.unicode() <= 0x4FF);
}

bool isPathCharacter(QChar c)
{
    return isLetterOfPath(c) || isOneOf(c, u"!*';:=+,.$/%#[]-\u2013_~@|&");
}

bool endsPath(QChar c)
{
    return isLetterOfPath(c) || isOneOf(c, u"+-=_#/");
}

/// Where a pair of brackets ends that begins at `start`, with one pair within it at most; `start` where it is not closed.
qsizetype endOfBrackets(QStringView text, qsizetype start)
{
    int depth = 0;
    bool isEmpty = true;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'(') {
            if (++depth > 2) return start;
            isEmpty = true;
        } else if (c == u')') {
            if (isEmpty) return start;
            if (--depth == 0) return i + 1;
        } else if (isPathCharacter(c)) {
            isEmpty = false;
        } else {
            return start;
        }
    }
    return start;
}

qsizetype endOfPath(QStringView text, qsizetype start)
{
    qsizetype good = start + 1;
    for (qsizetype i = good; i < text.size();) {
        const QChar c = text.at(i);
        if (c == u'(') {
            const qsizetype end = endOfBrackets(text, i);
            if (end == i) break;
            good = i = end;
            continue;
        }
        if (!isPathCharacter(c)) break;
        ++i;
        if (endsPath(c)) good = i;
    }
    return good;
}

qsizetype endOfQuery(QStringView text, qsizetype start)
{
    qsizetype good = start;
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isAsciiWord(c) && !isOneOf(c, u"!?*'@();:&=+$/%#[]-_.,~|")) break;
        if (isAsciiWord(c) || isOneOf(c, u"-_&=#/")) good = i + 1;
    }
    return good;
}

/// RFC 3492: how long a label becomes in ASCII, "xn--" included.
qsizetype asciiLength(QStringView label)
{
    const auto points = label.toUcs4();
    constexpr quint32 kBase = 36, kLeast = 1, kMost = 26, kSkew = 38, kDamp = 700;
    quint32 n = 128, delta = 0, bias = 72;
    qsizetype length = 0, handled = 0;
    for (const quint32 c : points) length += c < 128 ? 1 : 0;
    handled = length;
    const qsizetype basic = length;
    length += 4 + (basic > 0 ? 1 : 0);
    while (handled < points.size()) {
        quint32 next = 0x110000;
        for (const quint32 c : points)
            if (c >= n && c < next) next = c;
        delta += (next - n) * static_cast<quint32>(handled + 1);
        n = next;
        for (const quint32 c : points) {
            if (c < n) ++delta;
            if (c != n) continue;
            quint32 q = delta;
            for (quint32 k = kBase;; k += kBase) {
                const quint32 t = k <= bias ? kLeast : (k >= bias + kMost ? kMost : k - bias);
                ++length;
                if (q < t) break;
                q = (q - t) / (kBase - t);
            }
            quint32 d = handled == basic ? delta / kDamp : delta / 2;
            d += d / static_cast<quint32>(handled + 1);
            quint32 k = 0;
            for (; d > ((kBase - kLeast) * kMost) / 2; k += kBase) d /= kBase - kLeast;
            bias = k + (kBase - kLeast + 1) * d / (d + kSkew);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++n;
    }
    return length;
}

}  // namespace

bool isHostCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 128) return c.isLetterOrNumber() || u == u'"' || u == u'`' || u < 9 || (u > 13 && u < 32) || u == 127;
    if (u == 0x85 || u == 0xA0 || u == 0x1680 || u == 0x180E || (u >= 0x2000 && u <= 0x200A)) return false;
    if (u == 0x2028 || u == 0x2029 || u == 0x202F || u == 0x205F || u == 0x3000) return false;
    if ((u >= 0x202A && u <= 0x202E) || u == 0x61C || u == 0x200E || u == 0x200F || (u >= 0x2066 && u <= 0x2069)) return false;
    return u != 0xFEFF && u != 0xFFFE && u != 0xFFFF;
}

bool mayPrecede(QChar c)
{
    return !isAsciiWord(c) && !isOneOf(c, u"@\uFF20$#\uFF03\uFEFF\uFFFE\uFFFF");
}

bool isLatinHostCharacter(QChar c)
{
    return isAsciiWord(c) || c == u'-' || isAccentedLatin(c);
}

bool hasFittingLabels(QStringView host)
{
    for (qsizetype start = 0; start < host.size();) {
        const qsizetype dot = host.indexOf(u'.', start);
        const QStringView label = host.mid(start, dot < 0 ? -1 : dot - start);
        start = dot < 0 ? host.size() : dot + 1;
        if (label.size() > kMostLabel) return false;
        bool isAscii = true;
        for (const QChar c : label) isAscii = isAscii && c.unicode() < 128;
        if (isAscii) continue;
        if (label.startsWith(u"xn--", Qt::CaseInsensitive) || asciiLength(label) > kMostLabel) return false;
    }
    return true;
}

qsizetype endOfAddress(QStringView text, qsizetype start)
{
    qsizetype end = start;
    if (end + 1 < text.size() && text.at(end) == u':' && isAsciiWord(text.at(end + 1)) && text.at(end + 1).isDigit()) {
        ++end;
        while (end < text.size() && text.at(end).unicode() < 128 && text.at(end).isDigit()) ++end;
    }
    if (end < text.size() && text.at(end) == u'/') end = endOfPath(text, end);
    if (end < text.size() && text.at(end) == u'?') end = endOfQuery(text, end);
    return end;
}

qsizetype endOfShortened(QStringView address, qsizetype end)
{
    for (const QStringView host : {QStringView(u"http://t.co/"), QStringView(u"https://t.co/")}) {
        if (!address.startsWith(host, Qt::CaseInsensitive)) continue;
        qsizetype own = host.size();
        while (own < end && isAsciiWord(address.at(own))) ++own;
        if (own == host.size()) return end;
        if (own - host.size() > kMostShortened) return -1;
        return own < end && address.at(own) == u'?' ? endOfQuery(address.left(end), own) : own;
    }
    return end;
}

}  // namespace uinbox::ui
