// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QString>

#include <vector>

namespace uinbox {

/// Somebody named within a text: UTF-16 positions of "@name", and the name without its sign.
struct Mention {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name;
};

/// Somebody of the team, by the name that is written behind "@".
struct Teammate {
    UserId id;
    QString name;

    friend bool operator==(const Teammate&, const Teammate&) = default;
};

/// What a mention is: "@" or "＠" where no word of ASCII, no other "@" and none of "!#$%&*" stands before it, a name, and nothing behind it that
/// makes it an e-mail address, a web address or another word (twitter-text's rules, its "RT@name" included). The functions below differ in
/// what a name is, and in nothing else. Pure; any thread; time grows with the text alone.

/// A name is up to 20 letters, digits and "_" of ASCII. In the order of the text.
[[nodiscard]] std::vector<Mention> mentionsIn(QStringView text);

/// A name is the whole name of somebody of the team, of several the longest: "@Ann Lee" is not "@Ann".
[[nodiscard]] std::vector<Mention> mentionsIn(QStringView text, const std::vector<Teammate>& team);

/// Whom a text mentions, in its order, each once. Of several of one name those in `chosen` are meant, or else the first.
[[nodiscard]] std::vector<UserId> mentionedIn(QStringView text, const std::vector<Teammate>& team,
                                              const std::vector<UserId>& chosen);

}  // namespace uinbox
