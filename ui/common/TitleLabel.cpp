// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/TitleLabel.h"

#include "theme/Theme.h"

#include <array>

namespace uinbox::ui {

namespace {

/// Tried in this order.
constexpr std::array kSizes{type::kLarge, type::kTitle, type::kBody};

}  // namespace

TitleLabel::TitleLabel(const QString& text, const Theme& theme, QWidget* parent) : ElidedLabel(text, parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &TitleLabel::fit);
    fit();
}

QSize TitleLabel::sizeHint() const
{
    // That of the large one, whichever is shown: else it would stay small where there is room again.
    const QFontMetrics large(m_theme.font(kSizes.front(), QFont::Bold));
    return {large.horizontalAdvance(text()) + 2 * margin() + 1, large.height()};
}

void TitleLabel::resizeEvent(QResizeEvent* event)
{
    ElidedLabel::resizeEvent(event);
    fit();
}

void TitleLabel::fit()
{
    QFont chosen;
    for (const int size : kSizes) {
        chosen = m_theme.font(size, QFont::Bold);
        if (QFontMetrics(chosen).horizontalAdvance(text()) <= contentsRect().width()) break;
    }
    if (chosen != font()) setFont(chosen);
}

}  // namespace uinbox::ui
