// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ChannelButton.h"

#include "actions/KeyTip.h"
#include "common/Avatar.h"
#include "contacts/PhoneNumber.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 38;
constexpr int kIcon = 20;
constexpr int kArrow = 12;

/// Isolated, so that a number keeps its order in a menu that runs from right to left.
QString shownAddress(const ChannelChoice& choice)
{
    const QString text = choice.channel == Channel::Email ? choice.address : PhoneNumber::formatInternational(choice.address);
    return QChar(0x2068) + text + QChar(0x2069);
}

}  // namespace

ChannelButton::ChannelButton(const Theme& theme, QWidget* parent) : QToolButton(parent), m_theme(theme)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(&theme, &Theme::changed, this, &ChannelButton::fillMenu);
    fillMenu();
}

void ChannelButton::setChoices(const std::vector<ChannelChoice>& choices)
{
    if (choices == m_choices) return;
    m_choices = choices;
    fillMenu();
}

void ChannelButton::setChannel(Channel channel)
{
    m_channel = channel;
    fillMenu();
    updateGeometry();
    update();
}

ChannelChoice ChannelButton::choice() const
{
    const auto it = std::find_if(m_choices.begin(), m_choices.end(), [this](const auto& c) { return c.channel == m_channel; });
    return it == m_choices.end() ? ChannelChoice{m_channel} : *it;
}

std::optional<Channel> ChannelButton::next() const
{
    const auto count = m_choices.size();
    const auto here = std::find_if(m_choices.begin(), m_choices.end(), [this](const auto& c) { return c.channel == m_channel; });
    if (here == m_choices.end()) return std::nullopt;
    const auto at = static_cast<size_t>(here - m_choices.begin());
    for (size_t step = 1; step < count; ++step)
        if (const ChannelChoice& next = m_choices[(at + step) % count]; next.isPossible()) return next.channel;
    return std::nullopt;
}

void ChannelButton::chooseNext()
{
    if (const auto channel = next()) choose(*channel);
}

void ChannelButton::setCompact(bool compact)
{
    if (compact == m_compact) return;
    m_compact = compact;
    updateGeometry();
    update();
}

void ChannelButton::choose(Channel channel)
{
    if (channel == m_channel) return;
    setChannel(channel);
    Q_EMIT chosen(channel);
}

void ChannelButton::fillMenu()
{
    menu()->clear();
    const Tokens& tokens = m_theme.tokens();
    for (const ChannelChoice& choice : m_choices) {
        const QString about =
            choice.isPossible() ? (choice.address.isEmpty() ? QString() : shownAddress(choice)) : barWord(choice.bar);
        QString text = channelTitle(choice.channel);
        if (!about.isEmpty()) text += QStringLiteral("  ·  ") + about;
        QAction* action =
            menu()->addAction(makeIcon(channelIcon(choice.channel), channelColor(choice.channel, tokens), tokens.textMuted), text);
        action->setEnabled(choice.isPossible());
        action->setData(static_cast<int>(choice.channel));
        QFont font = m_theme.font(type::kBody, choice.channel == m_channel ? QFont::DemiBold : QFont::Normal);
        action->setFont(font);
        connect(action, &QAction::triggered, this, [this, channel = choice.channel] { choose(channel); });
    }
    describe();
}

void ChannelButton::describe()
{
    setAccessibleName(tr("Channel: %1").arg(channelTitle(m_channel)));
    KeyTip::set(*this, QStringLiteral("composer.channel"), tr("Goes by %1. Change the channel").arg(channelTitle(m_channel)));
}

QSize ChannelButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(type::kBody, QFont::DemiBold));
    int width = space::kS + kIcon + space::kXs + kArrow + space::kS;
    if (!m_compact) width += space::kS + metrics.horizontalAdvance(channelTitle(m_channel));
    return {width, kHeight};
}

void ChannelButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse() || menu()->isVisible()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() || menu()->isVisible() ? tokens.accentSoft : tokens.hover);
        painter.drawRoundedRect(rect(), radius::kS, radius::kS);
    }
    const qreal ratio = devicePixelRatioF();
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const QRect icon = place(space::kS, kIcon);
    painter.drawPixmap(icon.left(), (height() - kIcon) / 2,
                       iconPixmap(channelIcon(m_channel), channelColor(m_channel, tokens), kIcon, ratio));
    const int arrowAt = width() - space::kS - kArrow;
    if (!m_compact) {
        const int textAt = space::kS + kIcon + space::kS;
        painter.setPen(tokens.text);
        painter.setFont(m_theme.font(type::kBody, QFont::DemiBold));
        painter.drawText(place(textAt, arrowAt - textAt),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         channelTitle(m_channel));
    }
    const QPointF middle = QRectF(place(arrowAt, kArrow)).center();
    painter.setPen(QPen(tokens.textMuted, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    if (!hasFocus()) return;
    painter.setPen(QPen(tokens.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
}

void ChannelButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fillMenu();
}

}  // namespace uinbox::ui
