// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ToastBox.h"

#include "common/TabOrder.h"
#include "theme/ControlState.h"
#include "theme/Draw.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QCursor>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kMark = 20;
constexpr int kLeastLetters = 18;  ///< in a line beside the button

Icon iconOf(ToastKind kind)
{
    switch (kind) {
        case ToastKind::Info: return Icon::Info;
        case ToastKind::Success: return Icon::CheckCircle;
        case ToastKind::Warning:
        case ToastKind::Danger: return Icon::Alert;
    }
    return Icon::Info;
}

QColor colorOf(ToastKind kind, const Tokens& t)
{
    switch (kind) {
        case ToastKind::Info: return t.accent;
        case ToastKind::Success: return t.success;
        case ToastKind::Warning: return t.warning;
        case ToastKind::Danger: return t.danger;
    }
    return t.accent;
}

}  // namespace

int ToastBox::margin()
{
    return draw::kShadow;
}

ToastBox::ToastBox(int id, Toast toast, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_id(id),
      m_toast(std::move(toast)),
      m_theme(theme),
      m_left(m_toast.duration),
      m_text(new QLabel(this)),
      m_words(new QHBoxLayout),
      m_markRoom(new QSpacerItem(0, 0)),
      m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, &ToastBox::closeRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(space::kS);
    layout->setContentsMargins(margin() + space::kS, margin() + space::kS, margin() + space::kS, margin() + space::kS);
    // A layout mirrors what is in it, but not its margins.
    layout->addSpacerItem(m_markRoom);
    m_words->setSpacing(space::kXs);
    m_words->addWidget(m_text, 1);
    layout->addLayout(m_words, 1);
    if (!m_toast.action.isEmpty()) {
        m_action = new QPushButton(m_toast.action, this);
        m_action->setAutoDefault(false);
        connect(m_action, &QPushButton::clicked, this, [this] {
            if (m_toast.run) m_toast.run();
            Q_EMIT acted();
        });
        m_words->addWidget(m_action, 0, Qt::AlignLeading | Qt::AlignVCenter);
    }
    layout->addWidget(m_close);
    tabAsLaidOut(*layout);
    setAccessibleName(m_toast.text);
    setText(m_toast.textAt ? m_toast.textAt(secondsLeft()) : m_toast.text);
    connect(&theme, &Theme::changed, this, &ToastBox::applyTheme);
    applyTheme();
}

void ToastBox::applyTheme()
{
    m_markRoom->changeSize(space::kXs + m_theme.scaled(kMark) + space::kS, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
    m_close->setIcon(makeIcon(Icon::Close, m_theme.tokens().textMuted, m_theme.tokens().disabled));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.tokens().text);
    m_text->setPalette(colors);
}

bool ToastBox::isPaused() const
{
    // One that was laid out under the pointer and then moved away hears of it only when the pointer moves.
    const bool isPointedAt = underMouse() && rect().contains(mapFromGlobal(QCursor::pos()));
    return m_toast.canPause && (isPointedAt || isAncestorOf(QApplication::focusWidget()));
}

int ToastBox::secondsLeft() const
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_left).count());
}

bool ToastBox::pass(std::chrono::milliseconds time)
{
    if (isPaused()) return false;
    const int before = secondsLeft();
    m_left = std::max(m_left - time, std::chrono::milliseconds(0));
    if (m_toast.textAt && secondsLeft() != before && m_left.count() > 0) setText(m_toast.textAt(secondsLeft()));
    if (m_toast.showsTime) update();
    return m_left.count() == 0;
}

void ToastBox::end(ToastEnd why)
{
    if (const auto ended = std::exchange(m_toast.ended, {})) ended(why);
}

void ToastBox::setText(const QString& text)
{
    m_text->setText(text);
}

void ToastBox::takeFocus()
{
    if (m_action)
        m_action->setFocus(Qt::ShortcutFocusReason);
    else
        m_close->setFocus(Qt::ShortcutFocusReason);
}

int ToastBox::aside() const
{
    return 2 * (margin() + space::kS) + m_markRoom->sizeHint().width() + m_close->sizeHint().width() + 2 * space::kS;
}

int ToastBox::leastWidth() const
{
    return aside() + (m_action ? m_action->sizeHint().width() : 0);
}

int ToastBox::heightFor(int width)
{
    // The button goes below the words where they would have no room beside it.
    const int aside = this->aside();
    const int words = m_text->fontMetrics().averageCharWidth() * kLeastLetters;
    const bool isNarrow = m_action && width - aside < words + space::kXs + m_action->sizeHint().width();
    m_words->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void ToastBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    event->accept();
    Q_EMIT closeRequested();
}

void ToastBox::paintMark(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const int side = m_theme.scaled(kMark);
    const QRect place(margin() + space::kS + space::kXs, (height() - side) / 2, side, side);
    const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), place);
    const QColor color = colorOf(m_toast.kind, t);
    if (!m_toast.showsTime) return painter.drawPixmap(rect, iconPixmap(iconOf(m_toast.kind), color, side, devicePixelRatioF()));
    const draw::Smooth smooth(painter);
    const QRectF ring = draw::inset(rect, 1);
    painter.setPen(QPen(t.track, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    const double share = m_toast.duration.count() > 0 ? double(m_left.count()) / double(m_toast.duration.count()) : 0;
    painter.drawArc(ring, 90 * 16, qRound(share * 360 * 16));
    painter.setPen(t.text);
    painter.setFont(m_theme.font(type::kCaption - 1, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, locale().toString(secondsLeft()));
}

void ToastBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF card = draw::inset(rect(), margin());
    const Look look = m_theme.look();
    draw::shadow(painter, card, radius::kM, look);
    draw::box(painter, card, radius::kM, look.tokens.popup, look.tokens.line, look.line);
    paintMark(painter);
}

}  // namespace uinbox::ui
