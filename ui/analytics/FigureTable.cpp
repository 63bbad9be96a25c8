// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/FigureTable.h"

namespace uinbox::ui {

namespace {

constexpr char kByteOrderMark[] = "\xef\xbb\xbf";

QString harmless(const QString& cell)
{
    bool isNumber = false;
    (void)cell.toDouble(&isNumber);
    const bool isComputed = !cell.isEmpty() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(cell.front());
    return isComputed && !isNumber ? u'\'' + cell : cell;
}

QString quoted(const QString& cell)
{
    return u'"' + harmless(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Its own tabs and ends of lines would make cells of it.
QString flat(const QString& cell)
{
    return harmless(cell.simplified());
}

template <class Cell>
QString joined(const FigureTable& table, QStringView between, QStringView end, Cell cell)
{
    QString text;
    const auto add = [&](const QStringList& row) {
        QStringList cells;
        for (const QString& each : row) cells.append(cell(each));
        text += cells.join(between);
        text += end;
    };
    add(table.head);
    for (const QStringList& row : table.rows) add(row);
    return text;
}

}  // namespace

QByteArray FigureTable::toCsv() const
{
    return kByteOrderMark + joined(*this, u",", u"\r\n", quoted).toUtf8();
}

QString FigureTable::toTabs() const
{
    return joined(*this, u"\t", u"\n", flat);
}

}  // namespace uinbox::ui
