// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Badge.h"

#include "theme/Draw.h"
#include "theme/Theme.h"

#include <QFontMetrics>

namespace uinbox::ui {

namespace {

constexpr int kMostShown = 99;
constexpr int kPadding = 5;

struct Colors {
    QColor ground;
    QColor text;
    QColor line;  ///< invalid: none
};

Colors colorsOf(BadgeKind kind, const Theme& theme)
{
    const Tokens& t = theme.tokens();
    const bool isStrong = theme.lineWidth() > 1;
    switch (kind) {
        case BadgeKind::Accent: return {t.accent, t.accentText, {}};
        case BadgeKind::Neutral: return {t.pressed, t.text, isStrong ? t.line : QColor()};
        case BadgeKind::Success: return {t.successSoft, t.success, isStrong ? t.success : QColor()};
        case BadgeKind::Warning: return {t.warningSoft, t.warning, isStrong ? t.warning : QColor()};
        case BadgeKind::Danger: return {t.dangerFill, t.dangerFillText, {}};
    }
    return {};
}

QFont badgeFont(const Theme& theme)
{
    return theme.font(type::kCaption, QFont::DemiBold);
}

}  // namespace

QString badgeCount(int count)
{
    return count > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QString::number(count);
}

QSize badgeSize(const QString& text, const Theme& theme)
{
    const QFontMetrics metrics(badgeFont(theme));
    const int height = metrics.height() + 4;
    return {qMax(height, metrics.horizontalAdvance(text) + 2 * kPadding), height};
}

void paintBadge(QPainter& painter, const QRect& rect, const QString& text, BadgeKind kind, const Theme& theme)
{
    const Colors colors = colorsOf(kind, theme);
    draw::box(painter, rect, rect.height() / 2.0, colors.ground, colors.line, theme.lineWidth());
    painter.save();
    painter.setFont(badgeFont(theme));
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

Badge::Badge(const Theme& theme, BadgeKind kind, QWidget* parent) : QWidget(parent), m_theme(theme), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void Badge::setCount(int count)
{
    setText(badgeCount(count));
    setVisible(count > 0);
}

void Badge::setText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setKind(BadgeKind kind)
{
    m_kind = kind;
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, m_theme);
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_text, m_kind, m_theme);
}

}  // namespace uinbox::ui
