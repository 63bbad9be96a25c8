// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace uinbox::http {

/// What the raw bytes of a request's header section look like, before any parser sees them.
struct HeaderScan {
    enum class Verdict {
        Incomplete,  ///< well-formed so far, no empty line yet
        Complete,    ///< `length` bytes are the header section, its empty line included
        Malformed,   ///< a bare CR or LF, a control or non-ASCII character, a folded line, an empty first line
    };
    Verdict verdict = Verdict::Incomplete;
    qsizetype length = 0;
};

/// Looks at a request's bytes from its first one. Pure. RFC 9112 section 2.2 (bare CR), 5.2 (folding); stricter than it in refusing
/// bare LF and octets over 0x7E everywhere: neither provider sends them, and parsers disagree about them.
[[nodiscard]] HeaderScan scanHeader(QByteArrayView bytes);

}  // namespace uinbox::http
