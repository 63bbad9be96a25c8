// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EmptyState.h"

#include "common/Reflow.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 56;
constexpr int kTextWidth = 420;
constexpr int kPictureFrom = 320;  ///< lower pages have room for the words alone

}  // namespace

EmptyState::EmptyState(Icon icon, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_theme(theme),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_row(new QWidget(this)),
      m_buttons(new QHBoxLayout(m_row))
{
    for (QLabel* label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(space::kM);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::kM);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(space::kS);
    m_row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_row);
    new Reflow(*m_row);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyState::applyTheme);
    applyTheme();
}

void EmptyState::applyTheme()
{
    m_picture->setPixmap(iconPixmap(m_icon, m_theme.tokens().accent, m_theme.scaled(kPicture), devicePixelRatioF()));
    m_title->setFont(m_theme.font(type::kLarge, QFont::DemiBold));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, m_theme.tokens().textMuted);
    m_sentence->setPalette(muted);
    fitText();
}

void EmptyState::fitText()
{
    // A layout does not ask wrapped text that it centres how high it is.
    const int width = qMax(1, qMin(m_theme.scaled(kTextWidth), this->width() - 2 * space::kL));
    for (QLabel* label : {m_title, m_sentence}) {
        label->setFixedWidth(width);
        // A label says at least the height it was given before.
        label->setMinimumHeight(0);
        label->setMinimumHeight(qMax(0, label->heightForWidth(width)));
    }
    m_picture->setVisible(height() >= m_theme.scaled(kPictureFrom));
    fitRoom();
}

void EmptyState::fitRoom()
{
    // Where it is low, the sentence and the air go before the buttons do.
    const int title = m_title->minimumHeight();
    const int sentence = m_sentence->minimumHeight();
    const int buttons = m_row->layout()->minimumSize().height();
    const bool isPictured = !m_picture->isHidden();
    const int parts = title + sentence + buttons + (isPictured ? m_picture->sizeHint().height() : 0);
    const QMargins edges = layout()->contentsMargins();
    // With as much air between what the layout has: the parts, the gap above the buttons, and the stretches at both ends.
    const auto fits = [&](int air) {
        return height() >= parts + (layout()->count() - 1) * air + space::kS + edges.top() + edges.bottom();
    };
    layout()->setSpacing(fits(space::kM) ? space::kM : space::kXs);
    m_sentence->setVisible(fits(space::kXs));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The application's font comes to the sentence after the theme has told of it.
    if (event->type() == QEvent::FontChange && m_buttons) fitText();
}

bool EmptyState::event(QEvent* event)
{
    // Its buttons stand in a column now, or in a row again.
    if (event->type() == QEvent::LayoutRequest) fitRoom();
    return QWidget::event(event);
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void EmptyState::say(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    fitText();
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        // Gone with the next turn, and not seen until then.
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    // In the middle, and so are those that stand in a column.
    m_buttons->addStretch();
    m_buttons->addStretch();
}

void EmptyState::offer(const QString& label, Weight weight, std::function<void()> action)
{
    auto* button = new QPushButton(label, this);
    button->setAutoDefault(false);
    button->setDefault(weight == Weight::Main);
    connect(button, &QPushButton::clicked, this, std::move(action));
    m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignHCenter);
}

void EmptyState::focusMain()
{
    for (int i = 0; i < m_buttons->count(); ++i)
        if (auto* button = qobject_cast<QPushButton*>(m_buttons->itemAt(i)->widget()); button && button->isDefault())
            return button->setFocus(Qt::OtherFocusReason);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

}  // namespace uinbox::ui
