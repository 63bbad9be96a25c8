// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/HtmlSanitizer.h"
#include "notes/Entry.h"

#include <QDate>

namespace uinbox::ui {

// What is printed, as HTML of our own. Pure; any thread.

/// Who the two sides of a conversation are.
struct PrintNames {
    QString ours;
    QString theirs;
};

struct PrintContent {
    QString title;   ///< above the first page
    QString footer;  ///< on each: the person, and from when to when
    QString html;
    std::vector<MailPicture> pictures;  ///< by their SHA-256 in hex, as the address; or of an e-mail's own HTML
};

/// A conversation, oldest first: a heading for each day, for each message who wrote when and by what, its text, its pictures, the names of its
/// other files. A note stands on yellow, with who wrote it: which notes are among them is for the caller to choose.
[[nodiscard]] PrintContent printedConversation(const std::vector<Entry>& entries, const PrintNames& names);
/// The next part of one that is too long to be made at once, without a title. `day`: that of the entry before it, null where there is none; it
/// becomes that of the last one.
[[nodiscard]] PrintContent printedEntries(const std::vector<Entry>& entries, const PrintNames& names, QDate& day);
/// When a message was, by what, and what became of it where it did not go out: "9:42 · SMS · not sent".
[[nodiscard]] QString printedState(const Message& message);
/// An e-mail: its head, then its body as it was sent, safe, without other people's pictures.
[[nodiscard]] PrintContent printedEmail(const Message& message, const PrintNames& names);

}  // namespace uinbox::ui
