// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/VcardReader.h"

#include "contacts/import/TextEncoding.h"

#include <algorithm>
#include <array>
#include <utility>

namespace uinbox {

namespace {

/// A name with parameters is shorter: what is longer has no colon, and is not looked through again with each line that it goes on.
constexpr qsizetype kMaxHead = 4096;

/// Large, and nothing this program shows.
bool isDropped(const QString& name)
{
    static constexpr std::array<QStringView, 6> kNames{u"PHOTO", u"LOGO", u"SOUND", u"KEY", u"X-MS-OL-DESIGN", u"X-MS-CARDPICTURE"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// A line that begins or ends a card, whatever is between its parts.
bool isMarker(const VcardProperty& property, const QByteArray& value, QStringView marker)
{
    return property.name + u':' + QString::fromLatin1(value.trimmed().toUpper()) == marker;
}

/// BEGIN and END are never part of a value, however broken the line before them is.
bool isBorder(const QByteArray& line)
{
    if (line.size() > 64) return false;
    const QByteArray plain = line.trimmed().toUpper().replace(' ', "");
    return plain == "END:VCARD" || plain == "BEGIN:VCARD";
}

}  // namespace

VcardReader::VcardReader(QIODevice& device, const QByteArray& encoding, VcardLimits limits, qsizetype chunk)
    : m_source(device, {}, chunk), m_encoding(encoding), m_limits(limits)
{
}

Result<std::optional<VcardReader::Line>> VcardReader::readLine()
{
    Line line;
    bool hasBegun = false;
    for (;;) {
        if (m_at == m_piece.size()) {
            UINBOX_ASSIGN(m_piece, m_source.readBytes());
            m_at = 0;
            if (m_piece.isEmpty()) return hasBegun ? std::optional(std::move(line)) : std::nullopt;
        }
        if (m_wasCr && m_piece[m_at] == '\n') {
            m_wasCr = false;
            ++m_at;
            continue;
        }
        m_wasCr = false;
        if (!hasBegun) line.number = ++m_lineNumber;
        hasBegun = true;
        const char* begin = m_piece.constData() + m_at;
        const char* end = m_piece.constData() + m_piece.size();
        const char* stop = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype room = m_limits.line - line.bytes.size();
        line.isCut = line.isCut || stop - begin > room;
        line.bytes.append(begin, std::min<qsizetype>(stop - begin, room));
        m_at += stop - begin;
        if (stop == end) continue;
        m_wasCr = *stop == '\r';
        ++m_at;
        return line;
    }
}

Result<> VcardReader::lookAhead()
{
    if (m_hasNext) return {};
    UINBOX_ASSIGN(m_next, readLine());
    m_hasNext = true;
    return {};
}

bool VcardReader::goesOn(const Line& line, bool isQuoted) const
{
    if (!m_next || isBorder(m_next->bytes)) return false;
    if (isQuoted && line.bytes.endsWith('=')) return true;
    return m_next->bytes.startsWith(' ') || m_next->bytes.startsWith('\t');
}

void VcardReader::append(Line& line, bool isQuoted, bool isDroppedUnread) const
{
    if (isDroppedUnread) return;
    QByteArray more = m_next->bytes;
    const bool isBlank = more.startsWith(' ') || more.startsWith('\t');
    if (isQuoted && line.bytes.endsWith('=')) {
        line.bytes.chop(1);
        // Some fold on top of it; the blank of a text would not stand before an escape.
        if (isBlank && more.size() > 1 && more[1] == '=') more.remove(0, 1);
    } else if (m_isOld) {
        const auto text = std::find_if(more.begin(), more.end(), [](char c) { return c != ' ' && c != '\t'; });
        more.remove(0, text - more.begin());
    } else {
        more.remove(0, 1);
    }
    line.isCut = line.isCut || m_next->isCut || line.bytes.size() + more.size() > m_limits.line;
    if (!line.isCut) line.bytes += more;
}

Result<std::optional<VcardReader::Line>> VcardReader::unfolded()
{
    UINBOX_TRY(lookAhead());
    if (!m_next) return std::nullopt;
    Line line = std::move(*m_next);
    m_hasNext = false;
    UINBOX_TRY(lookAhead());
    // The name may be folded, too.
    VcardHead head = parseVcardHead(line.bytes);
    bool isQuoted = isQuotedPrintable(head.property);
    while (goesOn(line, isQuoted)) {
        append(line, isQuoted, head.valueStart >= 0 && isDropped(head.property.name));
        m_hasNext = false;
        UINBOX_TRY(lookAhead());
        if (head.valueStart >= 0 || line.bytes.size() > kMaxHead) continue;
        head = parseVcardHead(line.bytes);
        isQuoted = isQuotedPrintable(head.property);
    }
    return line;
}

void VcardReader::begin(qint64 line, VcardCard& card)
{
    card = {};
    card.line = line;
    m_depth = 1;
    m_size = 0;
    m_isOld = false;
    m_isBehindAgent = false;
}

void VcardReader::keep(VcardHead head, const Line& line, VcardCard& card)
{
    if (isDropped(head.property.name)) return;
    m_size += line.bytes.size();
    const bool isTooMuch = line.isCut || m_size > m_limits.card || static_cast<int>(card.properties.size()) >= m_limits.properties;
    if (isTooMuch) {
        card.isTooLarge = true;
        card.properties = {};
    }
    if (card.isTooLarge) return;
    QByteArray fallback = m_encoding;
    if (fallback.isEmpty()) fallback = m_source.encoding();
    head.property.value = decodedVcardValue(head.property, line.bytes.mid(head.valueStart), fallback);
    if (head.property.name == u"VERSION") m_isOld = card.isOld = head.property.value.trimmed() == u"2.1";
    card.properties.push_back(std::move(head.property));
}

bool VcardReader::take(const Line& line, VcardCard& card)
{
    VcardHead head = parseVcardHead(line.bytes);
    // No property: what a program left out of a picture's lines, a note that was never folded.
    if (head.valueStart < 0) return false;
    const QByteArray value = line.bytes.mid(head.valueStart, 64);
    if (isMarker(head.property, value, u"BEGIN:VCARD")) {
        if (m_depth == 0) {
            begin(line.number, card);
            return false;
        }
        if (m_isBehindAgent) {
            ++m_depth;
            m_isBehindAgent = false;
            return false;
        }
        m_begun = line.number;
        m_depth = 0;
        card.isUnfinished = true;
        card.properties = {};
        return true;
    }
    if (m_depth == 0) return false;
    if (isMarker(head.property, value, u"END:VCARD")) return --m_depth == 0;
    m_isBehindAgent = head.property.name == u"AGENT" && value.trimmed().isEmpty();
    if (m_depth == 1 && head.property.name != u"AGENT") keep(std::move(head), line, card);
    return false;
}

Result<bool> VcardReader::next(VcardCard& card)
{
    if (m_begun) begin(*std::exchange(m_begun, std::nullopt), card);
    for (;;) {
        UINBOX_ASSIGN(const auto line, unfolded());
        if (!line && m_depth == 0) return false;
        if (line && !take(*line, card)) continue;
        if (!line) {
            m_depth = 0;
            card.isUnfinished = true;
            card.properties = {};
        }
        if (++m_cards > m_limits.cards) return importFailure(ImportProblem::TooManyRows, card.line);
        return true;
    }
}

}  // namespace uinbox
