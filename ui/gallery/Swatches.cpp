// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/Swatches.h"

#include "theme/Draw.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/TokenPairs.h"

#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr QSize kColorCell{168, 76};
constexpr QSize kIconCell{112, 76};
constexpr int kIcon = 24;
constexpr int kWidth = 1000;

}  // namespace

Swatches::Swatches(Of of, const Theme& theme, QWidget* parent) : QWidget(parent), m_of(of), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(of == Of::Colors ? tr("Colours and their contrast") : tr("Icons"));
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize Swatches::cell() const
{
    const QSize size = m_of == Of::Colors ? kColorCell : kIconCell;
    return {m_theme.scaled(size.width()), m_theme.scaled(size.height())};
}

int Swatches::cells() const
{
    return m_of == Of::Colors ? static_cast<int>(textPairs().size() + shapePairs().size()) : static_cast<int>(kLastIcon) + 1;
}

int Swatches::heightForWidth(int width) const
{
    const int columns = qMax(1, width / cell().width());
    return (cells() + columns - 1) / columns * cell().height();
}

QSize Swatches::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

void Swatches::paintColor(QPainter& painter, const QRect& rect, int index) const
{
    const auto texts = static_cast<int>(textPairs().size());
    const bool isText = index < texts;
    const TokenPair& pair = isText ? textPairs()[static_cast<size_t>(index)] : shapePairs()[static_cast<size_t>(index - texts)];
    const Tokens& t = m_theme.tokens();
    const QRect card = rect.adjusted(0, 0, -space::kS, -space::kS);
    draw::box(painter, card, radius::kS, t.*pair.ground, t.line, m_theme.lineWidth());
    const QRect inner = card.adjusted(space::kS, space::kXs, -space::kS, -space::kXs);
    const QString figure = locale().toString(contrastRatio(t.*pair.front, t.*pair.ground), 'f', 1) + QStringLiteral(":1");
    if (isText) {
        painter.setPen(t.*pair.front);
        painter.setFont(m_theme.font(type::kBody, QFont::DemiBold));
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("Aa ") + figure);
    } else {
        const int side = m_theme.scaled(kIcon);
        draw::box(painter, QRect(inner.left(), inner.top() + 2, side, side - 4), 4, {}, t.*pair.front, 2);
        painter.setPen(t.text);
        painter.setFont(m_theme.font(type::kBody, QFont::DemiBold));
        painter.drawText(inner.adjusted(side + space::kS, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, figure);
    }
    // The names are what is tried out only where they are the text itself.
    painter.setPen(isText ? t.*pair.front : t.text);
    painter.setFont(m_theme.font(type::kCaption));
    const QString names = QLatin1String(pair.frontName) + QStringLiteral("\n") + QLatin1String(pair.groundName);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, names);
}

void Swatches::paintIcon(QPainter& painter, const QRect& rect, int index) const
{
    const auto icon = static_cast<Icon>(index);
    const int side = m_theme.scaled(kIcon);
    const QRect place(rect.center().x() - side / 2, rect.top() + space::kS, side, side);
    painter.drawPixmap(place, iconPixmap(icon, m_theme.tokens().text, side, devicePixelRatioF(), layoutDirection()));
    painter.setPen(m_theme.tokens().textMuted);
    painter.setFont(m_theme.font(type::kCaption));
    painter.drawText(rect.adjusted(0, side + space::kM, 0, 0), Qt::AlignHCenter | Qt::AlignTop, iconName(icon));
}

void Swatches::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSize size = cell();
    const int columns = qMax(1, width() / size.width());
    for (int i = 0; i < cells(); ++i) {
        const QRect place(QPoint(i % columns * size.width(), i / columns * size.height()), size);
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), place);
        if (m_of == Of::Colors)
            paintColor(painter, rect, i);
        else
            paintIcon(painter, rect, i);
    }
}

}  // namespace uinbox::ui
