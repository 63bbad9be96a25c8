// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/TextFold.h"
#include "index/IndexTerms.h"
#include "threads/Message.h"

#include <QLocale>

namespace uinbox {

/// What is looked for among.
enum class SearchKind { People, Messages, Notes, Files };

/// Why a part of a search that looks like an operator is none.
enum class SearchProblem {
    NoSuchChannel,  ///< in:fax
    NoSuchDay,      ///< before:soon
    NoSuchThing,    ///< has:horns, is:blue
    NothingBehind,  ///< "from:" with nothing behind it; not wrong while it is being typed
    OpenQuote,      ///< a quotation mark without another: all behind it is one piece, which is looked for as it stands
};

/// A part of what was typed that is not understood, and is left out (but for OpenQuote, which is looked for).
struct SearchRemark {
    SearchProblem problem = SearchProblem::NothingBehind;
    TextSpan place;  ///< in what was typed
};

/// What narrows a search.
enum class SearchOperator { From, To, In, Before, After, On, Has, Is };

/// An operator of what was typed, with what stands behind it, understood or not.
struct SearchToken {
    SearchOperator which = SearchOperator::From;
    QString value;   ///< without its quotation marks
    TextSpan place;  ///< of all of it in what was typed
    bool isUnderstood = false;
};

/// What a person looks for, understood. Any text is a search; nothing is an error.
struct SearchQuery {
    /// Words that are to be there, each as the beginning of a word (or within a compound).
    std::vector<WantedWord> words;
    /// Folded: are to stand in the text as they are, in quotation marks.
    QStringList phrases;
    /// All of that as it was typed, for lists that have a search of their own.
    QString text;
    QStringList from;  ///< parts of names and addresses, any of which the person who wrote has to match
    QStringList to;
    bool isFromMe = false;
    bool isToMe = false;
    std::optional<Channel> channel;
    std::optional<SearchKind> kind;  ///< in:notes looks among nothing else
    std::optional<Timestamp> since;  ///< not before it
    std::optional<Timestamp> until;  ///< before it
    bool hasFile = false;
    bool hasLink = false;
    bool isUnread = false;
    std::vector<SearchToken> tokens;  ///< in the order in which they were typed
    std::vector<SearchRemark> remarks;

    /// Nothing is asked for: nothing is found.
    [[nodiscard]] bool isEmpty() const;
    /// Whether that kind can have what is asked for: nobody is unread, and no note came by SMS.
    [[nodiscard]] bool concerns(SearchKind wanted) const;
};

/// An operator as it is typed, in front of its colon.
[[nodiscard]] QString operatorName(SearchOperator each);
/// What may stand behind it, as it is typed; empty where anything may.
[[nodiscard]] QStringList operatorValues(SearchOperator each);

/// Understands what was typed: `from:maria in:sms before:2024-05 "two words" has:attachment invoice`. An operator takes the word behind its
/// colon, or what is in quotation marks there. Days are those of `zone`, seen from `now`. Pure; any text, any length.
[[nodiscard]] SearchQuery readSearch(const QString& typed, Timestamp now, const QByteArray& zone, const QLocale& locale);

}  // namespace uinbox
