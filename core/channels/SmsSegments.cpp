// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SmsSegments.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace uinbox {

namespace {

constexpr int kSegmentBits = 140 * 8;
constexpr int kHeaderBits = 6 * 8;  // the user data header of a joined message

/// GSM 03.38 basic character set; the escape itself is not a character.
constexpr std::u16string_view kBasic =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Its extension table: each is sent as an escape and a character.
constexpr std::u16string_view kExtension = u"\f^{}\\[~]|€";

/// Septets of each character up to the last of the two sets but one, so that a text is not searched for in them letter by letter.
constexpr size_t kTableSize = 0x400;
constexpr std::array<std::uint8_t, kTableSize> kSeptets = [] {
    std::array<std::uint8_t, kTableSize> table{};
    for (const char16_t c : kBasic) table[c] = 1;
    for (const char16_t c : kExtension)
        if (c < kTableSize) table[c] = 2;
    return table;
}();

int septets(QChar c)
{
    if (c.unicode() < kTableSize) return kSeptets[c.unicode()];
    return c == u'€' ? 2 : 0;
}

/// Each character is one cluster: no searching for their bounds.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// The pieces that stay whole: grapheme clusters, but CR LF are two characters.
std::vector<QStringView> clusters(const QString& text)
{
    std::vector<QStringView> pieces;
    pieces.reserve(static_cast<size_t>(text.size()));
    if (isPlain(text)) {
        for (qsizetype i = 0; i < text.size(); ++i) pieces.push_back(QStringView(text).mid(i, 1));
        return pieces;
    }
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

/// A text in which each character is one septet.
SmsSegments countPlain(qsizetype size)
{
    constexpr int kAlone = kSegmentBits / 7;
    constexpr int kJoined = (kSegmentBits - kHeaderBits) / 7;
    SmsSegments result;
    result.units = static_cast<int>(size);
    const int room = result.units <= kAlone ? kAlone : kJoined;
    result.segments = (result.units + room - 1) / room;
    result.unitsLeft = std::max(1, result.segments) * room - result.units;
    return result;
}

}  // namespace

bool isOutsideGsm7(QChar character)
{
    return septets(character) == 0;
}

SmsSegments countSmsSegments(const QString& text)
{
    if (isPlain(text) && std::none_of(text.begin(), text.end(), [](QChar c) { return septets(c) != 1; }))
        return countPlain(text.size());
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
