// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace uinbox::ui {

// Which characters a web address within a text is made of, by the rules of twitter-text 3. Pure; any thread.

/// What may be in the name of a host: anything but punctuation, white space and marks of direction.
[[nodiscard]] bool isHostCharacter(QChar c);
/// An address may follow it.
[[nodiscard]] bool mayPrecede(QChar c);
/// Letters and digits of ASCII, "-", and accented Latin letters.
[[nodiscard]] bool isLatinHostCharacter(QChar c);
/// Each label is one that can be looked up: at most 63 characters in its form of ASCII (RFC 5891).
[[nodiscard]] bool hasFittingLabels(QStringView host);
/// Where port, path and query end that begin at `start`, without the punctuation that belongs to the sentence.
[[nodiscard]] qsizetype endOfAddress(QStringView text, qsizetype start);
/// Where the part of "http[s]://t.co/…" ends that is its own; `end` for every other address; -1 for one that is too long to be one.
[[nodiscard]] qsizetype endOfShortened(QStringView address, qsizetype end);

}  // namespace uinbox::ui
