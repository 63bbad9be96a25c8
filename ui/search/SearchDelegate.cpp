// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchDelegate.h"

#include "common/Avatar.h"
#include "common/FileText.h"
#include "common/RowPaint.h"
#include "common/TimeText.h"
#include "contacts/PersonPicture.h"
#include "contacts/PhoneNumber.h"
#include "search/MarkedLine.h"
#include "search/SearchResultModel.h"
#include "search/SearchWords.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 40;
constexpr int kMargin = space::kS;
constexpr int kPadding = 9;  ///< above the first line, below the second
constexpr int kGap = 3;
constexpr int kLeastRow = 36;  ///< what a pointer hits
constexpr int kHeading = 34;
constexpr int kIcon = 18;

QString bidiApart(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// Where what was typed is in a text.
MarkedText marked(const QString& text, const QStringList& words)
{
    MarkedText result{text, {}};
    for (const QString& word : words)
        for (const TextSpan& span : findFolded(text, word, 5)) result.marks.push_back(span);
    std::sort(result.marks.begin(), result.marks.end(), [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; });
    return result;
}

QString addressesOf(const Contact& contact)
{
    QStringList shown;
    for (const ContactAddress& address : contact.addresses) {
        const QString value = PhoneNumber::formatInternational(address.value);
        // One number on two channels is one number, and those without a name are called by it.
        if (!shown.contains(value) && (!contact.name.isEmpty() || value != shownName(contact))) shown.append(value);
    }
    return shown.join(QStringLiteral(" · "));
}

/// What stands for whom a hit is about in the picture.
Thread asThread(const SearchHit& hit)
{
    Thread thread;
    thread.contactId = hit.contact;
    thread.contactName = hit.person;
    thread.lastChannel = hit.channel.value_or(Channel::Sms);
    return thread;
}

}  // namespace

int SearchDelegate::lineHeight() const
{
    return qMax(QFontMetrics(m_theme.font(type::kBody, QFont::DemiBold)).height(), m_theme.scaled(kIcon));
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SearchResultModel*>(index.model());
    if (!model) return {};
    const SearchRow& row = model->row(index.row());
    if (row.kind == SearchRow::Kind::Heading) return {200, qMax(m_theme.scaled(kHeading), lineHeight() + space::kM)};
    if (row.person || row.hit) return {200, qMax(kPicture + 2 * kPadding, 2 * lineHeight() + kGap + 2 * kPadding) + 2};
    return {200, qMax(kLeastRow, lineHeight() + space::kL)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SearchResultModel*>(index.model());
    if (!model) return;
    const SearchRow& row = model->row(index.row());
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (row.kind == SearchRow::Kind::Heading) {
        paintHeading(*painter, option, row);
        return painter->restore();
    }
    const QRect box = option.rect.adjusted(kMargin, 1, -kMargin, -1);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QColor ground = isChosen ? tokens.accentSoft : option.state & QStyle::State_MouseOver ? tokens.hover : tokens.window;
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(box, radius::kS, radius::kS);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
    }
    const Place place = placeIn(*painter, option, box, ground);
    if (row.person)
        paintPerson(place, row);
    else if (row.hit)
        paintHit(place, row, model->clock().now());
    else
        paintDeed(*painter, option, row);
    painter->restore();
}

SearchDelegate::Place SearchDelegate::placeIn(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box,
                                              const QColor& ground) const
{
    const QRect inner = box.adjusted(space::kM, 0, -space::kM, 0);
    const int line = lineHeight();
    const QRect lines(inner.left() + kPicture + space::kM, box.center().y() - (2 * line + kGap) / 2,
                      inner.width() - kPicture - space::kM, 2 * line + kGap);
    const QRect picture(inner.left(), box.center().y() - kPicture / 2, kPicture, kPicture);
    const auto at = [&](const QRect& rect) { return mirrored(option.direction, rect, inner); };
    return {painter,
            option.direction,
            inner,
            at(picture),
            at(QRect(lines.left(), lines.top(), lines.width(), line)),
            at(QRect(lines.left(), lines.bottom() - line + 1, lines.width(), line)),
            ground};
}

void SearchDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const SearchRow& row) const
{
    const QRect inner = option.rect.adjusted(kMargin + space::kM, space::kS, -kMargin - space::kM, 0);
    const QFont bold = m_theme.font(type::kSmall, QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_theme.tokens().text);
    drawElided(painter, inner, row.text, option.direction);
    const int used = painter.fontMetrics().horizontalAdvance(row.text) + space::kS;
    painter.setFont(m_theme.font(type::kSmall));
    painter.setPen(m_theme.tokens().textMuted);
    drawElided(painter, mirrored(option.direction, inner.adjusted(used, 0, 0, 0), inner), row.detail, option.direction);
}

void SearchDelegate::paintDeed(QPainter& painter, const QStyleOptionViewItem& option, const SearchRow& row) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRect inner = option.rect.adjusted(kMargin + space::kM, 0, -kMargin - space::kM, 0);
    const bool isLink = row.kind == SearchRow::Kind::ShowAll || row.kind == SearchRow::Kind::ForgetRecent;
    QRect text = inner;
    if (row.kind == SearchRow::Kind::Recent) {
        const int side = m_theme.scaled(kIcon);
        const QRect icon = mirrored(option.direction, QRect(inner.left(), inner.center().y() - side / 2, side, side), inner);
        painter.drawPixmap(icon.topLeft(), iconPixmap(Icon::Clock, tokens.textMuted, side, painter.device()->devicePixelRatioF()));
        text = mirrored(option.direction, inner.adjusted(side + space::kM, 0, 0, 0), inner);
    }
    painter.setFont(m_theme.font(type::kBody, isLink ? QFont::Medium : QFont::Normal));
    painter.setPen(isLink ? tokens.link : tokens.text);
    if (row.kind != SearchRow::Kind::Operator) return drawElided(painter, text, row.text, option.direction);
    // In a column of its own, as wide as the longest of them.
    const int column =
        qMin(painter.fontMetrics().horizontalAdvance(operatorExample(SearchOperator::After)) + space::kXl, inner.width() / 2);
    painter.setPen(tokens.link);
    drawElided(painter, mirrored(option.direction, QRect(inner.left(), inner.top(), column, inner.height()), inner), row.text,
               option.direction);
    painter.setPen(tokens.textMuted);
    drawElided(painter, mirrored(option.direction, inner.adjusted(column + space::kS, 0, 0, 0), inner), row.detail,
               option.direction);
}

void SearchDelegate::paintTime(const Place& place, QRect& line, const QString& time) const
{
    place.painter.setFont(m_theme.font(type::kSmall));
    place.painter.setPen(m_theme.tokens().textMuted);
    const int width = place.painter.fontMetrics().horizontalAdvance(time);
    place.painter.drawText(mirrored(place.direction, QRect(line.right() - width + 1, line.top(), width, line.height()), line),
                           Qt::AlignCenter, time);
    line = mirrored(place.direction, line.adjusted(0, 0, -(width + space::kM), 0), line);
}

void SearchDelegate::paintLead(const Place& place, QRect& line, const QString& lead) const
{
    if (lead.isEmpty()) return;
    const int width = qMin(place.painter.fontMetrics().horizontalAdvance(lead + u' '), line.width() / 2);
    const QRect at = mirrored(place.direction, QRect(line.left(), line.top(), width, line.height()), line);
    drawElided(place.painter, at, lead, place.direction);
    line = mirrored(place.direction, line.adjusted(width, 0, 0, 0), line);
}

void SearchDelegate::paintPerson(const Place& place, const SearchRow& row) const
{
    const Contact& contact = row.person->contact;
    ui::paintPerson(place.painter, place.picture, contact, m_theme);
    place.painter.setFont(m_theme.font(type::kBody, QFont::Medium));
    place.painter.setPen(m_theme.tokens().text);
    drawMarked(place.painter, place.top, marked(shownName(contact), m_words), m_theme.tokens(), place.direction);
    place.painter.setFont(m_theme.font(type::kBody - 1));
    place.painter.setPen(m_theme.tokens().textMuted);
    drawMarked(place.painter, place.bottom, marked(addressesOf(contact), m_words), m_theme.tokens(), place.direction);
}

void SearchDelegate::paintPicture(const Place& place, const SearchRow& row) const
{
    const Tokens& tokens = m_theme.tokens();
    if (row.of == SearchKind::Messages) return paintAvatar(place.painter, place.picture, asThread(*row.hit), m_theme, place.ground);
    const bool isNote = row.of == SearchKind::Notes;
    place.painter.setPen(isNote ? QPen(tokens.noteLine, 1) : QPen(tokens.line, 1));
    place.painter.setBrush(isNote ? tokens.note : tokens.panel);
    place.painter.drawRoundedRect(QRectF(place.picture).adjusted(0.5, 0.5, -0.5, -0.5), radius::kS, radius::kS);
    const QString kind = row.hit->contentType;
    const Icon icon = isNote                                     ? Icon::Note
                      : kind.startsWith(u"image/")               ? Icon::Image
                      : kind.startsWith(u"video/")               ? Icon::Video
                      : kind.startsWith(u"audio/")               ? Icon::Audio
                      : kind == QLatin1String("application/pdf") ? Icon::Pdf
                                                                 : Icon::File;
    const QPoint at = place.picture.center() - QPoint(kIcon / 2, kIcon / 2);
    place.painter.drawPixmap(
        at, iconPixmap(icon, isNote ? tokens.noteText : tokens.textMuted, kIcon + 2, place.painter.device()->devicePixelRatioF()));
    if (row.hit->channel) paintChannelMark(place.painter, place.picture, *row.hit->channel, m_theme, place.ground);
}

void SearchDelegate::paintHit(const Place& place, const SearchRow& row, Timestamp now) const
{
    const SearchHit& hit = *row.hit;
    const Tokens& tokens = m_theme.tokens();
    paintPicture(place, row);
    QRect top = place.top;
    paintTime(place, top, listTime(hit.at, now));
    place.painter.setFont(m_theme.font(type::kBody, QFont::Medium));
    place.painter.setPen(tokens.text);
    const bool isFile = hit.kind == SearchKind::Files;
    if (isFile)
        drawMarked(place.painter, top, {hit.text.text, hit.text.marks}, tokens, place.direction);
    else
        drawElided(place.painter, top, hitPerson(hit), place.direction);
    QRect bottom = place.bottom;
    place.painter.setFont(m_theme.font(type::kBody - 1));
    place.painter.setPen(tokens.textMuted);
    if (isFile) {
        const QString from = hit.direction == Direction::Outbound ? tr("You to %1") : tr("From %1");
        QStringList facts{from.arg(bidiApart(hitPerson(hit)))};
        if (hit.size > 0) facts.append(sizeText(hit.size));
        return drawElided(place.painter, bottom, facts.join(QStringLiteral(" · ")), place.direction);
    }
    const QString author = hit.author.isEmpty() ? tr("Somebody who left") : hit.author;
    const QString who = hit.kind == SearchKind::Notes ? author : hit.direction == Direction::Outbound ? tr("You") : QString();
    //: Before what somebody wrote
    paintLead(place, bottom, who.isEmpty() ? QString() : tr("%1:").arg(bidiApart(who)));
    const MarkedText words = joined({hit.subject.text, hit.subject.marks}, QStringLiteral(" – "), {hit.text.text, hit.text.marks});
    drawMarked(place.painter, bottom, words, tokens, place.direction);
}

}  // namespace uinbox::ui
