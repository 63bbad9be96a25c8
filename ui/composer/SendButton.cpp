// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/SendButton.h"

#include "actions/KeyTip.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 38;
constexpr int kIcon = 18;
constexpr int kLaterWidth = 34;

/// One half: round where the pair ends, straight where the halves meet.
class Half final : public QPushButton {
public:
    enum class Side { Leading, Trailing };

    Half(Icon icon, Side side, const Theme& theme, QWidget* parent)
        : QPushButton(parent), m_theme(theme), m_icon(icon), m_side(side)
    {
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        if (m_side == Side::Trailing) return {kLaterWidth, kHeight};
        const int label = m_compact ? 0 : space::kS + QFontMetrics(labelFont()).horizontalAdvance(text());
        return {space::kM + kIcon + label + space::kM, kHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ground = isEnabled() ? tokens.accent : tokens.hover;
        if (isEnabled() && isDown())
            ground = ground.darker(118);
        else if (isEnabled() && underMouse())
            ground = ground.darker(108);
        painter.fillPath(shape(QRectF(rect()), radius::kS), ground);
        const QColor ink = isEnabled() ? tokens.accentText : tokens.textMuted;
        paintLabel(painter, ink);
        if (!hasFocus()) return;
        painter.setPen(QPen(isEnabled() ? tokens.accentText : tokens.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape(QRectF(rect()).adjusted(3, 3, -3, -3), radius::kS - 3));
    }

private:
    [[nodiscard]] QFont labelFont() const { return m_theme.font(type::kBody, QFont::DemiBold); }

    [[nodiscard]] QPainterPath shape(const QRectF& box, qreal round) const
    {
        const bool roundLeft = (m_side == Side::Leading) == (layoutDirection() == Qt::LeftToRight);
        QPainterPath whole;
        whole.addRoundedRect(box, round, round);
        QPainterPath square;
        square.addRect(roundLeft ? box.adjusted(box.width() / 2, 0, 0, 0) : box.adjusted(0, 0, -box.width() / 2, 0));
        return whole.united(square);
    }

    void paintLabel(QPainter& painter, const QColor& ink)
    {
        const QPixmap icon = iconPixmap(m_icon, ink, kIcon, devicePixelRatioF(), layoutDirection());
        const bool alone = m_side == Side::Trailing || m_compact;
        const QRect place = alone ? QRect((width() - kIcon) / 2, 0, kIcon, height())
                                  : QStyle::visualRect(layoutDirection(), rect(), QRect(space::kM, 0, kIcon, height()));
        painter.drawPixmap(place.left(), (height() - kIcon) / 2, icon);
        if (alone) return;
        painter.setPen(ink);
        painter.setFont(labelFont());
        const QRect label(space::kM + kIcon + space::kS, 0, width() - 2 * space::kM - kIcon - space::kS + 2, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), label),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
    }

    const Theme& m_theme;
    Icon m_icon;
    Side m_side;
    bool m_compact = false;
};

}  // namespace

SendButton::SendButton(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_now(new Half(Icon::Send, Half::Side::Leading, theme, this)),
      m_later(new Half(Icon::Clock, Half::Side::Trailing, theme, this))
{
    m_now->setText(tr("Send"));
    m_now->setDefault(true);
    m_later->setAccessibleName(tr("Send later"));
    // Outside a dialog Return is nothing to a button by itself.
    m_later->setAutoDefault(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_now);
    row->addWidget(m_later);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusProxy(m_now);
    connect(m_now, &QPushButton::clicked, this, &SendButton::clicked);
    connect(m_later, &QPushButton::clicked, this, &SendButton::laterClicked);
}

void SendButton::setSendable(bool sendable, const QString& why, const QString& command)
{
    m_now->setEnabled(sendable);
    m_later->setEnabled(sendable);
    KeyTip::set(*m_now, command, why);
    // With a command nothing bars it: there is only nothing to send yet.
    sendable || !command.isEmpty() ? KeyTip::set(*m_later, QStringLiteral("composer.sendLater"), tr("Send later"))
                                   : KeyTip::setPlain(*m_later, why);
}

void SendButton::setCompact(bool compact)
{
    static_cast<Half*>(m_now)->setCompact(compact);
    m_now->setAccessibleName(tr("Send"));
}

}  // namespace uinbox::ui
