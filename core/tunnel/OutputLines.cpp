// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/OutputLines.h"

#include <QString>

#include <utility>

namespace uinbox {

namespace {

constexpr qsizetype kMaxLine = 8 * 1024;

/// Removes escape sequences of terminals (ECMA-48: ESC [ … final byte) and the carriage return before a line's end.
QByteArray plain(const QByteArray& line)
{
    QByteArray text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\r') continue;
        if (line[i] != '\x1b') {
            text += line[i];
            continue;
        }
        if (i + 1 >= line.size() || line[i + 1] != '[') continue;
        for (i += 2; i < line.size() && (line[i] < '@' || line[i] > '~');) ++i;
    }
    return text;
}

}  // namespace

std::vector<QByteArray> OutputLines::add(const QByteArray& bytes)
{
    std::vector<QByteArray> lines;
    m_rest += bytes;
    qsizetype start = 0;
    for (;;) {
        const qsizetype end = m_rest.indexOf('\n', start);
        const qsizetype length = (end < 0 ? m_rest.size() : end) - start;
        if (end < 0 && length <= kMaxLine) break;
        lines.push_back(plain(m_rest.mid(start, std::min(length, kMaxLine))));
        start = end < 0 ? m_rest.size() : end + 1;
    }
    m_rest.remove(0, start);
    return lines;
}

QByteArray OutputLines::takeRest()
{
    return plain(std::exchange(m_rest, {}));
}

}  // namespace uinbox
