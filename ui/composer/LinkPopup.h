// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace uinbox::ui {

class Theme;

/// Asks for the words of a link and where it leads, beside the text. Deletes itself. Main thread.
class LinkPopup final : public QDialog {
    Q_OBJECT

public:
    LinkPopup(const Theme& theme, const QString& words, const QString& link, QWidget* parent = nullptr);

    void popUp(const QWidget& above);

Q_SIGNALS:
    void chosen(const QString& link, const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void finish();

    const Theme& m_theme;
    QLineEdit* m_words;
    QLineEdit* m_link;
    QLabel* m_problem;
};

}  // namespace uinbox::ui
