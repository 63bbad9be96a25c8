// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace uinbox::ui {

/// Figures as rows of words: what a chart shows, for those who would rather read, copy or keep it. A value.
struct FigureTable {
    QString title;
    QStringList head;
    std::vector<QStringList> rows;

    /// RFC 4180, in UTF-8 with a byte order mark, without which spreadsheets take it for something else. A cell that a spreadsheet would
    /// compute (it begins with one of = + - @, a tab or a line's end, and is no number) is kept from it by an apostrophe (OWASP, "CSV
    /// Injection").
    [[nodiscard]] QByteArray toCsv() const;
    /// For the clipboard: a line for each row, tabs between the cells, the same care.
    [[nodiscard]] QString toTabs() const;
};

}  // namespace uinbox::ui
