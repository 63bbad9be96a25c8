// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/TextSelection.h"

#include <QTextBoundaryFinder>

namespace uinbox::ui {

void TextSelection::clear()
{
    m_first.reset();
}

void TextSelection::begin(const TextPlace& first, const TextPlace& last, Unit unit)
{
    m_first = first;
    m_last = last;
    m_anchor = first;
    m_caret = last;
    m_unit = unit;
}

void TextSelection::extendTo(const TextPlace& caret, bool isBackward)
{
    if (!m_first) return begin(caret);
    m_anchor = isBackward ? m_last : *m_first;
    m_caret = caret;
}

TextSpan unitAt(const QString& text, int position, TextSelection::Unit unit)
{
    const auto size = static_cast<int>(text.size());
    switch (unit) {
        case TextSelection::Unit::Character: return {position, 0};
        case TextSelection::Unit::Word: {
            QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
            words.setPosition(position);
            const auto before = words.isAtBoundary() ? position : static_cast<int>(words.toPreviousBoundary());
            const int from = qMax(before, 0);
            words.setPosition(from);
            const auto to = static_cast<int>(words.toNextBoundary());
            return {from, (to < 0 ? size : to) - from};
        }
        case TextSelection::Unit::Paragraph: {
            const auto before = position > 0 ? text.lastIndexOf(QChar::LineSeparator, position - 1) : -1;
            const auto after = text.indexOf(QChar::LineSeparator, position);
            const auto from = static_cast<int>(before + 1);
            return {from, (after < 0 ? size : static_cast<int>(after)) - from};
        }
    }
    return {};
}

}  // namespace uinbox::ui
