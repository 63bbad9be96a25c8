// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchField.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QAction>
#include <QInputMethodEvent>

namespace uinbox::ui {

namespace {

constexpr int kMostTyped = 500;
constexpr int kHeight = 40;

}  // namespace

SearchField::SearchField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_mark(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setMaxLength(kMostTyped);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("People, messages, notes and files"));
    setAccessibleName(tr("Search everything"));
    connect(&theme, &Theme::changed, this, &SearchField::applyTheme);
    applyTheme();
}

void SearchField::applyTheme()
{
    setMinimumHeight(m_theme.scaled(kHeight));
    m_mark->setIcon(makeIcon(Icon::Search, m_theme.tokens().textMuted, m_theme.tokens().textMuted));
    tint();
}

void SearchField::setTokens(const std::vector<SearchToken>& tokens)
{
    m_tokens = tokens;
    tint();
}

/// A line of text has no formats but those of an input method, so they are given as one gives them: without any text.
void SearchField::tint()
{
    if (m_isComposing) return;
    const Tokens& colors = m_theme.tokens();
    QList<QInputMethodEvent::Attribute> attributes;
    for (const SearchToken& token : m_tokens) {
        QTextCharFormat format;
        // Without a value it is only not written to its end.
        const bool isFine = token.isUnderstood || token.value.isEmpty();
        format.setBackground(isFine ? colors.accentSoft : colors.warningSoft);
        format.setForeground(isFine ? colors.link : colors.warning);
        attributes.append({QInputMethodEvent::TextFormat, token.place.start - cursorPosition(), token.place.length, format});
    }
    QInputMethodEvent formats(QString(), attributes);
    QLineEdit::inputMethodEvent(&formats);
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing) tint();
}

const SearchToken* SearchField::tokenAtCursor() const
{
    if (hasSelectedText()) return nullptr;
    const int at = cursorPosition();
    for (const SearchToken& token : m_tokens) {
        const auto value = token.place.start + operatorName(token.which).size() + 1;
        if (at >= value && at <= token.place.start + token.place.length) return &token;
    }
    return nullptr;
}

void SearchField::complete(const SearchToken& token, const QString& value)
{
    const bool isQuoted = value.contains(u' ') || value.contains(u':');
    const QString written = isQuoted ? u'"' + QString(value).remove(u'"') + u'"' : value;
    const auto start = token.place.start + operatorName(token.which).size() + 1;
    // One blank behind it, where one can go on.
    const auto end = token.place.start + token.place.length;
    const bool hasBlank = end < text().size() && text().at(end) == u' ';
    setSelection(static_cast<int>(start), static_cast<int>(end - start + (hasBlank ? 1 : 0)));
    insert(written + u' ');
}

void SearchField::replaceAll(const QString& text)
{
    // By way of the keyboard's functions: it can be taken back.
    selectAll();
    text.isEmpty() ? del() : insert(text);
}

}  // namespace uinbox::ui
