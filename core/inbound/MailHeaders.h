// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace uinbox {

// What is written in the header of an e-mail (RFC 5322, RFC 2047), read as leniently as people's programs write it. Pure; any thread.

/// A person and their address, as given.
struct Mailbox {
    QString name;
    QString address;  ///< empty for "<>"
};

/// Text with its encoded words ("=?UTF-8?Q?Zo=C3=AB?=") decoded; one that cannot be is left as it is.
[[nodiscard]] QString decodedWords(const QString& text);
/// The mailboxes of a From, To or Reply-To field: comments, quoted strings, groups and folds are understood.
[[nodiscard]] std::vector<Mailbox> mailboxesIn(const QString& field);
/// The Message-IDs of a Message-ID, In-Reply-To or References field, each as "<…>", in their order, without repetitions. Folds, comments and
/// words between them are passed over; where none has its angle brackets, each word with an "@" is one.
[[nodiscard]] QStringList messageIdsIn(const QString& field);

}  // namespace uinbox
