// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/Keywords.h"

#include <QString>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Twilio's default keywords (PROVIDERS.md "Keywords"): it blocks, or lets through again, whoever sends one of them alone.
constexpr std::array<QStringView, 8> kStopWords{u"STOP", u"STOPALL", u"UNSUBSCRIBE", u"CANCEL",
                                                u"END",  u"QUIT",    u"REVOKE",      u"OPTOUT"};
constexpr std::array<QStringView, 3> kStartWords{u"START", u"YES", u"UNSTOP"};

template <class Words>
bool isOneOf(QStringView said, const Words& words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return word.compare(said, Qt::CaseInsensitive) == 0; });
}

}  // namespace

std::optional<Keyword> keywordOf(const QString& text)
{
    // "Stop.", a full-width one, one with a sign behind it: the whole message is that word.
    const QString whole = text.normalized(QString::NormalizationForm_KC);
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::find_if(whole.begin(), whole.end(), isLetter);
    const auto last = std::find_if(whole.rbegin(), whole.rend(), isLetter).base();
    if (first >= last) return std::nullopt;
    const QStringView said = QStringView(whole).mid(first - whole.begin(), last - first);
    if (isOneOf(said, kStopWords)) return Keyword::Stop;
    return isOneOf(said, kStartWords) ? std::optional(Keyword::Start) : std::nullopt;
}

}  // namespace uinbox
