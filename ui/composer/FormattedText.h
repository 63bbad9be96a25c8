// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;
class QTextDocument;

namespace uinbox::ui {

// The light formatting of an e-mail: bold, italic, underlined, links; lines that begin with "• ", "1. " or "> " are lists and quotes. Such a
// line is itself what is read where only text is. Pure, but for the documents they work on.

/// A line of a list or a quote, by what it begins with.
enum class LineKind { Plain, Bullet, Number, Quote };
[[nodiscard]] LineKind lineKind(QStringView line);
/// How long its sign is; 0 for a plain one.
[[nodiscard]] int signLength(QStringView line);

/// Whether there is anything that text alone would lose.
[[nodiscard]] bool isFormatted(const QTextDocument& document);
/// Clean HTML: a div for each line, ul, ol, blockquote, b, i, u, a. Empty where nothing is formatted.
[[nodiscard]] QString htmlOf(const QTextDocument& document);
/// The same as text: a link is followed by where it leads.
[[nodiscard]] QString plainOf(const QTextDocument& document);
/// Inserts HTML of any origin with these formats and no others. Nothing in it is fetched or run.
void insertHtml(QTextCursor cursor, const QString& html);
/// Takes the formats away; the text stays.
void removeFormats(QTextDocument& document);
/// What a person typed as an address, as an address; empty for what must not be a link.
[[nodiscard]] QString linkFrom(const QString& typed);

}  // namespace uinbox::ui
