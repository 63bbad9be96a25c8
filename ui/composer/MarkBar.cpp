// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/MarkBar.h"

#include "actions/KeyTip.h"
#include "composer/MessageEdit.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kButton = 32;

/// The innermost of a style that a selection lies in, or that it is with its marks; null where none is.
const WhatsAppSpan* spanRound(const std::vector<WhatsAppSpan>& spans, WhatsAppStyle style, qsizetype begin, qsizetype end)
{
    const WhatsAppSpan* found = nullptr;
    for (const WhatsAppSpan& span : spans) {
        const qsizetype stop = span.start + span.length;
        const bool isInside = span.start <= begin && end <= stop;
        const bool isWhole = begin == span.start - span.mark && end == stop + span.mark;
        if (span.style == style && (isInside || isWhole)) found = &span;
    }
    return found;
}

void replace(QTextCursor& cursor, qsizetype begin, qsizetype length, const QString& by)
{
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
    cursor.insertText(by);
}

void select(MessageEdit& edit, qsizetype begin, qsizetype end)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

}  // namespace

MarkBar::MarkBar(MessageEdit& edit, const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_edit(edit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXs, 0, space::kXs, 0);
    row->setSpacing(0);
    add(Icon::Bold, tr("Bold"), QStringLiteral("composer.bold"), WhatsAppStyle::Bold);
    add(Icon::Italic, tr("Italic"), QStringLiteral("composer.italic"), WhatsAppStyle::Italic);
    add(Icon::Strike, tr("Struck through"), QStringLiteral("composer.strike"), WhatsAppStyle::Struck);
    add(Icon::Mono, tr("Monospaced"), QStringLiteral("composer.mono"), WhatsAppStyle::Mono);
    row->addStretch();
    setAccessibleName(tr("Formatting for WhatsApp"));
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &MarkBar::showState);
    connect(&theme, &Theme::changed, this, &MarkBar::applyTheme);
    applyTheme();
}

void MarkBar::add(Icon icon, const QString& name, const QString& command, WhatsAppStyle style)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(kButton, kButton);
    button->setIconSize({18, 18});
    button->setAccessibleName(name);
    //: A format and its mark: "Bold: *…*"
    KeyTip::set(*button, command, tr("%1: %2…%2").arg(name, whatsAppMark(style)));
    connect(button, &QToolButton::clicked, this, [this, style] {
        toggle(style);
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    layout()->addWidget(button);
    m_buttons.push_back({button, icon, style});
}

void MarkBar::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    for (const Button& each : m_buttons) each.button->setIcon(makeIcon(each.icon, tokens.textMuted, tokens.line));
}

void MarkBar::showState()
{
    if (isHidden()) return;
    const auto spans = whatsAppSpans(m_edit.text());
    const QTextCursor cursor = m_edit.textCursor();
    for (const Button& each : m_buttons)
        each.button->setChecked(spanRound(spans, each.style, cursor.selectionStart(), cursor.selectionEnd()));
}

void MarkBar::toggle(WhatsAppStyle style)
{
    if (m_edit.isReadOnly()) return;
    const QString mark = whatsAppMark(style);
    if (!takeAway(style)) m_edit.textCursor().hasSelection() ? putRound(mark, style) : begin(mark);
    showState();
}

bool MarkBar::takeAway(WhatsAppStyle style)
{
    QTextCursor cursor = m_edit.textCursor();
    const qsizetype begin = cursor.selectionStart();
    const qsizetype end = cursor.selectionEnd();
    const auto spans = whatsAppSpans(m_edit.text());
    const WhatsAppSpan* span = spanRound(spans, style, begin, end);
    if (!span) return false;
    const qsizetype stop = span->start + span->length;
    if (begin == end && begin == stop) {
        // Who has written to the end of it goes on behind it.
        cursor.setPosition(static_cast<int>(stop + span->mark));
        m_edit.setTextCursor(cursor);
        return true;
    }
    cursor.beginEditBlock();
    replace(cursor, stop, span->mark, {});
    replace(cursor, span->start - span->mark, span->mark, {});
    cursor.endEditBlock();
    const auto moved = [&](qsizetype at) { return std::clamp(at, span->start, stop) - span->mark; };
    select(m_edit, moved(begin), moved(end));
    return true;
}

void MarkBar::begin(const QString& mark)
{
    QTextCursor cursor = m_edit.textCursor();
    const QString text = m_edit.text();
    const qsizetype at = cursor.position();
    const bool isBegun = QStringView(text).left(at).endsWith(mark) && QStringView(text).mid(at).startsWith(mark);
    cursor.beginEditBlock();
    if (isBegun)
        replace(cursor, at - mark.size(), 2 * mark.size(), {});
    else
        replace(cursor, at, 0, mark + mark);
    cursor.endEditBlock();
    cursor.setPosition(static_cast<int>(isBegun ? at - mark.size() : at + mark.size()));
    m_edit.setTextCursor(cursor);
}

void MarkBar::putRound(const QString& mark, WhatsAppStyle style)
{
    QTextCursor cursor = m_edit.textCursor();
    const qsizetype begin = cursor.selectionStart();
    const QString text = m_edit.text().mid(begin, cursor.selectionEnd() - begin);
    // A mark beside a blank is none, and only mono goes over lines.
    QStringList lines = style == WhatsAppStyle::Mono ? QStringList{text} : text.split(u'\n');
    for (QString& line : lines) {
        const QString words = line.trimmed();
        if (!words.isEmpty()) line.replace(line.indexOf(words), words.size(), mark + words + mark);
    }
    const QString marked = lines.join(u'\n');
    replace(cursor, begin, text.size(), marked);
    select(m_edit, begin, begin + marked.size());
}

}  // namespace uinbox::ui
