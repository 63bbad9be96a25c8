// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QMenu;

namespace uinbox::ui {

class MessageEdit;
class SpellChecker;
class Theme;

/// Marks the words of a field that no dictionary has by a wave, and offers better ones in its menu. The word that is being typed, words
/// with digits, addresses, links and mentions are left alone. Main thread; a child of the field's document.
class SpellMarks final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SpellMarks(MessageEdit& edit, SpellChecker& checker, const Theme& theme);

    /// The words of a line that are looked up: begin and length.
    [[nodiscard]] static std::vector<std::pair<int, int>> words(const QString& line);

protected:
    void highlightBlock(const QString& text) override;

private:
    void mark(const QTextBlock& block);
    void onChecked();
    void onMoved();
    void fillMenu(QMenu* menu, const QTextCursor& at);
    void replace(const QTextCursor& word, const QString& by);

    MessageEdit& m_edit;
    SpellChecker& m_checker;
    const Theme& m_theme;
    QSet<int> m_open;  ///< the lines with words that are not known yet
    int m_line = 0;    ///< where the cursor was
};

}  // namespace uinbox::ui
