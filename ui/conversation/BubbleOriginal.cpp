// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/BubbleOriginal.h"

#include "conversation/BubbleParts.h"
#include "conversation/OriginalHint.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr int kLeastTarget = 32;
constexpr int kIcon = 16;

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

}  // namespace

void BubbleOriginal::layOut(const Message& message, const RowStyle& style, int maxWidth)
{
    const OriginalHint hint = originalHint(message);
    if (hint == OriginalHint::None) return;
    const bool isRemote = hint == OriginalHint::RemotePictures;
    QString text = isRemote ? say(QT_TRANSLATE_NOOP("Bubble", "Pictures from elsewhere are not loaded")) : QString();
    //: Of an e-mail with pictures: show it as it was sent
    QString deed = isRemote ? say(QT_TRANSLATE_NOOP("Bubble", "Show")) : say(QT_TRANSLATE_NOOP("Bubble", "Show as sent"));
    const QString whole = say(QT_TRANSLATE_NOOP("Bubble", "Show the e-mail as it was sent"));
    m_name = isRemote ? text + QStringLiteral(". ") + whole : whole;
    if (!text.isEmpty()) text += QStringLiteral(" · ");
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(text.size());
    range.length = static_cast<int>(deed.size());
    range.format.setFontUnderline(true);
    range.format.setFontWeight(QFont::DemiBold);
    text += deed.replace(u' ', QChar::Nbsp);
    m_icon = style.theme.scaled(kIcon);
    m_isRtl = style.direction == Qt::RightToLeft;
    m_line.layOut(text, style.theme.font(type::kSmall), maxWidth - m_icon - space::kS, {range});
    m_size = {m_line.size().width() + m_icon + space::kS, qMax(kLeastTarget, m_line.size().height() + space::kS)};
}

void BubbleOriginal::paint(QPainter& painter, QPoint origin, const QColor& color) const
{
    if (isEmpty()) return;
    const auto direction = m_isRtl ? Qt::RightToLeft : Qt::LeftToRight;
    const QRect row = rect().translated(origin);
    const int middle = row.top() + row.height() / 2;
    const QRect icon = QStyle::visualRect(direction, row, QRect(row.left(), middle - m_icon / 2, m_icon, m_icon));
    painter.drawPixmap(icon.topLeft(), iconPixmap(Icon::Mail, color, m_icon, painter.device()->devicePixelRatioF()));
    const QRect words = QStyle::visualRect(
        direction, row, QRect(row.left() + m_icon + space::kS, middle - m_line.size().height() / 2, m_line.size().width(), 1));
    painter.setPen(color);
    m_line.draw(painter, QPointF(words.topLeft()));
}

}  // namespace uinbox::ui
