// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextFold.h"
#include "notes/Entry.h"

namespace uinbox::ui {

/// A place in the text of an entry, as it is laid out.
struct TextPlace {
    EntryId entry;
    int position = 0;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// What is selected in a conversation: from where the pointer went down to where it is, over as many bubbles as lie between. Pure.
class TextSelection {
public:
    /// What a double and a triple click select by, and what a drag after them is rounded to.
    enum class Unit { Character, Word, Paragraph };

    void clear();
    void begin(const TextPlace& place) { begin(place, place, Unit::Character); }
    /// Begins with a whole word or paragraph, from `first` to `last`.
    void begin(const TextPlace& first, const TextPlace& last, Unit unit);
    /// Up to `caret`. Where the unit is more than a character: so that the one it began with stays selected.
    void extendTo(const TextPlace& caret, bool isBackward);
    [[nodiscard]] bool isBegun() const { return m_first.has_value(); }
    [[nodiscard]] bool isEmpty() const { return !m_first || m_anchor == m_caret; }
    [[nodiscard]] Unit unit() const { return m_unit; }
    [[nodiscard]] const TextPlace& anchor() const { return m_anchor; }
    [[nodiscard]] const TextPlace& caret() const { return m_caret; }

private:
    std::optional<TextPlace> m_first;
    TextPlace m_last;
    TextPlace m_anchor;
    TextPlace m_caret;
    Unit m_unit = Unit::Character;
};

/// The word or paragraph of a text that has this position; the position itself for characters.
[[nodiscard]] TextSpan unitAt(const QString& text, int position, TextSelection::Unit unit);

/// What is selected, by the rows it is in now.
struct RowSpan {
    int first = 0;
    int firstPosition = 0;
    int last = 0;
    int lastPosition = 0;
};

}  // namespace uinbox::ui
