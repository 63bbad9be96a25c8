// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/CsvFormat.h"

#include <algorithm>
#include <array>
#include <map>

namespace uinbox {

namespace {

constexpr std::array kSeparators{u',', u';', u'\t', u'|'};
constexpr int kMostRows = 200;

/// How many rows of the text have how many fields. Of quotes only as much as tells where a field ends.
std::map<int, int> shapeOf(const QString& text, QChar separator, bool isWhole)
{
    std::map<int, int> rows;
    int fields = 1;
    int seen = 0;
    bool isQuoted = false;
    bool isAtStart = true;
    bool isBlank = true;
    const auto endRow = [&] {
        if (!isBlank) ++rows[fields];
        if (!isBlank) ++seen;
        fields = 1;
        isBlank = isAtStart = true;
    };
    for (qsizetype i = 0; i < text.size() && seen < kMostRows; ++i) {
        const QChar c = text[i];
        if (c == u'"' && (isQuoted || isAtStart)) {
            isQuoted = !isQuoted;
            isAtStart = isBlank = false;
        } else if (isQuoted) {
            continue;
        } else if (c == separator) {
            ++fields;
            isAtStart = true;
            isBlank = false;
        } else if (c == u'\n' || c == u'\r') {
            endRow();
        } else {
            isAtStart = isBlank = false;
        }
    }
    // The last one may be cut.
    if (isWhole || rows.empty()) endRow();
    return rows;
}

/// How alike the rows are, times a little for their width.
double scoreOf(const std::map<int, int>& rows)
{
    int all = 0;
    std::pair<int, int> usual{1, 0};
    for (const auto& [fields, count] : rows) {
        all += count;
        if (fields > 1 && count > usual.second) usual = {fields, count};
    }
    if (all == 0 || usual.first == 1) return 0;
    return static_cast<double>(usual.second) / all * (1 + std::min(usual.first, 50) / 100.0);
}

}  // namespace

CsvFormat guessCsvFormat(const QString& head, bool isWhole)
{
    CsvFormat format;
    if (head.startsWith(u"sep=", Qt::CaseInsensitive) && head.size() > 5 && (head[5] == u'\n' || head[5] == u'\r')) {
        format.separator = head[4];
        format.hasSeparatorLine = true;
        return format;
    }
    double most = 0;
    for (const char16_t separator : kSeparators) {
        const double score = scoreOf(shapeOf(head, separator, isWhole));
        if (score <= most) continue;
        most = score;
        format.separator = separator;
    }
    return format;
}

}  // namespace uinbox
