// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace uinbox::ui {

class Theme;

/// The line above a conversation in which one types what is looked for, with how many there are and the way from one to the next. Enter
/// goes to the older one, Shift+Enter to the newer one, Esc closes it. Main thread.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows it, with `words` selected unless they are empty.
    void begin(const QString& words);
    [[nodiscard]] QString words() const;
    /// "3 of 17", "3 of 17…" while it is still looked for, "Not found"; nothing for no words.
    void setCount(int current, int all, bool isFinished);

Q_SIGNALS:
    void edited(const QString& words);
    void olderRequested();
    void newerRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_older;
    QToolButton* m_newer;
    QToolButton* m_close;
};

}  // namespace uinbox::ui
