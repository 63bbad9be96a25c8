// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/FormatBar.h"

#include "actions/KeyTip.h"
#include "composer/FormattedText.h"
#include "composer/LinkPopup.h"
#include "composer/MessageEdit.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QTextBlock>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kButton = 32;

}  // namespace

FormatBar::FormatBar(MessageEdit& edit, const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_edit(edit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kXs, 0, space::kXs, 0);
    row->setSpacing(0);
    m_bold = add(Icon::Bold, tr("Bold"), QStringLiteral("composer.bold"), &FormatBar::toggleBold);
    m_italic = add(Icon::Italic, tr("Italic"), QStringLiteral("composer.italic"), &FormatBar::toggleItalic);
    m_underline = add(Icon::Underline, tr("Underlined"), QStringLiteral("composer.underline"), &FormatBar::toggleUnderline);
    add(Icon::Link, tr("Link"), QStringLiteral("composer.link"), &FormatBar::askLink);
    add(Icon::List, tr("List"), QStringLiteral("composer.bullets"), &FormatBar::toggleBullets);
    add(Icon::ListOrdered, tr("Numbered list"), QStringLiteral("composer.numbers"), &FormatBar::toggleNumbers);
    add(Icon::Quote, tr("Quote"), QStringLiteral("composer.quote"), &FormatBar::toggleQuote);
    row->addStretch();
    for (QToolButton* button : {m_bold, m_italic, m_underline}) button->setCheckable(true);
    setAccessibleName(tr("Formatting"));
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &FormatBar::showState);
    connect(&theme, &Theme::changed, this, &FormatBar::applyTheme);
    applyTheme();
}

QToolButton* FormatBar::add(Icon icon, const QString& name, const QString& command, void (FormatBar::*deed)())
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(kButton, kButton);
    button->setIconSize({18, 18});
    button->setAccessibleName(name);
    KeyTip::set(*button, command, name);
    connect(button, &QToolButton::clicked, this, [this, deed] {
        (this->*deed)();
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    layout()->addWidget(button);
    m_buttons.emplace_back(button, icon);
    return button;
}

void FormatBar::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    for (const auto& [button, icon] : m_buttons) button->setIcon(makeIcon(icon, tokens.textMuted, tokens.line));
}

void FormatBar::showState()
{
    const QTextCharFormat format = m_edit.currentCharFormat();
    m_bold->setChecked(format.fontWeight() > QFont::Medium);
    m_italic->setChecked(format.fontItalic());
    m_underline->setChecked(format.fontUnderline() && !format.isAnchor());
}

void FormatBar::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(m_edit.currentCharFormat().fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
    m_edit.mergeCurrentCharFormat(format);
    showState();
}

void FormatBar::toggleItalic()
{
    QTextCharFormat format;
    format.setFontItalic(!m_edit.currentCharFormat().fontItalic());
    m_edit.mergeCurrentCharFormat(format);
    showState();
}

void FormatBar::toggleUnderline()
{
    QTextCharFormat format;
    format.setFontUnderline(!m_edit.currentCharFormat().fontUnderline());
    m_edit.mergeCurrentCharFormat(format);
    showState();
}

void FormatBar::toggleBullets()
{
    toggleSign(QStringLiteral("• "));
}

void FormatBar::toggleNumbers()
{
    toggleSign(QStringLiteral("1. "));
}

void FormatBar::toggleQuote()
{
    toggleSign(QStringLiteral("> "));
}

void FormatBar::toggleSign(const QString& sign)
{
    QTextCursor cursor = m_edit.textCursor();
    QTextBlock block = m_edit.document()->findBlock(cursor.selectionStart());
    const int last = m_edit.document()->findBlock(cursor.selectionEnd()).blockNumber();
    const LineKind wanted = lineKind(sign);
    const bool takesAway = lineKind(block.text()) == wanted;
    int number = 1;
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor at(block);
        at.setPosition(block.position() + signLength(block.text()), QTextCursor::KeepAnchor);
        const QString begin = wanted == LineKind::Number ? QStringLiteral("%1. ").arg(number++) : sign;
        at.insertText(takesAway ? QString() : begin, QTextCharFormat());
    }
    cursor.endEditBlock();
}

void FormatBar::askLink()
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextCharFormat format = cursor.charFormat();
    auto* popup = new LinkPopup(m_theme, cursor.selectedText(), format.isAnchor() ? format.anchorHref() : QString(), this);
    connect(popup, &LinkPopup::chosen, this, &FormatBar::setLink);
    connect(popup, &QDialog::finished, &m_edit, [this] { m_edit.setFocus(Qt::PopupFocusReason); });
    popup->popUp(m_edit);
}

void FormatBar::setLink(const QString& link, const QString& words)
{
    QTextCursor cursor = m_edit.textCursor();
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(link);
    format.setFontUnderline(true);
    format.setForeground(m_theme.tokens().link);
    cursor.insertText(words, format);
    m_edit.setTextCursor(cursor);
    // What is typed behind it does not belong to it.
    m_edit.setCurrentCharFormat(QTextCharFormat());
}

}  // namespace uinbox::ui
