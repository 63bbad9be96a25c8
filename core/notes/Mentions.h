// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace uinbox {

/// Somebody named within a text: UTF-16 positions of "@name", and the name without its sign.
struct Mention {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name;
};

/// Who is mentioned in a text, in its order: "@" or "＠" and up to 20 letters, digits and "_" of ASCII, where no word, no other "@" and none of
/// "!#$%&*" stands before it and nothing follows that makes it an e-mail address, a web address or another word (twitter-text's rules, its
/// "RT@name" included). Pure; any thread; time grows with the text alone.
[[nodiscard]] std::vector<Mention> mentionsIn(QStringView text);

}  // namespace uinbox
