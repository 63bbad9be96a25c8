// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerFoot.h"

#include "common/Announcement.h"
#include "common/ElidedLabel.h"
#include "composer/SegmentNote.h"
#include "composer/WindowNote.h"
#include "theme/Theme.h"

#include <QVBoxLayout>

namespace uinbox::ui {

ComposerFoot::ComposerFoot(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_note(new ElidedLabel(this)),
      m_segments(new SegmentNote(theme, this)),
      m_window(new WindowNote(theme, clock, this))
{
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("note"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    for (QWidget* part : std::initializer_list<QWidget*>{m_note, m_segments, m_window}) column->addWidget(part);
    connect(&theme, &Theme::changed, this, &ComposerFoot::applyTheme);
    applyTheme();
}

void ComposerFoot::say(const QString& sentence, Tone tone)
{
    m_tone = tone;
    const bool isNews = sentence != m_note->text();
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    applyTheme();
    fit();
    if (!isNews || sentence.isEmpty() || tone != Tone::Mistake) return;
    announce(*m_note, QAccessible::Alert);
}

void ComposerFoot::count(const QString& text)
{
    m_segments->setText(text);
    fit();
}

void ComposerFoot::showWindow(bool shown)
{
    m_window->setVisible(shown && !m_window->text().isEmpty());
    fit();
}

void ComposerFoot::setBrief(bool brief)
{
    m_note->setWordWrap(!brief);
    m_segments->setBrief(brief);
    m_window->setBrief(brief);
}

void ComposerFoot::fit()
{
    // Where it says nothing it takes no room.
    setVisible(!m_note->isHidden() || !m_segments->isHidden() || !m_window->isHidden());
}

void ComposerFoot::applyTheme()
{
    m_note->setFont(m_theme.font(type::kSmall));
    QPalette colors = palette();
    const Tokens& tokens = m_theme.tokens();
    colors.setColor(QPalette::WindowText, m_tone == Tone::Mistake ? tokens.danger : tokens.textMuted);
    m_note->setPalette(colors);
}

}  // namespace uinbox::ui
