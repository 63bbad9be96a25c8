// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HeaderScan.h"

namespace uinbox::http {

HeaderScan scanHeader(QByteArrayView bytes)
{
    using Verdict = HeaderScan::Verdict;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == '\r') {
            if (i + 1 == bytes.size()) return {Verdict::Incomplete, 0};
            if (bytes[i + 1] != '\n') return {Verdict::Malformed, 0};
            if (i == lineStart) return lineStart == 0 ? HeaderScan{Verdict::Malformed, 0} : HeaderScan{Verdict::Complete, i + 2};
            lineStart = i + 2;
            ++i;
            continue;
        }
        const bool isSpace = c == ' ' || c == '\t';
        if (isSpace && i == lineStart) return {Verdict::Malformed, 0};
        if ((c < 0x20 && c != '\t') || c > 0x7e) return {Verdict::Malformed, 0};
    }
    return {Verdict::Incomplete, 0};
}

}  // namespace uinbox::http
