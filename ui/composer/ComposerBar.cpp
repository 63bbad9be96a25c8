// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerBar.h"

#include "actions/KeyTip.h"
#include "common/ToolTipLines.h"
#include "composer/ChannelButton.h"
#include "composer/SendButton.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace uinbox::ui {

namespace {

constexpr int kTool = 36;

}  // namespace

ComposerBar::ComposerBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_channel(new ChannelButton(theme, this)),
      m_attach(add(tr("Attach files"))),
      m_emoji(add(tr("Emoji"))),
      m_note(add(tr("Internal note"))),
      m_send(new SendButton(theme, this))
{
    m_note->setCheckable(true);
    KeyTip::set(*m_emoji, QStringLiteral("composer.emoji"), tr("Emoji"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_channel, m_attach, m_emoji, m_note}) row->addWidget(part);
    row->addStretch();
    row->addWidget(m_send);
    connect(m_attach, &QToolButton::clicked, this, &ComposerBar::attachClicked);
    connect(m_emoji, &QToolButton::clicked, this, &ComposerBar::emojiClicked);
    connect(m_note, &QToolButton::clicked, this, &ComposerBar::noteClicked);
    connect(&theme, &Theme::changed, this, &ComposerBar::applyTheme);
    applyTheme();
}

QToolButton* ComposerBar::add(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({20, 20});
    button->setFixedSize(kTool, kTool);
    button->setAccessibleName(name);
    return button;
}

void ComposerBar::applyTheme()
{
    const Tokens& tokens = m_theme.tokens();
    m_attach->setIcon(makeIcon(Icon::Attach, tokens.textMuted, tokens.line));
    m_emoji->setIcon(makeIcon(Icon::Smile, tokens.textMuted, tokens.line));
    const bool isNote = m_mode == WritingMode::Note;
    m_note->setIcon(makeIcon(Icon::Note, isNote ? tokens.text : tokens.textMuted, tokens.line));
}

void ComposerBar::show(WritingMode mode)
{
    m_mode = mode;
    const bool isNote = mode == WritingMode::Note;
    m_channel->setVisible(!isNote);
    m_send->setVisible(!isNote);
    m_attach->setVisible(!isNote);
    m_note->setChecked(isNote);
    KeyTip::set(*m_note, QStringLiteral("composer.note"),
                isNote ? tr("Back to the message") : tr("Write an internal note, which only your team sees"));
    applyTheme();
}

void ComposerBar::setFilesBar(const QString& sentence)
{
    m_attach->setEnabled(sentence.isEmpty());
    sentence.isEmpty() ? KeyTip::set(*m_attach, QStringLiteral("composer.attach"), tr("Attach files"))
                       : KeyTip::setPlain(*m_attach, inLines(sentence));
    m_attach->setAccessibleDescription(sentence);
}

void ComposerBar::setCompact(bool compact)
{
    m_channel->setCompact(compact);
    m_send->setCompact(compact);
}

}  // namespace uinbox::ui
