// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/EntryLine.h"

#include "common/Avatar.h"
#include "common/RowPaint.h"
#include "common/TimeText.h"
#include "conversation/EntryText.h"
#include "theme/Draw.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

namespace uinbox::ui {

namespace {

constexpr int kMark = 16;
constexpr int kMostLetters = 200;

}  // namespace

EntryLine::EntryLine(const Entry& entry, const AppContext& context, QWidget* parent)
    : QAbstractButton(parent), m_entry(entry), m_theme(context.theme), m_clock(context.clock)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(spokenText(entry));
    setAccessibleDescription(tr("Open the conversation at this place"));
}

QSize EntryLine::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(type::kSmall)).height() + QFontMetrics(m_theme.font(type::kBody)).height();
    return {m_theme.scaled(160), lines + 2 * space::kXs + 2};
}

QSize EntryLine::minimumSizeHint() const
{
    return {m_theme.scaled(80), sizeHint().height()};
}

/// Who, and when.
QString EntryLine::heading() const
{
    const QString when = listTime(m_entry.createdAt(), m_clock.now());
    QString who;
    if (const Note* note = m_entry.note())
        who = authorName(*note);
    else if (m_entry.message()->direction == Direction::Outbound)
        //: Who wrote a message: whoever reads this
        who = tr("You");
    //: Who wrote, and when
    return who.isEmpty() ? when : tr("%1, %2").arg(who, when);
}

void EntryLine::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    if (isDown() || underMouse()) draw::box(painter, rect(), radius::kS, isDown() ? tokens.pressed : tokens.hover);
    const QRect inner = rect().adjusted(space::kXs, space::kXs, -space::kXs, -space::kXs);
    const Message* message = m_entry.message();
    const Icon icon = message ? channelIcon(message->channel) : Icon::Note;
    const QColor color = message ? channelColor(message->channel, tokens) : tokens.textMuted;
    const int mark = m_theme.scaled(kMark);
    painter.setFont(m_theme.font(type::kSmall));
    const int first = painter.fontMetrics().height();
    const QRect place(inner.left(), inner.top() + (first - mark) / 2, mark, mark);
    painter.drawPixmap(mirrored(layoutDirection(), place, inner).topLeft(), iconPixmap(icon, color, mark, devicePixelRatioF()));
    const QRect text = inner.adjusted(mark + space::kS, 0, 0, 0);
    painter.setPen(tokens.textMuted);
    drawElided(painter, mirrored(layoutDirection(), QRect(text.left(), text.top(), text.width(), first), inner), heading(),
               layoutDirection());
    painter.setFont(m_theme.font(type::kBody));
    painter.setPen(tokens.text);
    QString words = message && !message->subject.isEmpty() ? message->subject : copiedText(m_entry);
    words = words.left(kMostLetters).simplified();
    const QRect below(text.left(), text.top() + first, text.width(), text.height() - first);
    drawElided(painter, mirrored(layoutDirection(), below, inner), words, layoutDirection());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) draw::ring(painter, rect(), radius::kS, m_theme.look());
}

void EntryLine::enterEvent(QEnterEvent*)
{
    update();
}

void EntryLine::leaveEvent(QEvent*)
{
    update();
}

}  // namespace uinbox::ui
