// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/UndoSendStrip.h"

#include "actions/KeyTip.h"
#include "common/Announcement.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kRing = 18;
/// Smooth enough for a ring of this size.
constexpr std::chrono::milliseconds kStep{100};

}  // namespace

UndoSendStrip::UndoSendStrip(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_label(new QLabel(this)), m_undo(new QPushButton(tr("Undo"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_undo->setAutoDefault(false);
    m_undo->setFlat(true);
    KeyTip::set(*m_undo, QStringLiteral("app.undo"), tr("Take the message back"));
    m_undo->setAccessibleName(tr("Undo sending"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kM, space::kXs, space::kM, space::kXs);
    row->setSpacing(space::kM);
    // The place of the ring, at whichever side the text begins.
    row->addSpacing(kRing + space::kS);
    row->addWidget(m_label);
    row->addWidget(m_undo);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(kStep);
    connect(&m_timer, &QTimer::timeout, this, &UndoSendStrip::refresh);
    connect(m_undo, &QPushButton::clicked, this, &UndoSendStrip::undoRequested);
    connect(&theme, &Theme::changed, this, &UndoSendStrip::applyTheme);
    applyTheme();
    hide();
}

void UndoSendStrip::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().text);
    colors.setColor(QPalette::ButtonText, m_theme.tokens().link);
    m_label->setPalette(colors);
    m_undo->setPalette(colors);
    m_label->setFont(m_theme.font(type::kSmall));
    m_undo->setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    update();
}

std::chrono::milliseconds UndoSendStrip::left() const
{
    return m_leaves - m_clock.now();
}

void UndoSendStrip::count(Timestamp leaves)
{
    m_leaves = leaves;
    m_whole = std::max(left(), std::chrono::milliseconds{1});
    if (left().count() <= 0) return stop();
    m_timer.start();
    refresh();
    show();
    // Once, not with every second.
    const QString keys = KeyTip::keysOf(*this, QStringLiteral("app.undo"));
    setAccessibleName(keys.isEmpty() ? tr("%1. It can be taken back.").arg(text())
                                     : tr("%1. It can be taken back with %2.").arg(text(), keys));
    announce(*this, QAccessible::Alert);
}

void UndoSendStrip::stop()
{
    m_timer.stop();
    hide();
}

QString UndoSendStrip::text() const
{
    return m_label->text();
}

void UndoSendStrip::refresh()
{
    const auto now = left();
    if (now.count() <= 0) return stop();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(now);
    //: A number of seconds
    m_label->setText(tr("Sending in %1 s").arg(QLocale().toString(static_cast<qlonglong>(seconds.count()))));
    update();
}

void UndoSendStrip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int x = isRightToLeft() ? width() - space::kM - kRing : space::kM;
    const QRectF ring(x + 1.0, (height() - kRing) / 2.0 + 1.0, kRing - 2.0, kRing - 2.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.line, 2.5));
    painter.drawEllipse(ring);
    constexpr int kTop = 90 * 16;
    constexpr double kRound = 360 * 16;
    const double share = std::clamp(static_cast<double>(left().count()) / static_cast<double>(m_whole.count()), 0.0, 1.0);
    painter.setPen(QPen(tokens.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, kTop, static_cast<int>(kRound * share));
}

}  // namespace uinbox::ui
