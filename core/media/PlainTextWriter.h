// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace uinbox {

/// Puts plain text together from flowing text and blocks, as HtmlText reads them. White space collapses, blocks part lines.
class PlainTextWriter {
public:
    /// Flowing text: runs of white space become one space, those at the beginning of a line nothing.
    void write(QStringView text);
    /// Text whose white space counts.
    void writeVerbatim(QStringView text);
    void breakLine();
    /// What follows begins at least `lines` line ends after what was written: 1 for a new line, 2 for a blank one between.
    void endBlock(int lines);
    void space() { m_hasSpace = true; }

    /// From now on each line begins so, the first one of them with `first`.
    void indent(const QString& first, const QString& others);
    void unindent();

    /// What was written since it was `mark` long, without its margins.
    [[nodiscard]] qsizetype length() const { return m_text.size(); }
    [[nodiscard]] QString since(qsizetype mark) const { return m_text.mid(mark).trimmed(); }
    /// All of it, without blank lines at its ends or spaces at the ends of lines.
    [[nodiscard]] QString text() const;

private:
    struct Margin {
        QString first;
        QString others;
    };
    void beginLine();
    void put(QChar c);

    QString m_text;
    std::vector<Margin> m_margins;
    size_t m_depth = 0;  ///< margins of the last line written
    int m_breaks = 0;    ///< line ends that come before the next character
    bool m_hasSpace = false;
    bool m_isLineEmpty = true;
};

}  // namespace uinbox
