// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmsSegments.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace uinbox {

namespace {

constexpr int kSegmentBits = 140 * 8;
constexpr int kHeaderBits = 6 * 8;  // the user data header of a joined message

/// GSM 03.38 basic character set; the escape itself is not a character.
constexpr QStringView kBasic =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension table: each is sent as an escape and a character.
constexpr QStringView kExtension = u"\f^{}\\[~]|€";

int septets(QChar c)
{
    if (kBasic.contains(c)) return 1;
    return kExtension.contains(c) ? 2 : 0;
}

/// The pieces that stay whole: grapheme clusters, but CR LF are two characters.
std::vector<QStringView> clusters(const QString& text)
{
    std::vector<QStringView> pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        const QStringView piece = QStringView(text).mid(start, end - start);
        if (piece == u"\r\n") {
            pieces.push_back(piece.left(1));
            pieces.push_back(piece.mid(1));
        } else {
            pieces.push_back(piece);
        }
        start = end;
    }
    return pieces;
}

bool forcesUcs2(QStringView piece)
{
    return piece.size() > 1 || isOutsideGsm7(piece.front());
}

/// Fills segments with pieces of so many bits; the number of segments, and the bits left in the last.
std::pair<int, int> pack(const std::vector<int>& pieces)
{
    int total = 0;
    for (const int bits : pieces) total += bits;
    if (total <= kSegmentBits) return {total > 0 ? 1 : 0, kSegmentBits - total};
    int segments = 1;
    int left = kSegmentBits - kHeaderBits;
    for (const int bits : pieces) {
        if (bits > left) {
            ++segments;
            left = kSegmentBits - kHeaderBits;
        }
        left -= bits;
    }
    return {segments, left};
}

}  // namespace

bool isOutsideGsm7(QChar character)
{
    return septets(character) == 0;
}

SmsSegments countSmsSegments(const QString& text)
{
    const auto pieces = clusters(text);
    SmsSegments result;
    if (std::any_of(pieces.begin(), pieces.end(), forcesUcs2)) result.encoding = SmsEncoding::Ucs2;

    const bool gsm = result.encoding == SmsEncoding::Gsm7;
    const int bitsPerUnit = gsm ? 7 : 16;
    std::vector<int> sizes;
    sizes.reserve(pieces.size());
    for (const QStringView piece : pieces) {
        const int units = gsm ? septets(piece.front()) : static_cast<int>(piece.size());
        result.units += units;
        sizes.push_back(units * bitsPerUnit);
    }
    const auto [segments, left] = pack(sizes);
    result.segments = segments;
    result.unitsLeft = std::max(0, left / bitsPerUnit);
    return result;
}

std::vector<CostlyCharacter> costlyCharacters(const QString& text, int most)
{
    const auto pieces = clusters(text);
    const bool ucs2 = std::any_of(pieces.begin(), pieces.end(), forcesUcs2);
    std::vector<CostlyCharacter> costly;
    qsizetype at = 0;
    for (const QStringView piece : pieces) {
        if (std::ssize(costly) >= most) break;
        const bool costs = ucs2 ? forcesUcs2(piece) : septets(piece.front()) > 1;
        if (costs) costly.push_back({at, piece.size(), ucs2});
        at += piece.size();
    }
    return costly;
}

}  // namespace uinbox
