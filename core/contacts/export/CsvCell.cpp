// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/export/CsvCell.h"

namespace uinbox {

namespace {

/// Behind its apostrophes, `least` of them.
bool isFormula(const QString& text, qsizetype least)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'') ++at;
    // Full-width ones are computed, too.
    return at >= least && at < text.size() && QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(text[at]);
}

}  // namespace

QString withFormulaGuard(const QString& text)
{
    return isFormula(text, 0) ? u'\'' + text : text;
}

QString withoutFormulaGuard(const QString& text)
{
    return isFormula(text, 1) ? text.mid(1) : text;
}

QString csvCell(const QString& text, QChar separator)
{
    QString cell = withFormulaGuard(text);
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') ||
                             cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes) return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace uinbox
