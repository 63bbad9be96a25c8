// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "channels/SmsSegments.h"
#include "common/Avatar.h"
#include "composer/MessageEdit.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace uinbox::ui {

namespace {

/// A short text needs no counting.
constexpr int kCountFrom = 120;

}  // namespace

Composer::Composer(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_edit(new MessageEdit(this)),
      m_send(new QPushButton(tr("Send"), this)),
      m_note(new QLabel(this))
{
    m_send->setDefault(true);
    m_send->setFocusPolicy(Qt::TabFocus);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_edit->setAccessibleName(tr("Message"));

    auto* row = new QHBoxLayout;
    row->setSpacing(space::kM);
    row->addWidget(m_edit, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kXl, space::kS, space::kL, space::kL);
    layout->setSpacing(space::kXs);
    layout->addLayout(row);
    layout->addWidget(m_note);
    m_send->setFixedHeight(m_edit->sizeHint().height());

    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &MessageEdit::submitted, this, &Composer::send);
    connect(m_edit, &MessageEdit::left, this, &Composer::left);
    connect(m_edit, &MessageEdit::undoRequested, this, &Composer::undoRequested);
    connect(m_edit, &MessageEdit::focusChanged, this, QOverload<>::of(&QWidget::update));
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(&theme, &Theme::changed, this, &Composer::applyTheme);
    applyTheme();
    updateState();
}

void Composer::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_send->setIcon(makeIcon(Icon::Send, tokens.accentText, tokens.textMuted));
    m_note->setFont(m_theme.font(type::kSmall));
    updateState();
}

void Composer::setRecipient(Channel channel, const QString& name)
{
    m_channel = channel;
    m_edit->setPlaceholderText(tr("%1 to %2").arg(channelTitle(channel), name));
    // Qt 6.4 repaints a placeholder that appears or goes, not one that changes.
    m_edit->viewport()->update();
}

void Composer::setBlocked(const QString& reason)
{
    m_blocked = reason;
    updateState();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString& text)
{
    if (text == this->text()) return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    updateState();
}

void Composer::giveBack(const QString& text)
{
    QTextCursor cursor(m_edit->document());
    cursor.insertText(this->text().isEmpty() ? text : text + u'\n');
    m_edit->moveCursor(QTextCursor::End);
    focusField();
}

void Composer::focusField()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::send()
{
    const QString written = text();
    if (!m_send->isEnabled() || written.trimmed().isEmpty()) return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_edit->clear();
    }
    updateState();
    focusField();
    Q_EMIT sendRequested(written);
}

void Composer::onTextChanged()
{
    updateState();
    if (!m_quiet) Q_EMIT edited(text());
}

void Composer::updateState()
{
    const QString written = text();
    const SmsSegments cost = countSmsSegments(written);
    const bool tooLong = written.size() > kMostCharacters;
    m_send->setEnabled(m_blocked.isEmpty() && !tooLong && !written.trimmed().isEmpty());
    QString note = m_blocked;
    if (note.isEmpty() && tooLong)
        note = tr("%1 of at most %2 characters: send it in two parts.")
                   .arg(QLocale().toString(written.size()), QLocale().toString(kMostCharacters));
    const bool wrong = !note.isEmpty();
    if (note.isEmpty() && (cost.segments > 1 || written.size() >= kCountFrom))
        note = tr("Text messages: %1 · characters left in the last: %2").arg(cost.segments).arg(cost.unitsLeft);
    m_send->setToolTip(wrong ? note : tr("Send (Enter)"));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, tooLong ? m_theme.tokens().danger : m_theme.tokens().textMuted);
    m_note->setPalette(palette);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Composer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) updateState();
}

void Composer::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const qreal line = focused ? 2 : 1;
    painter.setPen(QPen(focused ? tokens.focus : tokens.fieldLine, line));
    painter.setBrush(tokens.field);
    painter.drawRoundedRect(QRectF(m_edit->geometry()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius::kS, radius::kS);
}

}  // namespace uinbox::ui
