// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/FindBar.h"

#include "actions/KeyTip.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kButton = 32;
constexpr int kMostWords = 200;

}  // namespace

FindBar::FindBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_older(new QToolButton(this)),
      m_newer(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXl, space::kS, space::kL, space::kS);
    row->setSpacing(space::kXs);
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(tr("Find in this conversation"));
    m_field->setMaxLength(kMostWords);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(kButton);
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_field, 1);
    row->addSpacing(space::kS);
    row->addWidget(m_count);
    const auto add = [this, row](QToolButton* button, const QString& command, const QString& name, void (FindBar::*signal)()) {
        button->setAutoRaise(true);
        button->setMinimumSize(kButton, kButton);
        KeyTip::set(*button, command, name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(m_older, QStringLiteral("conversation.findOlder"), tr("Next find, further up"), &FindBar::olderRequested);
    add(m_newer, QStringLiteral("conversation.findNewer"), tr("Previous find, further down"), &FindBar::newerRequested);
    add(m_close, {}, tr("Close (Esc)"), &FindBar::closed);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::edited);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    setCount(0, 0, true);
    applyTheme();
}

void FindBar::begin(const QString& words)
{
    show();
    if (!words.isEmpty()) m_field->setText(words);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setCount(int current, int all, bool isFinished)
{
    QString text;
    if (all > 0)
        //: Which of the finds is looked at, and how many there are
        text = isFinished ? tr("%1 of %2").arg(current).arg(all) : tr("%1 of %2…").arg(current).arg(all);
    else if (!m_field->text().trimmed().isEmpty())
        text = isFinished ? tr("Not found") : tr("Looking…");
    m_count->setText(text);
    m_older->setEnabled(all > 0);
    m_newer->setEnabled(all > 0);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QWidget::keyPressEvent(event);
    (event->modifiers() & Qt::ShiftModifier) ? Q_EMIT newerRequested() : Q_EMIT olderRequested();
}

void FindBar::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_field->setFont(m_theme.font(type::kBody));
    m_count->setFont(m_theme.font(type::kSmall));
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, tokens.textMuted);
    m_count->setPalette(palette);
    m_older->setIcon(makeIcon(Icon::ChevronUp, tokens.text, tokens.textMuted));
    m_newer->setIcon(makeIcon(Icon::ChevronDown, tokens.text, tokens.textMuted));
    m_close->setIcon(makeIcon(Icon::Close, tokens.text, tokens.textMuted));
    update();
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
}

}  // namespace uinbox::ui
