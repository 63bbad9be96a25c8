// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/TextSource.h"
#include "contacts/import/VcardProperty.h"

#include <optional>

namespace uinbox {

/// What vCards may not exceed; memory is bounded by it. Pictures, sounds and keys do not count: they are left out unread.
struct VcardLimits {
    qsizetype line = 256 * 1024;   ///< bytes of a property
    qsizetype card = 1024 * 1024;  ///< bytes of all of them
    int properties = 2000;
    qint64 cards = 2'000'000;
};

/// One card. Of one that is refused there are no properties.
struct VcardCard {
    qint64 line = 0;     ///< of its BEGIN, from 1
    bool isOld = false;  ///< vCard 2.1: other escapes
    std::vector<VcardProperty> properties{};
    bool isUnfinished = false;  ///< the file ended, or the next one began, before its END
    bool isTooLarge = false;
};

/// Reads an address book card by card: vCard 2.1 (quoted-printable with soft line breaks, CHARSET, bare types), 3.0 (RFC 2426), 4.0
/// (RFC 6350). Text around cards and lines that are none are skipped, and so are cards within cards (AGENT): they are somebody else.
/// Constant memory whatever the file: lines, properties, depth and cards without end are bounded. The device is borrowed. Any thread,
/// one at a time.
class VcardReader {
public:
    /// `encoding`: of what is not UTF-8 and says nothing itself; empty: guessed.
    explicit VcardReader(QIODevice& device, const QByteArray& encoding = {}, VcardLimits limits = {}, qsizetype chunk = 64 * 1024);

    /// True with the next card, false at the end. An ImportProblem with its line; nothing more can be read after one.
    [[nodiscard]] Result<bool> next(VcardCard& card);

private:
    /// A line of the file, without its end.
    struct Line {
        QByteArray bytes{};
        qint64 number = 0;
        bool isCut = false;  ///< it was longer than is kept
    };
    [[nodiscard]] Result<std::optional<Line>> readLine();
    [[nodiscard]] Result<> lookAhead();
    [[nodiscard]] Result<std::optional<Line>> unfolded();
    [[nodiscard]] bool goesOn(const Line& line, bool isQuoted) const;
    void append(Line& line, bool isQuoted, bool isDropped) const;
    /// True where the card is complete.
    [[nodiscard]] bool take(const Line& line, VcardCard& card);
    void begin(qint64 line, VcardCard& card);
    void keep(VcardHead head, const Line& line, VcardCard& card);

    TextSource m_source;
    QByteArray m_encoding;
    VcardLimits m_limits;
    QByteArray m_piece;
    qsizetype m_at = 0;
    qint64 m_lineNumber = 0;
    bool m_wasCr = false;
    std::optional<Line> m_next;  ///< read already: whether a line goes on is seen in the one behind it
    bool m_hasNext = false;
    std::optional<qint64> m_begun;  ///< the line of a BEGIN that ended the card before it
    int m_depth = 0;
    bool m_isBehindAgent = false;
    qsizetype m_size = 0;
    bool m_isOld = false;
    qint64 m_cards = 0;
};

}  // namespace uinbox
