// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace uinbox {

// Which encoding a file of text is in. Names are those of the IANA. What a build of Qt can read beyond UTF and ISO-8859-1 comes from ICU,
// which Debian's Qt has: QStringDecoder takes any of its names. Pure; any thread.

/// The encodings to choose from, as far as this Qt can read them, the likeliest first.
[[nodiscard]] QList<QByteArray> knownEncodings();
[[nodiscard]] bool isKnownEncoding(const QByteArray& encoding);

/// UTF-16 or UTF-32, by a byte order mark or by its zeros; empty for everything else.
[[nodiscard]] QByteArray wideEncoding(QByteArrayView head);

/// The likeliest encoding of bytes that are not all ASCII: UTF-8 where they are well-formed (their end may be cut), else the one whose
/// letters make most sense. A guess: tables of customers are short, and a person sees what comes of it.
[[nodiscard]] QByteArray guessEncoding(QByteArrayView bytes);

/// How many bytes of a mark stand before the text.
[[nodiscard]] qsizetype markSize(QByteArrayView head);

}  // namespace uinbox
