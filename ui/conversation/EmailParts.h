// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace uinbox::ui {

class Theme;

/// Which part of a long e-mail is shown, and the way to the others; says where it was cut. Hidden for one that is shown whole. Main thread.
class EmailParts final : public QWidget {
    Q_OBJECT

public:
    explicit EmailParts(const Theme& theme, QWidget* parent = nullptr);

    /// `part` of `count`, from 0.
    void setPart(int part, int count, bool isCut);

Q_SIGNALS:
    void partChosen(int part);
    void saveTextRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QLabel* m_words;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_save;
    int m_part = 0;
};

}  // namespace uinbox::ui
