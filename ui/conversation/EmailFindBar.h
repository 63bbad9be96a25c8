// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;

namespace uinbox::ui {

class Theme;

/// Finds words in the text that is shown: all places are marked, one is selected. Return and F3 go to the next, with Shift to the one before,
/// Esc closes. Main thread.
class EmailFindBar final : public QWidget {
    Q_OBJECT

public:
    EmailFindBar(const Theme& theme, QTextEdit& view, QWidget* parent = nullptr);

    /// Shows itself, with the keyboard; what is selected is looked for.
    void open();
    void findNext();
    void findPrevious();
    /// The text is another one.
    void refresh();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void select(int number);
    void markAll();
    void close();

    const Theme& m_theme;
    QTextEdit& m_view;
    QLineEdit* m_words;
    QLabel* m_count;
    std::vector<int> m_places;  ///< where they begin
    int m_current = -1;
};

}  // namespace uinbox::ui
