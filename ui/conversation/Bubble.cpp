// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Bubble.h"

#include "common/MessageFacts.h"
#include "common/TimeText.h"
#include "conversation/EntryText.h"
#include "conversation/MarkFormats.h"
#include "notes/Mentions.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kMostBubbleWidth = 520;
constexpr int kLeastBubbleWidth = 120;
constexpr qreal kBubbleShare = 0.7;
constexpr int kPadX = 14;
constexpr int kPadY = 9;
constexpr int kGapInGroup = 3;
constexpr int kGapBetweenGroups = 10;
constexpr int kSeparatorPadding = 28;
constexpr int kUnreadPadding = 21;
constexpr int kEdge = space::kXl;
constexpr int kBelowFiles = 6;
constexpr int kBelowHeading = 4;
constexpr int kFooterGap = 10;
constexpr int kLargeEmoji = 36;
constexpr int kMostColumn = 1080;  ///< on a wide window the two sides do not drift apart
constexpr int kLeastTarget = 32;
constexpr int kPlaceIcon = 24;

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

/// What messageFacts() says, without the place where that has a card of its own.
QString factsBeside(const Message& message, bool hasPlace)
{
    const QString facts = messageFacts(message);
    // The place is the last of them.
    return hasPlace ? facts.section(u'\n', 0, -2) : facts;
}

}  // namespace

Bubble::Bubble(const Entry& entry, const RowContext& context, const RowStyle& style)
    : m_context(context), m_width(style.width), m_direction(style.direction), m_today(localDay(style.now))
{
    const int lineHeight = QFontMetrics(style.theme.font(type::kSmall)).height();
    if (context.dayAbove) {
        m_day = dayName(localDay(entry.createdAt()), m_today);
        m_dayHeight = lineHeight + kSeparatorPadding;
    }
    if (context.unreadAbove) m_unreadHeight = lineHeight + kUnreadPadding;
    const int column = qMin(style.width, kMostColumn) - 2 * kEdge;
    m_most = qMax(kLeastBubbleWidth, qMin(kMostBubbleWidth, static_cast<int>(column * kBubbleShare))) - 2 * kPadX;
    m_text = bubbleText(entry.content());
    if (const Note* note = entry.note())
        layOutNote(*note, style);
    else
        layOutMessage(*entry.message(), style);
    const int line = qMax(m_most + 2 * kPadX, column - 80);
    if (entry.message()) m_notice.layOut(*entry.message(), style.theme, style.direction, line);
    if (context.isBehind && m_notice.isEmpty()) m_notice.layOutReason(style.waitingFor, style.theme, style.direction, line);
    place(style);
}

void Bubble::layOutMessage(const Message& message, const RowStyle& style)
{
    m_kind = message.direction == Direction::Inbound ? Kind::In : Kind::Out;
    m_place = placeOf(message);
    const QString subject = message.channel == Channel::Email ? message.subject.simplified() : QString();
    const QString facts = factsBeside(message, m_place.has_value());
    m_large =
        isEmojiOnly(message.content) && message.attachments.empty() && message.subject.isEmpty() && facts.isEmpty() && !m_place;
    m_files = BubbleFiles(message.attachments, style.theme, style.direction, style.pictures, m_most);
    if (!subject.isEmpty() || !facts.isEmpty()) {
        m_isFacts = subject.isEmpty();
        const QString heading = subject.isEmpty() || facts.isEmpty() ? subject + facts : facts + u'\n' + subject;
        m_heading.layOut(toLayoutText(heading),
                         m_isFacts ? style.theme.font(type::kSmall) : style.theme.font(type::kBody, QFont::DemiBold), m_most);
        m_headingHeight = m_heading.size().height() + kBelowHeading;
    }
    layOutText(style, message.channel == Channel::WhatsApp ? markFormats(m_text) : Paragraph::Formats());
    m_original.layOut(message, style, m_most);
    m_footer.layOutMessage(message, m_context.endsGroup, style);
}

void Bubble::layOutNote(const Note& note, const RowStyle& style)
{
    m_kind = Kind::Note;
    const bool isPrivate = note.visibility == NoteVisibility::Private;
    const QFont font = style.theme.font(type::kSmall, QFont::DemiBold);
    if (isPrivate) m_headingIcon = QFontMetrics(font).height();
    // A name of the other direction does not turn the line round.
    const QString name = QChar(0x2068) + authorName(note).simplified() + QChar(0x2069);
    //: Beside the name of who wrote a note that nobody else sees
    const QString heading = isPrivate ? name + QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("Bubble", "Only you")) : name;
    m_heading.layOut(heading, font, m_most - m_headingIcon - space::kXs);
    m_headingHeight = m_heading.size().height() + kBelowHeading;
    Paragraph::Formats formats;
    std::vector<Teammate> team;
    if (style.people)
        for (const QString& person : *style.people) team.push_back({{}, person});
    for (const Mention& mention : mentionsIn(m_text, team)) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mention.start);
        range.length = static_cast<int>(mention.length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(style.theme.tokens().link);
        formats.append(range);
    }
    layOutText(style, formats);
    m_footer.layOutNote(note, style);
}

void Bubble::layOutText(const RowStyle& style, Paragraph::Formats formats)
{
    if (m_text.isEmpty()) return;
    m_links = findLinks(m_text);
    for (const TextLink& link : m_links) {
        QTextLayout::FormatRange range;
        range.start = link.start;
        range.length = link.length;
        range.format.setFontUnderline(true);
        if (m_kind != Kind::Out) range.format.setForeground(style.theme.tokens().link);
        formats.append(range);
    }
    m_body.layOut(m_text, style.theme.font(m_large ? kLargeEmoji : type::kBody), m_most, formats);
}

QSize Bubble::placeCard(const RowStyle& style) const
{
    if (!m_place) return {0, 0};
    const QFontMetrics body(style.theme.font(type::kBody));
    const QFontMetrics small(style.theme.font(type::kSmall));
    const int words = qMax(body.horizontalAdvance(m_place->name), small.horizontalAdvance(m_place->coordinates));
    return {qMin(m_most, words + kPlaceIcon + 3 * space::kM), qMax(kLeastTarget, body.height() + small.height() + 2 * space::kS)};
}

int Bubble::widthWithFooter()
{
    const int last = m_original.isEmpty() ? static_cast<int>(std::ceil(m_body.lastLineWidth())) : m_original.size().width();
    const int beside = last + kFooterGap + m_footer.size().width();
    const bool hasLine = !m_original.isEmpty() || (!m_text.isEmpty() && !m_large);
    m_footerInline = !m_footer.isEmpty() && hasLine && beside <= m_most;
    return m_footerInline ? beside : m_footer.size().width();
}

void Bubble::place(const RowStyle& style)
{
    m_top = m_dayHeight + m_unreadHeight + (m_context.startsGroup ? kGapBetweenGroups : kGapInGroup);
    const QSize card = placeCard(style);
    const int headingWidth =
        m_heading.isEmpty() ? 0 : m_heading.size().width() + (m_headingIcon > 0 ? m_headingIcon + space::kXs : 0);
    const int inner =
        std::max({card.width(), m_files.size().width(), m_body.size().width(), headingWidth, m_original.size().width()});
    const bool hasAbove = !m_files.isEmpty() || m_place;
    const int filesHeight = m_files.size().height() + card.height() + (hasAbove && !m_text.isEmpty() ? kBelowFiles : 0);
    int width = qMax(inner, widthWithFooter());
    int height = m_headingHeight + filesHeight + m_body.size().height() + m_original.size().height();
    if (!m_footer.isEmpty() && !m_footerInline) height += m_footer.size().height() + 2;
    width += 2 * kPadX;
    height += 2 * kPadY;

    const int margin = qMax(0, (style.width - kMostColumn) / 2) + kEdge;
    const bool atLeft = (m_kind == Kind::In) == (style.direction == Qt::LeftToRight);
    m_rect = QRect(atLeft ? margin : style.width - margin - width, m_top, width, height);
    const QPoint inside = m_rect.topLeft() + QPoint(kPadX, kPadY);
    const bool isRtl = style.direction == Qt::RightToLeft;
    m_filesAt = inside + QPoint(0, m_headingHeight);
    if (isRtl) m_filesAt.setX(m_rect.right() + 1 - kPadX - m_files.size().width());
    if (m_place) {
        m_placeRect = QRect(inside + QPoint(0, m_headingHeight + m_files.size().height()), card);
        if (isRtl) m_placeRect.moveRight(m_rect.right() - kPadX);
    }
    m_textAt = inside + QPoint(0, m_headingHeight + filesHeight);
    if (m_body.isRightToLeft()) m_textAt.setX(m_rect.right() + 1 - kPadX - m_body.size().width() - 1);
    const int below = m_textAt.y() + m_body.size().height();
    m_original.moveTo({isRtl ? m_rect.right() + 1 - kPadX - m_original.size().width() : inside.x(), below});
    placeFooter();
    m_height = m_rect.bottom() + 1;
    if (m_notice.isEmpty()) return;
    m_notice.moveTo({isRtl ? m_rect.left() : m_rect.right() + 1 - m_notice.size().width(), m_height});
    m_height = m_notice.rect().bottom() + 1;
}

void Bubble::placeFooter()
{
    if (m_footer.isEmpty()) return;
    const bool isRtl = m_original.isEmpty() ? m_body.isRightToLeft() : m_direction == Qt::RightToLeft;
    const int x = m_footerInline && isRtl ? m_rect.left() + kPadX : m_rect.right() + 1 - kPadX - m_footer.size().width();
    int y = m_rect.bottom() + 1 - kPadY + 1 - m_footer.size().height();
    if (m_footerInline && !m_original.isEmpty()) y = m_original.rect().center().y() - m_footer.size().height() / 2;
    m_footer.moveTo({x, y});
}

std::vector<MessageAction> Bubble::actions() const
{
    std::vector<MessageAction> actions;
    for (const BubbleNotice::Choice& choice : m_notice.choices()) actions.push_back(choice.action);
    if (m_footer.hasUndo()) actions.push_back(MessageAction::TakeBack);
    return actions;
}

std::vector<BubbleTarget> Bubble::targets() const
{
    using What = BubbleTarget::Kind;
    std::vector<BubbleTarget> all;
    for (const BubbleNotice::Choice& choice : m_notice.choices())
        all.push_back({What::Action, choice.label, m_notice.rectOf(choice), choice.action});
    if (m_footer.hasUndo()) all.push_back({What::Action, m_footer.undo(), m_footer.undoRect(), MessageAction::TakeBack});
    for (const BubbleFiles::Place& file : m_files.places())
        all.push_back({What::File, file.name, file.rect.translated(m_filesAt), MessageAction::Details, {}, file.file, file.isSave});
    if (m_place) {
        const QString name = m_place->name.isEmpty() ? m_place->coordinates : m_place->name;
        all.push_back({What::Place, say(QT_TRANSLATE_NOOP("Bubble", "Open the map: %1")).arg(name), m_placeRect,
                       MessageAction::Details, m_place->map});
    }
    if (!m_footer.history().isEmpty())
        all.push_back({What::History, say(QT_TRANSLATE_NOOP("Bubble", "Show what the note said before")), m_footer.historyRect()});
    if (!m_original.isEmpty()) all.push_back({What::Original, m_original.name(), m_original.rect()});
    for (const TextLink& link : m_links)
        all.push_back({What::Link, m_text.mid(link.start, link.length),
                       m_body.rectOf(link.start, link.length).toAlignedRect().translated(m_textAt), MessageAction::Details,
                       link.url});
    return all;
}

int Bubble::positionNear(QPoint point) const
{
    if (m_text.isEmpty() || point.y() < m_textAt.y()) return 0;
    if (point.y() >= m_textAt.y() + m_body.size().height()) return static_cast<int>(m_text.size());
    return m_body.positionAt(point - m_textAt);
}

BubbleHit Bubble::hit(QPoint point) const
{
    BubbleHit hit;
    if (m_footer.undoRect().contains(point)) {
        hit.action = MessageAction::TakeBack;
        return hit;
    }
    hit.isHistory = m_footer.historyRect().contains(point);
    if (hit.isHistory) return hit;
    if (m_notice.rect().contains(point) && !m_notice.isEmpty()) {
        hit.action = m_notice.actionAt(point);
        return hit;
    }
    if (m_place && m_placeRect.contains(point)) {
        hit.link = m_place->map;
        return hit;
    }
    hit.isOriginal = !m_original.isEmpty() && m_original.rect().contains(point);
    if (hit.isOriginal) return hit;
    hit.file = m_files.fileAt(point - m_filesAt);
    hit.isSave = m_files.isSaveAt(point - m_filesAt);
    if (hit.file >= 0 || m_text.isEmpty() || !m_rect.contains(point)) return hit;
    hit.inText = true;
    hit.position = m_body.positionAt(point - m_textAt);
    const QRect textRect(m_textAt, m_body.size());
    for (const TextLink& link : m_links)
        if (textRect.contains(point) && hit.position >= link.start && hit.position < link.start + link.length) hit.link = link.url;
    return hit;
}

}  // namespace uinbox::ui
