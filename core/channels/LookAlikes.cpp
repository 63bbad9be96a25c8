// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/LookAlikes.h"

#include "channels/SmsSegments.h"

#include <QRegularExpression>

#include <algorithm>

namespace uinbox {

namespace {

bool isGsm7(QStringView text)
{
    return std::none_of(text.begin(), text.end(), isOutsideGsm7);
}

/// A pattern for what may stand in the place of a character outside GSM-7; empty where nothing may. The vendors' tables differ and
/// change, so a mark stands for any of its kind.
QString substitutesOf(QChar character)
{
    static const QString otherQuotes = QStringLiteral("\u201a\u201e\u2032\u2033\u2034\u02bc\u02b9\u02ba\u00b4`");
    const QChar::Category category = character.category();
    const bool isQuote = category == QChar::Punctuation_InitialQuote || category == QChar::Punctuation_FinalQuote;
    if (isQuote || otherQuotes.contains(character)) return QStringLiteral(R"(['"<>,`]{1,2})");
    if (category == QChar::Punctuation_Dash) return QStringLiteral("-{1,2}");
    if (category == QChar::Separator_Space) return QStringLiteral(" ");
    if (category == QChar::Other_Format) return QStringLiteral(" ?");  // zero-width characters and marks of direction
    if (character == u'\t') return QStringLiteral(" ");
    // "…" is "...", "ﬁ" is "fi", a wide letter is a narrow one, "á" is "a".
    QString plain = QString(character).normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.isEmpty() || !isGsm7(plain) ? QString() : QRegularExpression::escape(plain);
}

}  // namespace

bool isSameButLookAlikes(QStringView sent, QStringView stored)
{
    sent = sent.trimmed();
    stored = stored.trimmed();
    if (sent == stored) return true;
    if (!isGsm7(stored)) return false;
    QString pattern;
    const QString composed = sent.toString().normalized(QString::NormalizationForm_C);
    for (const QChar character : composed) {
        const QString part = isOutsideGsm7(character) ? substitutesOf(character) : QRegularExpression::escape(QString(character));
        if (part.isEmpty()) return false;
        pattern += part;
    }
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    return whole.match(stored.toString()).hasMatch();
}

}  // namespace uinbox
